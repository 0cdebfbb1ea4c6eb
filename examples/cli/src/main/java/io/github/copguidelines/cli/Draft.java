package io.github.copguidelines.cli;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is drawn from practice records: which ones, and where it is written. */
final class Draft {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write to a file and not to the standard output. Of a document, .yaml and .yml are YAML.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force", description = "Replace the file of --out where it exists.")
  private boolean force;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description =
          "Practice records: JSON, YAML, .ndjson, .xlsx or .csv files, folders of them, or - for"
              + " the standard input. Of a folder, .csv files are left out.")
  private List<String> arguments = new ArrayList<>();

  /** Returns the name of the file; empty for the standard output. */
  Optional<String> out() {
    return out;
  }

  /** Reads the records; refuses a file that cannot be written before. */
  Records read(Terminal terminal) throws IOException {
    target().ifPresent(Target::checkWithFolder);
    Records records = Records.read(arguments, terminal);
    if (records.all().isEmpty()) {
      // A draft of nothing would be taken for one that says that there is nothing.
      throw Refusal.of("records.none");
    }
    return records;
  }

  void write(Extensible document, Terminal terminal) {
    boolean yaml = out.filter(Input::isYaml).isPresent();
    write(yaml ? CopYaml.lenient().write(document) : CopJson.lenient().write(document), terminal);
  }

  void write(String text, Terminal terminal) {
    target().ifPresentOrElse(file -> file.write(text), () -> terminal.print(text));
  }

  /** Writes what is no text, to a file; there must be one. */
  void write(byte[] bytes) {
    target()
        .orElseThrow()
        .writeBytes(
            to -> {
              to.write(bytes);
              return true;
            });
  }

  private Optional<Target> target() {
    return out.map(name -> new Target(Input.path(name), force));
  }
}
