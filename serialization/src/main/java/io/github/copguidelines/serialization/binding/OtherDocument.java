package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Known documents that are taken for a record by mistake, by the names of their members.
 *
 * <p>Asked only of what no record could be made of: a document with an identifier is a record,
 * whatever else it has.
 */
enum OtherDocument {
  CATALOGUE,
  REPORT,
  SETTINGS,
  SARIF,
  SCHEMA;

  private static final Set<String> OF_SETTINGS = Set.of("schemaVersion", "accepted", "severities");

  /** Returns the finding that takes the place of all others, where a document is known. */
  static Optional<Finding> find(Class<?> type, List<Unbound> unbound) {
    if (type != PracticeRecord.class) {
      return Optional.empty();
    }
    return unbound.stream()
        .filter(one -> one.pointer().equals(Pointer.root()))
        .findFirst()
        .flatMap(
            one ->
                one.value() instanceof Map<?, ?> members ? of(members.keySet()) : Optional.empty())
        .map(
            kind ->
                ReadRules.OTHER_DOCUMENT
                    .at(Pointer.root())
                    .argument("documentKind", kind.name().toLowerCase(Locale.ROOT))
                    .build());
  }

  private static Optional<OtherDocument> of(Set<?> names) {
    if (names.contains("guidelines") && names.contains("vocabularies")) {
      return Optional.of(CATALOGUE);
    }
    if (names.contains("documents") && names.contains("summary")) {
      return Optional.of(REPORT);
    }
    if (names.contains("runs")) {
      return Optional.of(SARIF);
    }
    if (names.contains("$defs") || (names.contains("$schema") && names.contains("properties"))) {
      return Optional.of(SCHEMA);
    }
    boolean ofSettings =
        OF_SETTINGS.containsAll(names)
            && (names.contains("accepted") || names.contains("severities"));
    return ofSettings ? Optional.of(SETTINGS) : Optional.empty();
  }
}
