package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How sure the catalogue is, list by list. */
final class VerificationCounts {

  private static final String ROW = "%-52s %8s %8s %8s %8s%n";

  private final List<VerificationEntry> all;
  private final Map<String, List<VerificationEntry>> lists;

  private VerificationCounts(List<VerificationEntry> all) {
    this.all = all;
    this.lists =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    VerificationEntry::list, LinkedHashMap::new, Collectors.toList()));
  }

  static VerificationCounts of(Catalogue catalogue) {
    return new VerificationCounts(Verifications.of(catalogue).list());
  }

  /**
   * Returns how many entries of a list, such as {@code COP-POL-2020.recommendations}, are there.
   */
  int count(String list) {
    return lists.getOrDefault(list, List.of()).size();
  }

  /** Returns how many entries a person has compared with the document. */
  long compared() {
    return all.stream().filter(each -> each.verification().verifiedBy().isPresent()).count();
  }

  /** Returns a line for each list, and the sum. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(ROW.formatted("", "verified", "partly", "recalled", "of"));
    lists.forEach((list, entries) -> table.append(row(list, entries)));
    table.append(row("all", all));
    return table.append("Compared with the document: ").append(compared()).toString();
  }

  private static String row(String list, List<VerificationEntry> entries) {
    return ROW.formatted(
        list,
        count(entries, VerificationLevel.VERIFIED),
        count(entries, VerificationLevel.PARTLY),
        count(entries, VerificationLevel.RECALLED),
        entries.size());
  }

  private static long count(List<VerificationEntry> entries, VerificationLevel level) {
    return entries.stream().filter(entry -> entry.level() == level).count();
  }
}
