package io.github.copguidelines.quickstart;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.analysis.coverage.CoverageWriter;
import io.github.copguidelines.analysis.draft.ContributionDraft;
import io.github.copguidelines.analysis.draft.StrategyDraft;
import io.github.copguidelines.analysis.draft.SurveyDraft;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.documents.ContributionWriter;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.validation.Bulk;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.JudgedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tasks of an office with its records: checks, survey answers, contributions and exchange. */
final class Office {

  /** The next meeting of the working group after the meetings in the catalogue. */
  private static final int MEETING = 20;

  private final Catalogue catalogue = Catalogues.itu2020();
  private final List<PracticeRecord> records = new ArrayList<>();
  private final Folder folder;
  private final LocalDate today;

  Office(Folder folder, LocalDate today) {
    this.folder = folder;
    this.today = today;
  }

  /** Checks all records and stores them. */
  void report(Path practices) throws IOException {
    CopValidator validator = CopValidator.with(catalogue);
    List<DocumentReport> reports = new ArrayList<>();
    try (Stream<JudgedDocument> all =
        validator.validateAll(
            CopDocuments.lenient().stream(practices, PracticeRecord.class),
            Bulk.at(Stage.SUBMISSION))) {
      all.forEach(
          judged -> {
            reports.add(
                new DocumentReport(judged.name(), judged.report()).knownAs(judged.identity()));
            judged.record().ifPresent(records::add);
          });
    }
    long errors =
        reports.stream()
            .flatMap(one -> one.report().findings().stream())
            .filter(finding -> finding.severity() == Severity.ERROR)
            .count();
    folder.write(
        "report.txt",
        ReportWriter.text(Locale.ENGLISH, ReportStyle.plain()).write(reports),
        "what " + records.size() + " records lack for submission (errors: " + errors + ")");
  }

  /** Drafts a country's answers to the survey. */
  void survey(String country) throws IOException {
    SurveyResponse draft =
        SurveyDraft.of(catalogue, "GCI-v5", country, records, today, Locale.ENGLISH);
    long answered = draft.answers().stream().filter(one -> one.answer().isPresent()).count();
    folder.write(
        "survey-" + country + ".yaml",
        CopYaml.lenient().write(draft),
        "draft answers of " + country + ": " + answered + " of " + draft.answers().size());
  }

  /** Drafts the state of a country's strategy. */
  void strategy(String country) throws IOException {
    NationalStrategy draft = StrategyDraft.of(catalogue, country, records, today, Locale.ENGLISH);
    folder.write(
        "strategy-" + country + ".yaml",
        CopYaml.lenient().write(draft),
        "stages of its strategy in the records: " + draft.stages().size());
  }

  /** Drafts a contribution from the records of a country, for programs and for people. */
  void contribution(String country) throws IOException {
    List<PracticeRecord> own =
        records.stream().filter(record -> record.countries().contains(country)).toList();
    Contribution draft = ContributionDraft.of(catalogue, MEETING, own, today, Locale.ENGLISH);
    folder.write(
        "contribution-" + country + ".json",
        CopJson.lenient().write(draft),
        "draft of a contribution, from records: " + own.size());
    folder.write(
        "contribution-" + country + ".md",
        ContributionWriter.markdown(draft, Locale.ENGLISH),
        "the same to read");
    byte[] document = ContributionWriter.docx(draft, Locale.ENGLISH);
    folder.write(
        "contribution-" + country + ".docx",
        out -> out.write(document),
        "the same to edit in Word or LibreOffice, and to send");
  }

  /** Shows the coverage of the guidelines by the records, with its gaps. */
  void coverage() throws IOException {
    CoverageReport report = Coverage.of(catalogue, records).report(PartialDate.of(today));
    folder.write(
        "coverage.html",
        CoverageWriter.html(report, catalogue, Locale.ENGLISH),
        "what the records cover of the guidelines, and the gaps");
    folder.write(
        "coverage-ar.html",
        CoverageWriter.html(report, catalogue, Locale.forLanguageTag("ar")),
        "the same in Arabic");
  }

  /** Writes a spreadsheet to fill in, and a spreadsheet with the records. */
  void spreadsheets() throws IOException {
    RecordSheets sheets = RecordSheets.of(Locale.ENGLISH).at(Stage.SUBMISSION);
    folder.write(
        "template.xlsx",
        out -> sheets.writeTemplate(SheetFormat.XLSX, out),
        "spreadsheet to fill in, with lists to choose from");
    List<NotWritten> left = new ArrayList<>();
    folder.write(
        "records.xlsx",
        out -> left.addAll(sheets.write(SheetFormat.XLSX, records, out)),
        "the records as a spreadsheet: " + records.size());
    folder.tell("records.xlsx", "values that no cell can hold: " + left.size());
  }

  /** Writes the schemas that other programs embed. */
  void schemas() throws IOException {
    for (CopSchema schema : CopSchemas.all()) {
      folder.write("schemas/" + schema.fileName(), schema.text());
    }
    folder.tell(
        "schemas", "JSON Schemas, for programs in any language: " + CopSchemas.all().size());
    CopSchema record = CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION);
    folder.write(
        "schemas/dictionary.html",
        record.text(SchemaFormat.DICTIONARY_HTML),
        "what each field of a record is for");
  }
}
