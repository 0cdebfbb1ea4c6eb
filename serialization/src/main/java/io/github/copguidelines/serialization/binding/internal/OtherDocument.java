package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of documents that users mistake for a record, detected by the names of their members.
 *
 * <p>Any object with an identifier can be read as a record. It is another document if it has
 * members of that kind that records lack.
 */
enum OtherDocument {
  CATALOGUE,
  REPORT,
  SETTINGS,
  SARIF,
  SCHEMA,
  CONTRIBUTION,
  SURVEY_RESPONSE,
  NATIONAL_STRATEGY,
  PROGRAMME,
  SUBMISSION;

  private static final Set<String> OF_SETTINGS = Set.of("schemaVersion", "accepted", "severities");

  /** Returns the finding that replaces all others, if a document has a known kind. */
  static Optional<Finding> find(Class<?> type, List<Unbound> unbound) {
    if (type != PracticeRecord.class) {
      return Optional.empty();
    }
    return unbound.stream()
        .filter(one -> one.pointer().equals(Pointer.root()))
        .findFirst()
        .flatMap(
            one -> one.value() instanceof Map<?, ?> members ? find(members) : Optional.empty());
  }

  private static Optional<Finding> find(Map<?, ?> members) {
    if (isRecords(members)) {
      return Optional.of(
          ReadRules.OTHER_DOCUMENT
              .at(Pointer.root())
              .messageCase(ReadRules.OTHER_DOCUMENT.id(), "list")
              .build());
    }
    return of(members.keySet()).map(OtherDocument::finding);
  }

  /**
   * Returns true if no member belongs to a record, and one is a list of objects with identifiers.
   */
  private static boolean isRecords(Map<?, ?> members) {
    boolean ofRecord =
        ModelType.of(PracticeRecord.class).properties().stream()
            .map(Property::name)
            .anyMatch(members::containsKey);
    return !ofRecord
        && members.values().stream()
            .anyMatch(
                value ->
                    value instanceof List<?> list
                        && !list.isEmpty()
                        && list.stream()
                            .allMatch(
                                one -> one instanceof Map<?, ?> each && each.containsKey("id")));
  }

  /** Returns the same for an object that was read as a record. */
  static Optional<Finding> find(@Nullable Object object) {
    if (!(object instanceof PracticeRecord record) || record.extensions().isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = record.extensions().names();
    if (names.containsAll(Set.of("meeting", "body"))) {
      return Optional.of(finding(CONTRIBUTION));
    } else if (names.containsAll(Set.of("edition", "answers"))) {
      return Optional.of(finding(SURVEY_RESPONSE));
    } else if (names.containsAll(Set.of("country", "asOf"))) {
      return Optional.of(finding(NATIONAL_STRATEGY));
    } else if (names.containsAll(Set.of("sender", "onBehalfOf"))) {
      return Optional.of(finding(SUBMISSION));
    }
    // Programmes share many members with records.
    return names.contains("measures") && record.kind().isEmpty() && record.status().isEmpty()
        ? Optional.of(finding(PROGRAMME))
        : Optional.empty();
  }

  private static Finding finding(OtherDocument kind) {
    return ReadRules.OTHER_DOCUMENT
        .at(Pointer.root())
        .argument("documentKind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .build();
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
