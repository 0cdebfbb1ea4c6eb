package io.github.copguidelines.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The labels of fields in documents and settings, for people who do not read {@code
 * /results/0/unit}.
 *
 * <p>Only some fields have a label: fields that the catalogue labels, required fields, and fields
 * of the documents that offices write in addition to records. For a deeper place the label ends
 * with the field around it: it never repeats names from the document, such as languages.
 * Thread-safe.
 */
public final class FieldNames {

  /**
   * The objects whose fields have labels, by the field that holds them: the outer object's name, if
   * any, and the field's.
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
   * Returns the labels from the outside in, with numbers of list entries from 1, as in {@code
   * Results 1 › Disaggregation 4 › Value}. Empty for the whole document and for fields without a
   * label.
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

  /** Returns the label of a field in the same object as a place; its own name if it has none. */
  static String beside(Pointer place, String field, Locale locale) {
    List<String> segments = place.segments();
    String object = "";
    for (int next = 0; next + 1 < segments.size(); next++) {
      String inner = OBJECTS.get(within(object, segments.get(next)));
      if (inner == null) {
        if (object.isEmpty()) {
          return field; // within a localized text, or an unknown member
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
