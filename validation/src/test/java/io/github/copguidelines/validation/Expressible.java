package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of our findings a schema can tell, and where it tells it.
 *
 * <p>A schema has no warnings. It tells a member that is missing at its object, an entry that
 * stands twice at its list, and a language tag at the text that has it for a name.
 */
final class Expressible {

  /** The rules on records and other documents that a schema expresses wholly. */
  static final Set<String> EXPRESSED = Set.of("FIELD-001", "PR-001", "PR-006");

  /** The types in which a recommendation may stand twice with other notes, as no schema tells. */
  static final Set<Class<?>> HAVE_IMPLEMENTATIONS = Set.of(PracticeRecord.class, Programme.class);

  /** The type whose stage tells whether the practice has ended. */
  static final Class<?> HAS_STAGE = PracticeRecord.class;

  /** By rule that a schema expresses in part, the cases of its message that no schema tells. */
  private static final Map<String, Set<String>> CASES_LEFT =
      Map.of(
          "FIELD-006", Set.of("repeated"),
          "FIELD-010", Set.of("ended-future"),
          "PR-004", Set.of("age-order", "recommendation", "recommendation-nearest"),
          "PR-005",
              Set.of(
                  "chain",
                  "current",
                  "no-answer",
                  "reason-code",
                  "reason",
                  "role",
                  "safeguarding",
                  "status",
                  "time",
                  "transition",
                  "version"));

  /** Rules whose errors are in the schema, and whose warnings no schema tells. */
  private static final Set<String> ERRORS_EXPRESSED =
      Set.of("FIELD-008", "PR-007", "PR-008", "READ-004", "READ-006", "READ-012");

  /** The rules that the schemas list; no schema tells the errors of the others among them. */
  private static final Set<String> LISTED =
      CopSchemas.all().stream()
          .map(schema -> JsonMapper.shared().readTree(schema.text()).path("x-cop-rules"))
          .flatMap(rules -> rules.findValuesAsString("id").stream())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The forms that a schema knows, by message. A text that has the form and is refused all the same
   * is a day of no calendar, or a version that is not read.
   */
  private static final Map<String, String> FORMS =
      Map.of(
          "READ-012", Forms.SCHEMA_VERSION,
          "READ-006.date", PartialDate.PATTERN,
          "READ-006.period", Period.PATTERN,
          "READ-006.timestamp", Timestamp.PATTERN);

  /** What stands twice is told at its list. */
  private static final Set<String> REPEATED = Set.of("FIELD-008", "PR-006.repeated");

  /** The members whose value is the tag of a language; the entries of lists may be, too. */
  private static final Set<String> TAGS = Set.of("europeRegion", "language", "official", "tag");

  private Expressible() {}

  /** Returns the places at which a schema tells of our findings. */
  static SortedSet<String> places(Collection<Finding> findings, JsonNode document) {
    SortedSet<String> places = new TreeSet<>();
    for (Finding finding : findings) {
      if (isTold(finding, document)) {
        places.add(place(finding, document));
      }
    }
    return places;
  }

  private static boolean isTold(Finding finding, JsonNode document) {
    if (finding.severity() != Severity.ERROR) {
      return false;
    }
    String form = FORMS.get(finding.messageKey());
    if (form != null) {
      return !at(document, finding.pointer()).asString("").matches(form);
    }
    if (finding.rule().equals("FIELD-008")) {
      // A recommendation stands twice, whatever else the entries say of it.
      return !finding.pointer().toString().contains("/implements/");
    }
    Set<String> left = CASES_LEFT.get(finding.rule());
    return left != null
        ? !left.contains(messageCase(finding))
        : !LISTED.contains(finding.rule()) || ERRORS_EXPRESSED.contains(finding.rule());
  }

  private static String messageCase(Finding finding) {
    String key = finding.messageKey();
    return key.equals(finding.rule()) ? "" : key.substring(finding.rule().length() + 1);
  }

  private static String place(Finding finding, JsonNode document) {
    Pointer at = finding.pointer();
    if (REPEATED.contains(finding.messageKey()) || isLanguage(finding, document)) {
      return at.parent().orElseThrow().toString();
    }
    while (at(document, at).isMissingNode()) {
      Optional<Pointer> parent = at.parent();
      at = parent.orElseThrow();
    }
    return at.toString();
  }

  /** A tag that is a name is told with it as the last step; one that is a value is not. */
  private static boolean isLanguage(Finding finding, JsonNode document) {
    Pointer at = finding.pointer();
    return finding.rule().equals("FIELD-006")
        && at(document, at.parent().orElseThrow()).isObject()
        && !TAGS.contains(at.last());
  }

  private static JsonNode at(JsonNode document, Pointer pointer) {
    return document.at(JsonPointer.compile(pointer.toString()));
  }
}
