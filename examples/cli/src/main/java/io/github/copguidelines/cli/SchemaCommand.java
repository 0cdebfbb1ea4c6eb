package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of a type of document in one form, or writes schemas to a file or a folder. */
@Command(
    name = "schema",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Prints the schema of practice records, of the catalogue or of another type, as JSON Schema"
            + " or in a form made of it, or writes several to a folder.",
    footer = {
      "",
      "Example: cop schema --type practice-record --stage submission",
      "Example: cop schema --type catalogue --lang fr",
      "Example: cop schema --as typescript --out practice-record.d.ts",
      "Example: cop schema --out schemas/"
    })
final class SchemaCommand implements Callable<Integer> {

  private static final String PRACTICE_RECORD = "practice-record";

  private final Terminal terminal;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Type of document: practice-record, catalogue, validation-report, validation-settings or"
              + " profile. Default: practice-record; with a folder to write to, all of them.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description =
          "For practice records: draft, submission, acceptance or publication. Default: draft; with"
              + " a folder to write to, all of them.")
  private Optional<Stage> stage = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "Form: json-schema-2020-12, draft-07, openapi-3.1 or typescript. Default:"
              + " json-schema-2020-12.")
  private SchemaFormat form = SchemaFormat.JSON_SCHEMA_2020_12;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Language of titles and descriptions, such as ar or fr-CA. Default: en. What is not"
              + " translated is in English.")
  private Locale language = Locale.ENGLISH;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description =
          "File to write to, if its name ends as those of the form do, such as .json or .ts; else"
              + " a folder, made where there is none.")
  private Optional<Path> out = Optional.empty();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!language.getLanguage().equals("en")) {
      Languages.note(Bundled.catalogue(), language, terminal);
    }
    CopSchema one =
        ofType(type.orElse(PRACTICE_RECORD), stage.or(() -> Optional.of(Stage.DRAFT))).get(0);
    if (out.isEmpty()) {
      terminal.print(one.in(language).as(form));
    } else if (isFile(out.get(), one.fileName(form))) {
      write(one, out.get());
    } else {
      for (String name : type.map(List::of).orElseGet(SchemaCommand::types)) {
        for (CopSchema schema : ofType(name, stage)) {
          write(schema, out.get().resolve(form.folder() + schema.fileName(form)));
        }
      }
    }
    return 0;
  }

  /** Returns true for the name of a file, which ends as the one that the schema would have does. */
  private static boolean isFile(Path path, String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.'));
    return path.toString().endsWith(ending) && !Files.isDirectory(path);
  }

  private void write(CopSchema schema, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, schema.in(language).as(form));
    terminal.line(file.toString());
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
