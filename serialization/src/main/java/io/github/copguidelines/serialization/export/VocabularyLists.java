package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.NameEntry;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.TopicEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.vocabulary.Code;

/** Makes the lists of audiences, stakeholders, groups of children and names. */
final class VocabularyLists {

  static final String AUDIENCES = "audiences";
  static final String STAKEHOLDERS = "stakeholders";
  static final String AGE_BANDS = "age-bands";
  static final String CHILD_GROUPS = "child-groups";

  private VocabularyLists() {}

  static void addTo(CodeListsBuilder all, Vocabularies lists) {
    all.add(AUDIENCES, lists.audiences(), VocabularyLists::audience);
    all.add(STAKEHOLDERS, lists.stakeholders(), VocabularyLists::stakeholder);
    all.add(AGE_BANDS, lists.ageBands(), VocabularyLists::ageBand);
    all.add(CHILD_GROUPS, lists.childGroups(), VocabularyLists::childGroup);
    all.add("topics", lists.topics(), VocabularyLists::topic);
    all.add("names", lists.names(), VocabularyLists::name);
  }

  private static EntryDraft audience(AudienceEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.label())
        .describedAs(entry.description())
        .source(entry.guideline());
  }

  private static EntryDraft stakeholder(StakeholderEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.label())
        .describedAs(entry.description())
        .below(STAKEHOLDERS, entry.parent().map(Code::code))
        .ours();
  }

  private static EntryDraft ageBand(AgeBandEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.label()).verified(entry.verification());
  }

  private static EntryDraft childGroup(ChildGroupEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.label())
        .source(entry.basis())
        .verified(entry.verification());
  }

  private static EntryDraft topic(TopicEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.label()).ours();
  }

  private static EntryDraft name(NameEntry entry) {
    return EntryDraft.of(entry.code(), entry.label()).verified(entry.verification());
  }
}
