package io.github.copguidelines.catalogue;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the name of a code by a linear search; the lists are short. */
final class Labels {

  private Labels() {}

  static Optional<LocalizedText> of(Vocabularies lists, Code code) {
    if (code instanceof Risk) {
      return in(lists.risks(), RiskEntry::code, RiskEntry::label, code)
          .or(() -> ofCategory(lists, code))
          .or(() -> in(lists.riskCollections(), RiskCollection::code, RiskCollection::label, code));
    } else if (code instanceof Stakeholder) {
      return in(lists.stakeholders(), StakeholderEntry::code, StakeholderEntry::label, code);
    } else if (code instanceof Audience) {
      return in(lists.audiences(), AudienceEntry::code, AudienceEntry::label, code);
    } else if (code instanceof AgeBand) {
      return in(lists.ageBands(), AgeBandEntry::code, AgeBandEntry::label, code);
    } else if (code instanceof ChildGroup) {
      return in(lists.childGroups(), ChildGroupEntry::code, ChildGroupEntry::label, code);
    } else if (code instanceof Topic) {
      return in(lists.topics(), TopicEntry::code, TopicEntry::label, code);
    } else if (code instanceof ItuRegion) {
      return in(lists.regions(), RegionEntry::code, RegionEntry::label, code);
    }
    return Optional.empty();
  }

  /**
   * Finds the name of a category. Its code is plain text: only the first part of the code of a
   * risk.
   */
  private static Optional<LocalizedText> ofCategory(Vocabularies lists, Code code) {
    return lists.riskCategories().stream()
        .filter(entry -> entry.code().equals(code.code()))
        .map(RiskCategoryEntry::label)
        .findFirst();
  }

  private static <E> Optional<LocalizedText> in(
      List<E> entries, Function<E, Code> codes, Function<E, LocalizedText> labels, Code code) {
    return entries.stream()
        .filter(entry -> codes.apply(entry).equals(code))
        .map(labels)
        .findFirst();
  }
}
