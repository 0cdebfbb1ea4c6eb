package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options for drafts from practice records: the records and the output. */
final class Draft {

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Option(names = "--out", paramLabel = "FILE")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force")
  private boolean force;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-")
  private List<String> arguments = new ArrayList<>();

  Locale language() {
    return language;
  }

  /** Returns the name of the file; empty for the standard output. */
  Optional<String> out() {
    return out;
  }

  /** Reads the records, after it has checked that the output can be written. */
  Records read(Terminal terminal) throws IOException {
    target().ifPresent(Target::checkWithFolder);
    Records records = Records.read(arguments, terminal);
    if (records.all().isEmpty()) {
      // A draft without records would look like a statement that there are no practices.
      throw Refusal.of("records.none");
    }
    return records;
  }

  /**
   * Returns the format of a document: the chosen one, or the format of the file name, or JSON.
   * Rejects a target that cannot be written, before any input is read.
   *
   * @param chosen the name of a format
   */
  FileFormat format(Class<? extends Extensible> type, Optional<String> chosen) {
    FileFormats formats = FileFormats.installed().writing(type);
    FileFormat format = WrittenFormat.of("--as", chosen, out, formats, "json");
    if (out.isEmpty() && !format.isText()) {
      throw Refusal.of("draft.file", "name", format.name());
    }
    return format;
  }

  void write(Extensible document, FileFormat format, Terminal terminal) throws IOException {
    ReadResult<?> only = ReadResult.of(Optional.of(document), List.of(), List.of());
    Target.Bytes body =
        bytes -> {
          format.write(List.of(only), bytes, WriteOptions.of(language), none -> {});
          return true;
        };
    if (target().isPresent()) {
      target().get().writeBytes(body);
    } else {
      body.writeTo(terminal.bytes());
    }
  }

  void write(String text, Terminal terminal) {
    target().ifPresentOrElse(file -> file.write(text), () -> terminal.print(text));
  }

  private Optional<Target> target() {
    return out.map(name -> new Target(Input.path(name), force));
  }
}
