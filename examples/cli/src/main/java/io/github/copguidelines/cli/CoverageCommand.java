package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.WriteOptions;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the coverage of the guidelines by records, with its gaps. */
@Command(
    name = "coverage",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop coverage records/ --html coverage.html --lang fr",
      "Example: cop coverage records.ndjson --format json > 2026.json",
      "Example: cop coverage records/ --against 2025.json"
    })
final class CoverageCommand implements Callable<Integer> {

  private static final FileFormats FORMATS = FileFormats.installed().writing(CoverageReport.class);

  private final Terminal terminal;

  @Option(names = "--html", paramLabel = "FILE")
  private Optional<String> html = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<String> format = Optional.empty();

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Option(names = "--against", paramLabel = "FILE|DIR")
  private List<String> against = new ArrayList<>();

  @Option(names = "--date", paramLabel = "DATE")
  private Optional<String> date = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE")
  private Optional<String> output = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--lines")
  private boolean lines;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-")
  private List<String> arguments = new ArrayList<>();

  CoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PartialDate day = date.map(CoverageCommand::day).orElseGet(CoverageCommand::today);
    FileFormat form = WrittenFormat.of("--format", format, output, FORMATS, "text");
    Optional<Target> page = html.map(name -> new Target(Input.path(name), force));
    Optional<Target> printed = output.map(name -> new Target(Input.path(name), force));
    List<Input> inputs = Input.find(arguments, terminal);
    List<Input> earlier = Input.find(against, terminal);
    for (Target target : Stream.of(page, printed).flatMap(Optional::stream).toList()) {
      target.checkWithFolder();
      for (Input input : Stream.concat(inputs.stream(), earlier.stream()).toList()) {
        if (target.is(input)) {
          throw Refusal.of("report.replaces", "file", target.file());
        }
      }
    }
    Catalogue catalogue = Bundled.whole();
    CoverageRun run = new CoverageRun(terminal, lines);
    CoverageReport report = run.of(catalogue, inputs).report(day);
    if (!earlier.isEmpty()) {
      Optional<CoverageReport> known =
          against.size() == 1 ? EarlierCoverage.read(against.get(0)) : Optional.empty();
      report =
          Coverage.compare(
              known.isPresent() ? known.get() : run.of(catalogue, earlier).report(), report);
    }
    write(report, catalogue, form, page, printed);
    Languages.note(catalogue, language, terminal);
    if (run.failed()) {
      return Cop.FAILURE;
    }
    return run.hasUnread() ? Cop.ERROR_FINDINGS : 0;
  }

  private static PartialDate today() {
    return PartialDate.of(LocalDate.now(Clock.systemUTC()));
  }

  private static PartialDate day(String text) {
    return PartialDate.find(text)
        .orElseThrow(() -> Codes.notDate("--date", "2026", "2026-06", "2026-06-30"));
  }

  private void write(
      CoverageReport report,
      Catalogue catalogue,
      FileFormat form,
      Optional<Target> page,
      Optional<Target> printed)
      throws IOException {
    WriteOptions options = WriteOptions.of(language).withCatalogue(catalogue);
    if (page.isPresent()) {
      write(report, FORMATS.named("html").orElseThrow(), options, page.get());
      terminal.note(Words.of("file.written", "file", page.get().file()));
    }
    if (printed.isPresent()) {
      write(report, form, options, printed.get());
    } else if (page.isEmpty() || format.isPresent()) {
      write(report, form, options.withStyle(new TerminalStyle(terminal)), terminal.bytes());
    }
  }

  private static void write(
      CoverageReport report, FileFormat format, WriteOptions options, Target target) {
    target.writeBytes(
        bytes -> {
          write(report, format, options, bytes);
          return true;
        });
  }

  private static void write(
      CoverageReport report, FileFormat format, WriteOptions options, OutputStream out)
      throws IOException {
    ReadResult<?> only = ReadResult.of(Optional.of(report), List.of(), List.of());
    format.write(List.of(only), out, options, none -> {});
  }
}
