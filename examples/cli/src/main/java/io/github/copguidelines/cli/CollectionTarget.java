package io.github.copguidelines.cli;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentWriter;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the output of many documents, which is written atomically. */
final class CollectionTarget {

  /** The content to write. */
  interface Body {
    void writeTo(DocumentWriter out) throws IOException;
  }

  private static final FileFormats FORMATS =
      FileFormats.installed().writing(PracticeRecord.class).matching(FileFormat::appends);

  @Option(names = "--out", paramLabel = "FILE|DIR")
  private Optional<String> out = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<DocumentForm> form = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  /** Rejects a target that cannot be written, before any input is read. */
  void check() {
    if (form.isPresent() && !isFolder()) {
      throw Refusal.of("merge.format");
    }
    if (out.isEmpty()) {
      return;
    }
    if (isFolder()) {
      if (Files.exists(path()) && !Files.isDirectory(path())) {
        throw Refusal.of("file.no-folder", "file", path());
      }
    } else {
      format();
      new Target(path(), force).check();
      if (Files.notExists(parent())) {
        throw Refusal.of("file.failed", "file", parent(), "reason", Words.of("reason.absent"));
      }
    }
  }

  private FileFormat format() {
    return WrittenFormat.orFolder(out.orElse(""), FORMATS);
  }

  private Path path() {
    return Input.path(out.orElse(""));
  }

  private boolean isFolder() {
    return out.filter(name -> name.endsWith("/") || Files.isDirectory(Input.path(name)))
        .isPresent();
  }

  private Path parent() {
    Path absolute = path().toAbsolutePath();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  /** Returns a folder for temporary files: the folder of the output, which has enough space. */
  Path temporary() {
    return out.isPresent() && Files.isDirectory(parent()) ? parent() : usual();
  }

  /** Returns the system's folder for temporary files. */
  static Path usual() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  /** Writes documents. */
  void write(Terminal terminal, Body body) throws IOException {
    if (isFolder()) {
      boolean yaml = form.filter(DocumentForm.YAML::equals).isPresent();
      try (DocumentWriter files =
          DocumentWriter.folder(path(), yaml ? CopYaml.lenient() : CopJson.lenient(), force)) {
        body.writeTo(files);
        files.finish();
      } catch (FileAlreadyExistsException e) {
        throw Refusal.of("file.exists", "file", e.getFile());
      }
    } else if (out.isPresent()) {
      new Target(path(), force)
          .writeBytes(
              file -> {
                lines(body, format().writer(file));
                return true;
              });
    } else {
      lines(body, DocumentWriter.lines(terminal.out()));
    }
  }

  /** Writes to a writer that the caller closes. */
  private static void lines(Body body, DocumentWriter lines) throws IOException {
    body.writeTo(lines);
    lines.finish();
  }
}
