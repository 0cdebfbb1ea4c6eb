package io.github.copguidelines.client;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the client in {@code target/client}, where tools may write beside it. */
final class Client {

  static final Path FOLDER = Path.of("target/client");
  static final Path SOURCE = Path.of("src/client.ts");

  private static final List<Path> FILES =
      List.of(
          Path.of("package.json"),
          Path.of("package-lock.json"),
          Path.of(".npmrc"),
          Path.of("tsconfig.json"),
          SOURCE);

  /** What a program told and how it ended. */
  record Ended(int code, String told) {

    List<String> lines() {
      return told.lines().toList();
    }
  }

  private Client() {}

  /** Copies the client and writes beside it what the library makes for it. */
  static void copy() throws IOException {
    for (Path file : FILES) {
      write(file, Files.readString(file));
    }
    CopSchema schema = CopSchemas.forType(PracticeRecord.class, Stage.DRAFT);
    write(
        Path.of("generated/practice-record.schema.json"),
        schema.text(SchemaFormat.JSON_SCHEMA_2020_12));
    write(Path.of("generated/practice-record.d.ts"), schema.text(SchemaFormat.TYPESCRIPT));
  }

  static void write(Path file, String text) throws IOException {
    Path target = FOLDER.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  /** Compiles a project of the copy by its file of settings. */
  static Ended compile(String project) throws IOException, InterruptedException {
    return node("node_modules/typescript/bin/tsc", "-p", project);
  }

  /** Runs the compiled client over a folder of records. */
  static Ended read(Path records) throws IOException, InterruptedException {
    return node("build/client.js", FOLDER.relativize(records).toString());
  }

  private static Ended node(String... arguments) throws IOException, InterruptedException {
    Path output = FOLDER.resolve("told.txt");
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of("node"), Stream.of(arguments)).toList())
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String told = Files.readString(output);
    if (!ended) {
      throw new IOException("It takes too long. " + told);
    }
    return new Ended(process.exitValue(), told);
  }
}
