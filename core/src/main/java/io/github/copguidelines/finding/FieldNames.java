package io.github.copguidelines.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people call the fields of documents and of settings, for whom {@code /results/0/unit} says
 * little.
 *
 * <p>Only fields with a label have a name: those that the catalogue labels, those without which an
 * object cannot be read, and those of what offices write next to records. Where a place lies
 * deeper, the name ends with the field around it: names from the document, such as those of
 * languages, are never repeated. Thread-safe.
 */
public final class FieldNames {

  /**
   * The objects whose fields are labelled, by the field that holds them: the name of the object
   * around it, if there is one, and the field's.
   */
  private static final Map<String, String> OBJECTS =
      Map.ofEntries(
          Map.entry("results", "result"),
          Map.entry("result.disaggregation", "group"),
          Map.entry("result.target", "target"),
          Map.entry("evaluation", "evaluation"),
          Map.entry("cost", "cost"),
          Map.entry("cost.setUp", "amount"),
          Map.entry("cost.yearlyRunning", "amount"),
          Map.entry("transferability", "transferability"),
          Map.entry("transferability.replicatedIn", "replication"),
          Map.entry("transferability.preconditions", "precondition"),
          Map.entry("leadOrganisation", "organisation"),
          Map.entry("partners", "organisation"),
          Map.entry("implements", "implementation"),
          Map.entry("safeguardingDeclaration", "statement"),
          Map.entry("statement.statements", "statement"),
          Map.entry("childParticipation", "participation"),
          Map.entry("inclusion", "inclusion"),
          Map.entry("sustainability", "sustainability"),
          Map.entry("media", "media"),
          Map.entry("submitter", "sender"),
          Map.entry("publicContact", "contact"),
          Map.entry("contact", "contact"),
          Map.entry("events", "event"),
          Map.entry("translations", "translation"),
          Map.entry("references", "reference"),
          Map.entry("source", "origin"),
          Map.entry("accepted", "acceptance"),
          Map.entry("severities", "setting"),
          Map.entry("meeting", "meeting"),
          Map.entry("sources", "organisation"),
          Map.entry("body", "section"),
          Map.entry("section.evidence", "evidence"),
          Map.entry("annexes", "annex"),
          Map.entry("respondent", "organisation"),
          Map.entry("answers", "answer"),
          Map.entry("answer.evidence", "evidence"),
          Map.entry("stages", "progress"),
          Map.entry("progress.items", "item"),
          Map.entry("progress.evidence", "evidence"),
          Map.entry("item.evidence", "evidence"),
          Map.entry("measures", "measure"),
          Map.entry("measure.implements", "implementation"),
          Map.entry("measure.evidence", "evidence"),
          Map.entry("sender", "sender"),
          Map.entry("onBehalfOf", "organisation"),
          Map.entry("documents", "document"),
          Map.entry("attachments", "attachment"),
          Map.entry("fields", "fieldSetting"),
          Map.entry("codeLists", "codeList"),
          Map.entry("extensionFields", "extensionField"));

  private static final Pattern INDEX = Pattern.compile("[0-9]{1,8}");

  private FieldNames() {}

  /**
   * Returns the names from the outside in, entries of lists with their number from 1, as in {@code
   * Results 1 › Disaggregation 4 › Value}; empty for the whole document and for what is of neither.
   */
  public static Optional<String> path(Pointer place, Locale locale) {
    Locale spoken = Messages.spoken(locale);
    StringBuilder path = new StringBuilder();
    List<String> segments = place.segments();
    Optional<String> object = Optional.of("");
    for (int next = 0; next < segments.size() && object.isPresent(); next++) {
      String field = within(object.get(), segments.get(next));
      Optional<String> name = Messages.find("field." + field, spoken);
      if (name.isEmpty()) {
        break;
      }
      path.append(path.isEmpty() ? "" : " › ").append(name.get());
      object = Optional.ofNullable(OBJECTS.get(field));
      if (next + 1 < segments.size() && INDEX.matcher(segments.get(next + 1)).matches()) {
        next++;
        int number = Integer.parseInt(segments.get(next)) + 1;
        path.append(' ').append(Wording.number(number, spoken));
      }
    }
    return Optional.of(path.toString()).filter(names -> !names.isEmpty());
  }

  /** Returns the name of a field that appears in the same object as a place; else what it is. */
  static String beside(Pointer place, String field, Locale locale) {
    List<String> segments = place.segments();
    String object = "";
    for (int next = 0; next + 1 < segments.size(); next++) {
      String inner = OBJECTS.get(within(object, segments.get(next)));
      if (inner == null) {
        if (object.isEmpty()) {
          return field; // within a text by language, or in what is not known
        }
        break;
      }
      object = inner;
      if (INDEX.matcher(segments.get(next + 1)).matches()) {
        next++;
      }
    }
    return Messages.find("field." + within(object, field), locale).orElse(field);
  }

  private static String within(String object, String field) {
    return object.isEmpty() ? field : object + "." + field;
  }
}
