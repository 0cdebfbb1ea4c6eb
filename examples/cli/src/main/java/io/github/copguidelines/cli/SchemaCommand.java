package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.serialization.schema.CopSchema;
import io.github.copguidelines.serialization.schema.CopSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a type of document, or writes the schemas to a folder. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Prints the JSON Schema (2020-12) of practice records, or writes several to a folder.",
    footer = {
      "",
      "Example: cop schema --type practice-record --stage submission",
      "Example: cop schema --out schemas/"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "practice-record",
      description = "Type of document. Default: practice-record.")
  private String type = "practice-record";

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description =
          "draft, submission, acceptance or publication. Default: draft; with --out, all of them.")
  private Optional<Stage> stage = Optional.empty();

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
    List<CopSchema> schemas =
        CopSchemas.all().stream().filter(schema -> schema.typeName().equals(type)).toList();
    if (schemas.isEmpty()) {
      String known =
          CopSchemas.all().stream()
              .map(CopSchema::typeName)
              .distinct()
              .collect(Collectors.joining(", "));
      throw new Refusal(type + ": no schema of this type. Types: " + known + ".");
    }
    if (out.isEmpty()) {
      Stage wanted = stage.orElse(Stage.DRAFT);
      schemas.stream()
          .filter(schema -> schema.stage() == wanted)
          .forEach(schema -> terminal.print(schema.text()));
      return 0;
    }
    Files.createDirectories(out.get());
    for (CopSchema schema : schemas) {
      if (stage.isEmpty() || stage.get() == schema.stage()) {
        Path file = out.get().resolve(schema.fileName());
        Files.writeString(file, schema.text());
        terminal.line(file.toString());
      }
    }
    return 0;
  }
}
