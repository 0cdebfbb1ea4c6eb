package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a record in another format, with whatever stands in it. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a practice record in another format: JSON to YAML, or YAML to JSON.",
    footer = {
      "",
      "Example: cop convert record.yaml record.json",
      "",
      "Nothing is lost: what does not fit the model is reported and written back. Comments are",
      "not kept."
    })
final class ConvertCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "IN", description = "File to read, or -.")
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "File to write, ending in .json, .yaml or .yml.")
  private String out = "";

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DocumentFormat format = format();
    ReadResult<PracticeRecord> result = new Input(in).read(false, terminal.in());
    ValidationReport report = ValidationReport.of(Stage.DRAFT, result.findings());
    ReportWriter.lines(report, Locale.ENGLISH).forEach(terminal::note);
    if (result.object().isEmpty() && result.unbound().isEmpty()) {
      return Cop.ERROR_FINDINGS;
    }
    Files.writeString(Path.of(out), format.write(result));
    return report.isValid() ? 0 : Cop.ERROR_FINDINGS;
  }

  private DocumentFormat format() {
    if (Input.isJson(out)) {
      return CopJson.lenient();
    }
    if (Input.isYaml(out)) {
      return CopYaml.lenient();
    }
    throw new IllegalArgumentException(out + ": the name must end in .json, .yaml or .yml.");
  }
}
