package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
    description =
        "Writes a spreadsheet template for practice records: a column for each field, with help,"
            + " lists to choose from, and an example.",
    footer = {
      "",
      "Example: cop template --lang fr --stage submission --out practices.xlsx",
      "",
      "Then: cop validate --stage submission practices.xlsx",
      "The sheet of notes explains how to fill it in, and lists what it does not include."
    })
final class TemplateCommand implements Callable<Integer> {

  private static final List<String> EXTENSIONS =
      Stream.of(SheetFormat.values()).map(SheetFormat::extension).toList();

  private static final int MOST_GROUPS = 50;

  private final Terminal terminal;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Language of titles, help and lists, such as ar or fr-CA. Default: en. English replaces"
              + " missing translations.")
  private Locale language = Locale.ENGLISH;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description =
          "Stage that decides what is required: draft, submission, acceptance or publication."
              + " Default: submission.")
  private Stage stage = Stage.SUBMISSION;

  @Option(
      names = "--groups",
      paramLabel = "N",
      defaultValue = "" + RecordSheets.GROUPS,
      description =
          "Number of entries of a list, such as partners or results, that have columns. Default:"
              + " 3. Reading accepts any number.")
  private int groups = RecordSheets.GROUPS;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "File to write. Its name ends in .xlsx or .csv.")
  private String out = "";

  @Option(names = "--force", description = "Replace the file if it exists.")
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
    Codes.checkRange("--groups", groups, MOST_GROUPS);
    RecordSheets sheets = RecordSheets.of(language).at(stage).withGroups(groups);
    target.writeBytes(
        to -> {
          sheets.writeTemplate(format, to);
          return true;
        });
    terminal.line(out);
    return 0;
  }
}
