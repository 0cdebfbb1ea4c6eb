package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.form.FilledForm;
import io.github.copguidelines.form.FormField;
import io.github.copguidelines.form.FormValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Code;
import java.util.List;

/**
 * A form of another collection of practices that a record can fill.
 *
 * <p>The fields were seen or are recalled, and have this library's names. The mapping to fields of
 * records is this library's own reading. {@link ContributionDraft} fills the head of a
 * contribution.
 */
public enum RecordForm implements Code {
  /** The stocktaking and prizes of the World Summit on the Information Society. */
  ITU_WSIS(
      "title=title",
      "short_description=summary",
      "action_line=frameLinks:WSIS",
      "sdg=frameLinks:SDG",
      "impact=results",
      "partnerships=partners",
      "challenges=challenges,nextSteps"),
  /** The call for good practices on the Sustainable Development Goals. */
  UN_SDG(
      "title=title",
      "sdg=frameLinks:SDG",
      "coverage=countries,coverage",
      "stakeholders=leadOrganisation,partners,stakeholders",
      "results=results",
      "enabling_factors=successFactors",
      "constraints=challenges",
      "replicability=transferability"),
  /** The case study library of the Observatory of Public Sector Innovation. */
  OECD_OPSI(
      "title=title",
      "summary=summary",
      "innovation=innovation",
      "partners=partners",
      "users=audiences,groups",
      "results=results",
      "challenges=challenges",
      "conditions=successFactors,transferability/preconditions",
      "replication=transferability",
      "lessons=lessons"),
  /** The questionnaire of the Global Cybersecurity Index. */
  ITU_GCI("indicator=frameLinks:GCI", "evidence=references", "country=countries");

  /** The name, an equals sign and the sources of each field, separated by spaces. */
  private final String fields;

  RecordForm(String... fields) {
    this.fields = String.join(" ", fields);
  }

  /** Returns the form filled from a record; fields without a value are marked as missing. */
  public FilledForm fill(PracticeRecord record) {
    RecordValues values = new RecordValues(record);
    FilledForm.Builder form =
        FilledForm.builder().form(code()).record(record.id()).version(record.version());
    for (String field : fields.split(" ", -1)) {
      int equals = field.indexOf('=');
      List<String> sources = List.of(field.substring(equals + 1).split(",", -1));
      form.addField(filled(field.substring(0, equals), values.of(sources)));
    }
    return form.build();
  }

  private FormField filled(String name, List<FormValue> found) {
    // Protection of children online belongs to the action line on confidence and security.
    List<FormValue> values =
        found.isEmpty() && this == ITU_WSIS && name.equals("action_line")
            ? List.of(FormValue.builder().value("WSIS:C5").byDefault(true).build())
            : found;
    FormField.Builder field = FormField.builder().name(name).addAllValues(values);
    return values.isEmpty() ? field.missing(true).build() : field.build();
  }
}
