package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Observer;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.SpecialRegion;
import io.github.copguidelines.catalogue.Vocabularies;
import java.util.Optional;

/** Makes the lists of regions and of their states; names of states are English. */
final class GeographyLists {

  static final String REGIONS = "regions";
  static final String SPECIAL_REGIONS = "special-regions";

  private GeographyLists() {}

  static void addTo(CodeListsBuilder all, Vocabularies lists) {
    all.add(REGIONS, lists.regions(), GeographyLists::region);
    all.add(SPECIAL_REGIONS, lists.specialRegions(), GeographyLists::special);
    all.add("member-states", lists.memberStates(), GeographyLists::memberState);
    all.add("observers", lists.observers(), GeographyLists::observer);
  }

  private static EntryDraft region(RegionEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.label()).verified(entry.verification());
  }

  private static EntryDraft special(SpecialRegion entry) {
    return EntryDraft.of(entry.code(), entry.label())
        .describedAs(EntryDraft.english(entry.meaning()))
        .verified(entry.verification());
  }

  private static EntryDraft memberState(MemberState entry) {
    return EntryDraft.of(entry.country(), EntryDraft.english(entry.name()))
        .below(REGIONS, Optional.of(entry.region().code()))
        .verified(entry.verification());
  }

  private static EntryDraft observer(Observer entry) {
    return EntryDraft.of(entry.country(), EntryDraft.english(entry.name()))
        .describedAs(EntryDraft.english(entry.status()))
        .below(REGIONS, Optional.of(entry.region().code()))
        .verified(entry.verification());
  }
}
