package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.vocabulary.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of a document type in one format, or writes schemas to a file or folder. */
@Command(
    name = "schema",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop schema --type practice-record --stage submission",
      "Example: cop schema --type catalogue --lang fr",
      "Example: cop schema --as typescript --out practice-record.d.ts",
      "Example: cop schema --profile our-profile.yaml --as openapi-3.1",
      "Example: cop schema --out schemas/"
    })
final class SchemaCommand implements Callable<Integer> {

  private static final String PRACTICE_RECORD = "practice-record";

  private final Terminal terminal;

  @Option(names = "--type", paramLabel = "TYPE")
  private Optional<String> type = Optional.empty();

  @Option(names = "--stage", paramLabel = "STAGE")
  private Optional<Stage> stage = Optional.empty();

  @Option(names = "--as", paramLabel = "FORM")
  private Optional<SchemaFormat> form = Optional.empty();

  @Option(names = "--profile", paramLabel = "FILE")
  private Optional<String> profile = Optional.empty();

  @Option(names = "--lang", paramLabel = "LANG")
  private Optional<Locale> language = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE|DIR")
  private Optional<Path> out = Optional.empty();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    language
        .filter(other -> !other.getLanguage().equals("en"))
        .ifPresent(other -> Languages.note(Bundled.catalogue(), other, terminal));
    if (profile.isPresent()) {
      if (type.isPresent() || stage.isPresent()) {
        throw Refusal.of("schema.profile");
      }
      ofProfile(ProfileFile.read(profile.get(), language.orElse(Locale.ENGLISH), terminal));
      return 0;
    }
    CopSchema one =
        ofType(type.orElse(PRACTICE_RECORD), stage.or(() -> Optional.of(Stage.DRAFT))).get(0);
    SchemaFormat as = form.orElse(SchemaFormat.JSON_SCHEMA_2020_12);
    if (out.isEmpty() || isFile(out.get(), one.fileName(as))) {
      write(one, as);
    } else {
      for (String name : type.map(List::of).orElseGet(SchemaCommand::types)) {
        for (CopSchema schema : ofType(name, stage)) {
          write(schema, as);
        }
      }
    }
    return 0;
  }

  private void ofProfile(CompiledProfile compiled) throws IOException {
    SchemaFormat as =
        form.or(
                () ->
                    compiled
                        .profile()
                        .output()
                        .flatMap(name -> Code.find(SchemaFormat.class, name)))
            .orElse(SchemaFormat.JSON_SCHEMA_2020_12);
    write(CopSchemas.of(compiled), as);
  }

  /** Returns true if a path is a file: its extension is the extension of the schema's file. */
  private static boolean isFile(Path path, String fileName) {
    String name = path.toString();
    String extension = extension(fileName);
    if (Files.isDirectory(path) || name.endsWith(extension)) {
      return !Files.isDirectory(path);
    }
    if (isNameOfOther(name)) {
      throw Refusal.of("file.name", "file", name, "extensions", List.of(extension));
    }
    return false;
  }

  private static boolean isNameOfOther(String name) {
    CopSchema any = CopSchemas.all().get(0);
    return FileFormats.installed().ofFile(name).isPresent()
        || Stream.of(SchemaFormat.values())
            .anyMatch(form -> name.endsWith(extension(any.fileName(form))));
  }

  private static String extension(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.'));
  }

  /** Prints a schema, or writes it to the given file or folder. */
  private void write(CopSchema schema, SchemaFormat as) throws IOException {
    String text = language.map(schema::withLocale).orElse(schema).text(as);
    if (out.isEmpty()) {
      terminal.print(text);
      return;
    }
    Path file =
        isFile(out.get(), schema.fileName(as)) ? out.get() : out.get().resolve(schema.fileName(as));
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
    terminal.line(file.toString());
  }

  /** Returns the schema of a type at a stage, or at all stages. */
  private List<CopSchema> ofType(String name, Optional<Stage> wanted) {
    List<CopSchema> all =
        CopSchemas.all().stream().filter(schema -> schema.typeName().equals(name)).toList();
    if (all.isEmpty()) {
      throw Codes.unknown(name, Codes.oneOf(types())).forOption("--type");
    }
    if (all.size() == 1 && type.isPresent() && stage.isPresent()) {
      throw Refusal.of("schema.stage", "type", name);
    }
    return wanted.flatMap(one -> CopSchemas.find(name, one)).map(List::of).orElse(all);
  }

  private static List<String> types() {
    return CopSchemas.all().stream().map(CopSchema::typeName).distinct().toList();
  }
}
