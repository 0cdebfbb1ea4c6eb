package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.validation.Bulk;
import io.github.copguidelines.validation.CollectionCheck;
import io.github.copguidelines.validation.EvidenceCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks practice records, and other documents, and reports what they lack. */
@Command(
    name = "validate",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop validate --stage submission my-record.yaml",
      "Example: cop validate --stage submission practices.xlsx",
      "Example: cop validate --stage submission --out report.html records/",
      "Example: cop validate --stage submission --format json records/ > report.json",
      "Example: cop validate --stage submission --baseline report.json records/"
    })
final class ValidateCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 256;

  private final Terminal terminal;

  @Option(names = "--type", paramLabel = "TYPE", defaultValue = "practice-record")
  private DocumentType type = DocumentType.PRACTICE_RECORD;

  @Option(names = "--stage", paramLabel = "STAGE")
  private Optional<Stage> wanted = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<ReportFormat> format = Optional.empty();

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Option(names = "--config", paramLabel = "FILE")
  private Optional<String> config = Optional.empty();

  @Option(names = "--profile", paramLabel = "FILE")
  private Optional<String> profile = Optional.empty();

  @Option(names = "--baseline", paramLabel = "REPORT")
  private Optional<String> baseline = Optional.empty();

  @Option(names = "--excerpt", negatable = true)
  private Optional<Boolean> excerpt = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", defaultValue = "1")
  private int threads = 1;

  @Option(names = "--out", paramLabel = "FILE")
  private Optional<String> output = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--duplicates")
  private boolean duplicates;

  @Option(names = "--records", paramLabel = "FILE|DIR")
  private List<String> known = new ArrayList<>();

  @Option(names = "--coverage")
  private boolean coverage;

  @Option(names = "--lines")
  private boolean lines;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-")
  private List<String> arguments = new ArrayList<>();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Codes.checkRange("--threads", threads, MOST_THREADS);
    Optional<Target> target = output.map(name -> new Target(Input.path(name), force));
    target.ifPresent(Target::checkWithFolder);
    List<Input> inputs = Input.find(arguments, terminal);
    for (Input input : inputs) {
      if (target.isPresent() && target.get().is(input)) {
        throw Refusal.of("report.replaces", "file", output.orElse(""));
      }
    }
    ReportOutput report =
        new ReportOutput(
            format.orElseGet(() -> ReportFormat.of(output)), language, target, terminal);
    Yardstick yardstick = Yardstick.read(wanted, profile, config, baseline, language, terminal);
    if (lines && !(inputs.size() == 1 && inputs.get(0).isStandard())) {
      throw Refusal.of("validate.lines");
    }
    if (type != DocumentType.PRACTICE_RECORD) {
      return others(yardstick, inputs, report);
    }
    if (!known.isEmpty()) {
      throw Refusal.of("validate.records");
    }
    if (lines || inputs.stream().anyMatch(Input::isLines)) {
      return bulk(yardstick, inputs, report);
    }
    return records(yardstick, inputs, report);
  }

  private int records(Yardstick yardstick, List<Input> inputs, ReportOutput report)
      throws IOException {
    return Gathering.write(
        report,
        yardstick.earlier(),
        gathering -> {
          ValidateRun run =
              new ValidateRun(
                  yardstick.validator(),
                  yardstick.stage(),
                  strict,
                  terminal,
                  Optional.of(together().orElseGet(CollectionCheck::ofIdentifiers)),
                  yardstick.settings(),
                  gathering,
                  new ValidateRun.Keep(coverage, yardstick.earlier()));
          run.check(inputs, report.isWithSource(excerpt), threads);
          return coverage
              ? Optional.of(Coverage.of(Bundled.catalogue(), run.records()))
              : Optional.empty();
        });
  }

  /** What only records have is refused. */
  private int others(Yardstick yardstick, List<Input> inputs, ReportOutput report)
      throws IOException {
    if (coverage
        || duplicates
        || lines
        || baseline.isPresent()
        || profile.isPresent()
        || threads != 1
        || excerpt.orElse(false)
        || inputs.stream().anyMatch(Input::isLines)) {
      throw Refusal.of(
          "validate.others",
          "options",
          "--coverage, --duplicates, --lines, --baseline, --profile, --threads, --excerpt");
    }
    Optional<EvidenceCheck> together = KnownRecords.read(known, type, terminal);
    return Gathering.write(
        report,
        Optional.empty(),
        gathering -> {
          new OtherRun(
                  yardstick.validator(),
                  type,
                  yardstick.stage(),
                  strict,
                  terminal,
                  together,
                  yardstick.settings(),
                  gathering)
              .check(inputs);
          return Optional.empty();
        });
  }

  /** What would need all documents at a time is refused, or said to be left out. */
  private int bulk(Yardstick yardstick, List<Input> inputs, ReportOutput report)
      throws IOException {
    if (coverage || baseline.isPresent() || excerpt.orElse(false)) {
      throw Refusal.of("validate.bulk", "options", "--coverage, --baseline, --excerpt");
    }
    if (!lines) {
      BulkRun.requireFiles(inputs);
    }
    BulkRun.Records records =
        lines
            ? all -> all.lines(terminal.in(), inputs.get(0).title(), PracticeRecord.class)
            : all -> BulkRun.records(inputs, all, strict);
    BulkRun run =
        new BulkRun(
            yardstick.validator(),
            Bulk.at(yardstick.stage()).withThreads(threads),
            strict,
            terminal,
            together(),
            yardstick.settings());
    int exit = report.write(out -> run.check(records, report, out));
    report.note(Optional.empty());
    return exit;
  }

  private Optional<CollectionCheck> together() {
    return duplicates ? Optional.of(new CollectionCheck()) : Optional.empty();
  }
}
