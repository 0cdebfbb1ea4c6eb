package io.github.copguidelines.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people call the fields of documents and of settings, for whom {@code /results/0/unit} says
 * little.
 *
 * <p>Only fields with a label have a name: those that the catalogue labels, those without which an
 * object cannot be read, and those of what offices write beside records. Where a place lies deeper,
 * the name is that of the field around it: names from the document, such as those of languages, are
 * never repeated. Thread-safe.
 */
public final class FieldNames {

  /** The objects whose fields are labelled, by the field of the document that holds them. */
  private static final Map<String, String> OBJECTS =
      Map.ofEntries(
          Map.entry("results", "result"),
          Map.entry("evaluation", "evaluation"),
          Map.entry("cost", "cost"),
          Map.entry("transferability", "transferability"),
          Map.entry("leadOrganisation", "organisation"),
          Map.entry("partners", "organisation"),
          Map.entry("implements", "implementation"),
          Map.entry("safeguardingDeclaration", "statement"),
          Map.entry("translations", "translation"),
          Map.entry("accepted", "acceptance"),
          Map.entry("severities", "setting"),
          Map.entry("references", "reference"),
          Map.entry("source", "origin"),
          Map.entry("meeting", "meeting"),
          Map.entry("sources", "organisation"),
          Map.entry("body", "section"),
          Map.entry("annexes", "annex"),
          Map.entry("respondent", "organisation"),
          Map.entry("answers", "answer"),
          Map.entry("stages", "progress"),
          Map.entry("measures", "measure"),
          Map.entry("sender", "sender"),
          Map.entry("onBehalfOf", "organisation"),
          Map.entry("documents", "document"),
          Map.entry("attachments", "attachment"));

  private static final String INDEX = "[0-9]{1,8}";

  private FieldNames() {}

  /**
   * Returns the names from the outside in, entries of lists with their number from 1, as in {@code
   * Results 1 › Unit}; empty for the whole document and for what is of neither.
   */
  public static Optional<String> path(Pointer place, Locale locale) {
    List<String> segments = place.segments();
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> outer = Messages.find("field." + segments.get(0), locale);
    if (outer.isEmpty() || segments.size() == 1) {
      return outer;
    }
    StringBuilder path = new StringBuilder(outer.get());
    int next = 1;
    if (segments.get(1).matches(INDEX)) {
      int number = Integer.parseInt(segments.get(1)) + 1;
      path.append(' ').append(Wording.number(number, locale));
      next = 2;
    }
    if (next < segments.size()) {
      inner(segments.get(0), segments.get(next), locale)
          .ifPresent(name -> path.append(" › ").append(name));
    }
    return Optional.of(path.toString());
  }

  /** Returns the name of a field that stands in the same object as a place; else what it is. */
  static String beside(Pointer place, String field, Locale locale) {
    List<String> segments = place.segments();
    Optional<String> name =
        segments.size() < 2
            ? Messages.find("field." + field, locale)
            : inner(segments.get(0), field, locale);
    return name.orElse(field);
  }

  private static Optional<String> inner(String outer, String field, Locale locale) {
    String object = OBJECTS.get(outer);
    return object == null
        ? Optional.empty()
        : Messages.find("field." + object + "." + field, locale);
  }
}
