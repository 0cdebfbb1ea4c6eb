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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a record in another format, with whatever stands in it. */
@Command(
    name = "convert",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Writes a practice record in another format: JSON to YAML, or YAML to JSON.",
    footer = {
      "",
      "Example: cop convert record.yaml record.json",
      "",
      "Kept: every entry and its value, also one that the library does not know or that does not"
          + " fit; such entries are reported.",
      "Not kept: comments, layout, and the order of entries.",
      "If more would be lost (an entry that stands twice, a YAML alias, text that follows the end or"
          + " is not UTF-8, what is too long or too deep), nothing is written unless you say"
          + " --force.",
    })
final class ConvertCommand implements Callable<Integer> {

  /** As many losses are named; the findings above name all. */
  private static final int NAMED = 3;

  private final Terminal terminal;

  @Option(
      names = "--force",
      description = "Replace OUT if it exists, and write even if something is lost.")
  private boolean force;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "File to read, or - for the standard input.")
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "File to write. Its name ends in .json, .yaml or .yml.")
  private String out = "";

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DocumentFormat format = format();
    Target target = new Target(Input.path(out), force);
    target.check();
    ReadResult<PracticeRecord> result = new Input(in).read(false, terminal.in());
    ValidationReport report = Places.told(ValidationReport.of(Stage.DRAFT, result.findings()));
    ReportWriter.lines(report, Locale.ENGLISH).forEach(terminal::printableNote);
    if (result.object().isEmpty() && result.unbound().isEmpty()) {
      terminal.note(out + " is not written: nothing could be read.");
      return Cop.ERROR_FINDINGS;
    }
    List<String> losses = Losses.of(result);
    if (!losses.isEmpty() && !force) {
      terminal.note(
          out
              + " is not written, for this would be lost: "
              + list(losses)
              + ". --force writes the rest.");
      return Cop.ERROR_FINDINGS;
    }
    target.write(format.write(result));
    return report.isValid() ? 0 : Cop.ERROR_FINDINGS;
  }

  private static String list(List<String> losses) {
    String named = String.join(", ", losses.subList(0, Math.min(NAMED, losses.size())));
    return losses.size() <= NAMED ? named : named + ", and more: " + (losses.size() - NAMED);
  }

  private DocumentFormat format() {
    if (Input.isJson(out)) {
      return CopJson.lenient();
    }
    if (Input.isYaml(out)) {
      return CopYaml.lenient();
    }
    throw new Refusal(out + ": the name must end in .json, .yaml or .yml.");
  }
}
