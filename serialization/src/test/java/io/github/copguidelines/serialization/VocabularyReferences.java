package io.github.copguidelines.serialization;

import static io.github.copguidelines.serialization.BrokenCodes.codes;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import java.util.List;
import java.util.Set;

/** Finds the codes in the code lists that name nothing. */
final class VocabularyReferences {

  private static final String FILE = "vocabularies.json";

  private final Catalogue catalogue;
  private final Vocabularies lists;
  private final BrokenCodes broken;

  VocabularyReferences(Catalogue catalogue, BrokenCodes broken) {
    this.catalogue = catalogue;
    this.lists = catalogue.vocabularies();
    this.broken = broken;
  }

  void check() {
    people();
    risks();
    geography();
  }

  private void people() {
    var stakeholders = codes(lists.stakeholders(), StakeholderEntry::code);
    for (var entry : lists.stakeholders()) {
      broken.check(FILE, entry.code().code() + ".parent", entry.parent(), stakeholders);
    }
    var guidelines = codes(catalogue.guidelines(), Guideline::code);
    for (var entry : lists.audiences()) {
      broken.check(FILE, entry.code().code() + ".guideline", entry.guideline(), guidelines);
      broken.check(FILE, entry.code().code() + ".members", entry.members(), stakeholders);
    }
  }

  private void risks() {
    Set<String> categories = codes(lists.riskCategories(), RiskCategoryEntry::code);
    for (var entry : lists.risks()) {
      String own = entry.code().category(); // what its code begins with
      Set<String> known = categories.contains(own) ? Set.of(own) : Set.of();
      broken.check(FILE, entry.code().code() + ".category", entry.category(), known);
    }
    var risks = codes(lists.risks(), RiskEntry::code);
    for (var entry : lists.riskCollections()) {
      broken.check(FILE, entry.code().code() + ".members", entry.members(), risks);
    }
  }

  private void geography() {
    var countries = codes(lists.memberStates(), MemberState::country);
    var regions = codes(lists.regions(), RegionEntry::code);
    for (var region : lists.regions()) {
      for (var office : region.offices()) {
        String key = region.code().code() + ".offices " + office.city();
        broken.check(FILE, key, List.of(office.country()), countries);
      }
    }
    for (var state : lists.memberStates()) {
      broken.check(FILE, state.country() + ".region", List.of(state.region()), regions);
    }
    for (var observer : lists.observers()) {
      broken.check(FILE, observer.country() + ".region", List.of(observer.region()), regions);
    }
  }
}
