package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.serialization.VerificationEntry;
import io.github.copguidelines.serialization.Verifications;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue entries with a verification, for people who compare them with documents.
 *
 * @param all every entry
 * @param chosen the entries with the requested levels
 * @param levels the requested levels; empty for all
 */
record EntryList(Verifications all, Verifications chosen, List<VerificationLevel> levels) {

  /** The name of the list. */
  static final String NAME = "entries";

  private static final String RECOMMENDATIONS = ".recommendations";

  static EntryList of(Catalogue catalogue, List<VerificationLevel> levels) {
    Verifications all = Verifications.of(catalogue);
    return new EntryList(
        all,
        levels.isEmpty() ? all : all.at(levels.get(0), levels.toArray(VerificationLevel[]::new)),
        levels);
  }

  String csv() {
    return chosen.csv();
  }

  /**
   * Returns a line for each entry: its key, or its list if it has no key, its level and its name.
   */
  Stream<String> lines(Terminal terminal) {
    return chosen.list().stream()
        .map(
            entry ->
                "%-40s %-8s  %s"
                    .formatted(
                        entry.key().orElse("(" + entry.list() + ")"),
                        entry.level().code(),
                        terminal.isolated(entry.name())));
  }

  Words count() {
    int count = chosen.list().size();
    return levels.isEmpty()
        ? Words.of("count.entries", "count", count)
        : Words.of("count.entries-of", "count", count, "all", all.list().size());
  }

  /** Returns a note with the number of other entries, and how to list them. */
  Words others() {
    long others = chosen.list().stream().filter(entry -> !isRecommendation(entry)).count();
    String levelList = Codes.list(levels).replace(" ", "");
    return Words.of(
        "count.others",
        "count",
        others,
        "options",
        "--verification " + levelList + " --list entries");
  }

  private static boolean isRecommendation(VerificationEntry entry) {
    return entry.list().endsWith(RECOMMENDATIONS);
  }
}
