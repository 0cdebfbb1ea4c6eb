package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
      "Example: cop convert old-list.yaml records/",
      "",
      "A record in an older format is written in the present one. A list of such records becomes a"
          + " folder OUT with a file for each.",
      "Kept: every entry and its value, also one that the library does not know or that does not"
          + " fit; such entries are reported.",
      "Not kept: comments, layout, and the order of entries.",
      "If more would be lost (an entry that stands twice, a YAML alias, text that follows the end"
          + " or is not UTF-8, what is too long or too deep), nothing is written unless you say"
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

  @Option(
      names = "--moves",
      description = "Also tell where each entry of an older format stands now.")
  private boolean moves;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Language of what is told, such as ar or fr-CA. Default: en. What is not translated is in"
              + " English.")
  private Locale language = Locale.ENGLISH;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "File to read, or - for the standard input.")
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description =
          "File to write. Its name ends in .json, .yaml or .yml. Of a list, a folder; where there"
              + " is none yet, its name ends in a slash.")
  private String out = "";

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (isFolder()) {
      return split();
    }
    DocumentFormat format = format();
    Target target = new Target(Input.path(out), force);
    target.check();
    List<ReadDocument<PracticeRecord>> all = open().readAll(PracticeRecord.class);
    if (all.size() > 1) {
      throw Refusal.of("convert.list", "file", in);
    }
    ReadResult<PracticeRecord> result = all.get(0).result();
    boolean valid = tell(result, false);
    if (result.object().isEmpty() && result.unbound().isEmpty()) {
      terminal.note(Words.of("convert.nothing", "file", out));
      return Cop.ERROR_FINDINGS;
    }
    if (wouldLose(Losses.of(result))) {
      return Cop.ERROR_FINDINGS;
    }
    target.write(format.write(result));
    return valid ? 0 : Cop.ERROR_FINDINGS;
  }

  private OpenDocument open() throws IOException {
    return new Input(in).open(false, terminal.in());
  }

  private boolean isFolder() {
    return out.endsWith("/") || Files.isDirectory(Input.path(out));
  }

  private int split() throws IOException {
    OpenDocument open = open();
    List<ReadDocument<PracticeRecord>> all = open.readAll(PracticeRecord.class);
    Path folder = Input.path(out);
    boolean valid = true;
    for (int i = 0; i < all.size(); i++) {
      valid &= tell(all.get(i).result(), i > 0);
    }
    if (all.size() == 1) {
      throw Refusal.of("convert.folder", "out", out, "file", in);
    }
    Split split = new Split(all, open.format());
    if (wouldLose(split.losses())) {
      return Cop.ERROR_FINDINGS;
    }
    split.write(folder, force);
    terminal.note(Words.of("convert.written", "count", all.size()));
    return valid ? 0 : Cop.ERROR_FINDINGS;
  }

  /** Tells what was found and returns whether none of it is an error. */
  private boolean tell(ReadResult<PracticeRecord> result, boolean olderIsTold) {
    List<Finding> found =
        result.findings().stream()
            .filter(finding -> moves || !ToldOnce.isMove(finding))
            .filter(finding -> !(olderIsTold && ToldOnce.isOlder(finding)))
            .toList();
    ValidationReport report = Places.told(ValidationReport.of(Stage.DRAFT, found));
    ReportWriter.lines(report, language).forEach(terminal::printableNote);
    return report.isValid();
  }

  private boolean wouldLose(List<Words> losses) {
    if (losses.isEmpty() || force) {
      return false;
    }
    terminal.note(Words.of("convert.loss", "file", out, "losses", list(losses)));
    return true;
  }

  private Object list(List<Words> losses) {
    String named =
        losses.stream()
            .limit(NAMED)
            .map(loss -> loss.in(language))
            .collect(Collectors.joining(", "));
    return losses.size() <= NAMED
        ? named
        : Words.of("convert.more", "losses", named, "count", losses.size() - NAMED);
  }

  private DocumentFormat format() {
    if (Input.isJson(out)) {
      return CopJson.lenient();
    }
    if (Input.isYaml(out)) {
      return CopYaml.lenient();
    }
    throw Refusal.of("convert.name", "file", out);
  }
}
