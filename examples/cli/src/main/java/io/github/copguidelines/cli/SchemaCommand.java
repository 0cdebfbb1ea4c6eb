package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a type of document, or writes the schemas to a folder. */
@Command(
    name = "schema",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Prints the JSON Schema (2020-12) of practice records or of the catalogue, or writes"
            + " several to a folder.",
    footer = {
      "",
      "Example: cop schema --type practice-record --stage submission",
      "Example: cop schema --type catalogue --lang fr",
      "Example: cop schema --out schemas/"
    })
final class SchemaCommand implements Callable<Integer> {

  private static final String PRACTICE_RECORD = "practice-record";

  private final Terminal terminal;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Type of document: practice-record or catalogue. Default: practice-record; with --out, all"
              + " of them.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description =
          "For practice records: draft, submission, acceptance or publication. Default: draft; with"
              + " --out, all of them.")
  private Optional<Stage> stage = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Language of titles and descriptions, such as ar or fr-CA. Default: en. What is not"
              + " translated is in English.")
  private Locale language = Locale.ENGLISH;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write files to; made where there is none.")
  private Optional<Path> out = Optional.empty();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!language.getLanguage().equals("en")) {
      Languages.note(Bundled.catalogue(), language, terminal);
    }
    if (out.isEmpty()) {
      String name = type.orElse(PRACTICE_RECORD);
      terminal.print(
          ofType(name, stage.or(() -> Optional.of(Stage.DRAFT))).get(0).in(language).text());
      return 0;
    }
    List<String> types = type.map(List::of).orElseGet(SchemaCommand::types);
    List<CopSchema> schemas = types.stream().flatMap(name -> ofType(name, stage).stream()).toList();
    Files.createDirectories(out.get());
    for (CopSchema schema : schemas) {
      Path file = out.get().resolve(schema.fileName());
      Files.writeString(file, schema.in(language).text());
      terminal.line(file.toString());
    }
    return 0;
  }

  /** Returns the schema of a type at a stage, or at all stages. */
  private List<CopSchema> ofType(String name, Optional<Stage> wanted) {
    List<CopSchema> all =
        CopSchemas.all().stream().filter(schema -> schema.typeName().equals(name)).toList();
    if (all.isEmpty()) {
      throw new Refusal(
          name + ": no schema of this type. Types: " + String.join(", ", types()) + ".");
    }
    if (all.size() == 1 && type.isPresent() && stage.isPresent()) {
      throw new Refusal(name + ": one schema for all stages; leave --stage out.");
    }
    return wanted.flatMap(one -> CopSchemas.find(name, one)).map(List::of).orElse(all);
  }

  private static List<String> types() {
    return CopSchemas.all().stream().map(CopSchema::typeName).distinct().toList();
  }
}
