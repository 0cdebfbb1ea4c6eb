package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a spreadsheet for offices to fill in. */
@Command(
    name = "template",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop template --lang fr --stage submission --out practices.xlsx",
      "Then: cop validate --stage submission practices.xlsx"
    })
final class TemplateCommand implements Callable<Integer> {

  private static final List<String> EXTENSIONS =
      Stream.of(SheetFormat.values()).map(SheetFormat::extension).toList();

  private static final int MOST_GROUPS = 50;

  private final Terminal terminal;

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Option(names = "--stage", paramLabel = "STAGE")
  private Stage stage = Stage.SUBMISSION;

  @Option(names = "--full")
  private boolean full;

  @Option(names = "--groups", paramLabel = "N")
  private Optional<Integer> groups = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private String out = "";

  @Option(names = "--force")
  private boolean force;

  TemplateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SheetFormat format =
        SheetFormat.of(out)
            .orElseThrow(() -> Refusal.of("file.name", "file", out, "extensions", EXTENSIONS));
    Target target = new Target(Input.path(out), force);
    target.check();
    if (!language.getLanguage().equals("en")) {
      Languages.note(Bundled.catalogue(), language, terminal);
    }
    groups.ifPresent(number -> Codes.checkRange("--groups", number, MOST_GROUPS));
    RecordSheets chosen = RecordSheets.of(language).at(stage);
    RecordSheets sheets =
        full || groups.isPresent() ? chosen.withGroups(groups.orElse(RecordSheets.GROUPS)) : chosen;
    target.writeBytes(
        to -> {
          sheets.writeTemplate(format, to);
          return true;
        });
    terminal.line(out);
    return 0;
  }
}
