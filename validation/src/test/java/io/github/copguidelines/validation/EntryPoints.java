package io.github.copguidelines.validation;

import io.github.copguidelines.analysis.collection.Diff;
import io.github.copguidelines.analysis.collection.Revision;
import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** What a document goes through, step by step: each entry point with what those before made. */
final class EntryPoints {

  private static final CopValidator VALIDATOR = CopValidator.with(Samples.CATALOGUE);

  private final DocumentFormat lenient;
  private final DocumentFormat strict;
  private final ObjectMapper mapper;

  EntryPoints(DocumentFormat lenient, DocumentFormat strict, ObjectMapper mapper) {
    this.lenient = lenient;
    this.strict = strict;
    this.mapper = mapper;
  }

  /** Returns the steps for a document by their names, to be run in order. */
  Map<String, Runnable> steps(String document) {
    Map<String, Runnable> steps = new LinkedHashMap<>();
    Run run = new Run(document);
    steps.put("read", run::read);
    steps.put("read strictly, bytes", run::readBytes);
    steps.put("readAll", run::readAll);
    steps.put("toString of a result", () -> use(run.result.toString()));
    steps.put("write a result", run::writeResult);
    steps.put("validate", run::validate);
    steps.put("report", run::report);
    steps.put("locate", () -> run.located = lenient.locate(run.document, run.report));
    steps.put("locate deep places", run::locateDeep);
    steps.put("toString of a report", () -> use(run.located.toString()));
    steps.put(
        "report as text",
        () -> use(ReportWriter.text(Locale.ENGLISH, ReportStyle.plain()).write(run.reports())));
    steps.put("report as JSON", () -> use(ReportWriter.json(Locale.ENGLISH).write(run.reports())));
    steps.put(
        "report as SARIF", () -> use(ReportWriter.sarif(Locale.ENGLISH).write(run.reports())));
    steps.put("report as CSV", () -> use(ReportWriter.csv(Locale.ENGLISH).write(run.reports())));
    steps.put("mapper", run::map);
    steps.put("write", run::write);
    steps.put("compare and merge", run::compare);
    steps.put("coverage", run::coverage);
    return steps;
  }

  /** Returns the steps that make tables of a document, and read them. */
  Map<String, Runnable> sheets(String document) {
    Map<String, Runnable> steps = new LinkedHashMap<>();
    Run run = new Run(document);
    steps.put("read", run::read);
    steps.put("CSV", () -> run.sheet(SheetFormat.CSV));
    steps.put("XLSX", () -> run.sheet(SheetFormat.XLSX));
    return steps;
  }

  private static void use(String text) {
    if (text.isEmpty()) {
      throw new IllegalStateException("Nothing was written.");
    }
  }

  private final class Run {

    private final String document;
    private ReadResult<PracticeRecord> result =
        ReadResult.of(Optional.empty(), List.of(), List.of());
    private ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of());
    private ValidationReport located = report;

    Run(String document) {
      this.document = document;
    }

    void read() {
      result = lenient.read(document, PracticeRecord.class);
    }

    void readBytes() {
      strict.read(document.getBytes(StandardCharsets.UTF_8), PracticeRecord.class);
    }

    void readAll() {
      for (ReadDocument<PracticeRecord> one :
          lenient.readAll(document.getBytes(StandardCharsets.UTF_8), PracticeRecord.class)) {
        one.locate(VALIDATOR.validate(one.result(), Stage.DRAFT));
      }
    }

    void writeResult() {
      if (result.toOptional().isPresent() || !result.unbound().isEmpty()) {
        use(lenient.write(result));
      }
    }

    void validate() {
      result.toOptional().ifPresent(record -> VALIDATOR.validate(record, Stage.PUBLICATION));
    }

    void report() {
      report = VALIDATOR.validate(result, Stage.PUBLICATION);
    }

    void locateDeep() {
      Pointer list = Pointer.root().child("extra");
      Pointer object = list;
      int depth = document.length() / 10;
      for (int i = 0; i < depth; i++) {
        list = list.child(0);
        object = object.child("a");
      }
      ValidationReport deep =
          ValidationReport.of(
              Stage.DRAFT,
              List.of(
                  ReadRules.EMPTY.at(list).build(),
                  ReadRules.EMPTY.at(object).build(),
                  ReadRules.EMPTY.at(list.parent().orElseThrow()).build()));
      lenient.locate(document, deep);
    }

    List<DocumentReport> reports() {
      return List.of(new DocumentReport("x.json", located).withSource(document));
    }

    void map() {
      try {
        mapper.readValue(document, PracticeRecord.class);
      } catch (JacksonException e) {
        use(String.valueOf(e.getMessage()));
      }
    }

    void write() {
      result.toOptional().ifPresent(record -> use(lenient.write(record)));
    }

    void compare() {
      result
          .toOptional()
          .ifPresent(
              record -> {
                PracticeRecord other =
                    PracticeRecord.builder().from(record).references(List.of()).build();
                Diff.between(record, other);
                Revision.of(record);
              });
    }

    void coverage() {
      result
          .toOptional()
          .ifPresent(record -> Coverage.of(Samples.CATALOGUE, List.of(record)).report());
    }

    void sheet(SheetFormat format) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RecordSheets sheets = RecordSheets.of(Locale.ENGLISH);
      try {
        sheets.writeResults(format, List.of(result), out, lost -> {});
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sheets.read(out.toByteArray(), "x");
    }
  }
}
