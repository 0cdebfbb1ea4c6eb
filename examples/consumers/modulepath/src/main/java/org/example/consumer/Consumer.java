package org.example.consumer;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.validation.CopConstraints;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.vocabulary.PracticeKind;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Runs all steps with a record, with the library on the module path; fails if a step has a wrong
 * result.
 */
public final class Consumer {

  private Consumer() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    for (Class<?> type : List.of(PracticeRecord.class, CopValidator.class, CopJson.class)) {
      check(type.getModule().isNamed(), "the library is on the module path");
    }
    check(
        !PracticeRecord.class.getModule().isOpen(PracticeRecord.class.getPackageName()),
        "no package is opened");

    Catalogue catalogue = Catalogues.itu2020();
    check(catalogue.recommendation("POL-LEG-01").isPresent(), "the catalogue has POL-LEG-01");

    PracticeRecord record =
        PracticeRecord.builder()
            .schemaVersion("1.0")
            .id("example-helpline")
            .version(1)
            .status(LifecycleState.DRAFT)
            .title(LocalizedText.of("en", "A helpline for children"))
            .language("en")
            .kind(PracticeKind.NATIONAL_STRATEGY)
            .addCountry("RW")
            .started(PartialDate.parse("2019-06"))
            .addImplementation(Implementation.of("POL-LEG-01"))
            .build();

    CopValidator validator = CopValidator.with(catalogue);
    ValidationReport report = validator.validate(record, Stage.SUBMISSION);
    check(!report.isValid(), "a record without a summary cannot be submitted");
    check(says(report, "FIELD-001", "/summary"), "the report asks for the summary");
    check(!says(report, "FIELD-001", "/kind"), "the report does not ask for what is there");

    // A plain Jakarta validator reports the same findings.
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator()) // no expression language
            .buildValidatorFactory()) {
      List<Finding> standard =
          factory.getValidator().validate(record, Stage.Submission.class).stream()
              .flatMap(violation -> CopConstraints.findingOf(violation).stream())
              .sorted()
              .toList();
      check(standard.equals(report.findings()), "a standard validator finds the same");
    }

    String summary = "Answers children and those who care for them, day and night, free of charge.";
    PracticeRecord told = record.toBuilder().summary(LocalizedText.of("en", summary)).build();
    ValidationReport better = validator.validate(told, Stage.SUBMISSION);
    check(!says(better, "FIELD-001", "/summary"), "the report is content with the summary");
    check(
        better.count(Severity.ERROR) < report.count(Severity.ERROR),
        "and has no new error instead");

    String json = CopJson.strict().write(told);
    check(json.contains("\"started\": \"2019-06\""), "a date of a month stays one");
    ReadResult<PracticeRecord> read = CopJson.strict().read(json, PracticeRecord.class);
    check(read.findings().isEmpty(), "what was written reads without findings");
    check(read.value().equals(told), "what was written reads as an equal record");

    ReadResult<PracticeRecord> broken = CopJson.strict().read("{", PracticeRecord.class);
    check(broken.toOptional().isEmpty() && !broken.findings().isEmpty(), "no JSON is a finding");

    Schemas.check();
    Spreadsheets.check(told);
    Jackson2.check(told);
    Jackson3.check(told, report);

    System.out.println("The library works on the module path.");
  }

  private static boolean says(ValidationReport report, String rule, String place) {
    return report.findings().stream()
        .anyMatch(
            finding ->
                finding.rule().equals(rule)
                    && finding.pointer().toString().equals(place)
                    && !finding.message(Locale.ENGLISH).isBlank());
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("It should hold that " + what + ".");
    }
  }
}
