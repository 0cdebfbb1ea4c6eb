package io.github.copguidelines.cli;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.util.Optional;

/** Writes a document that a command made, where and how the user wants it. */
record Draft(Terminal terminal, Optional<String> out, boolean force) {

  /** Refuses a file that cannot be written, before anything is read. */
  void check() {
    target().ifPresent(Target::check);
  }

  void write(Extensible document) {
    boolean yaml = out.filter(Input::isYaml).isPresent();
    write(yaml ? CopYaml.lenient().write(document) : CopJson.lenient().write(document));
  }

  void write(String text) {
    target().ifPresentOrElse(file -> file.write(text), () -> terminal.print(text));
  }

  /** Writes what is no text, to a file; there must be one. */
  void write(byte[] bytes) {
    target().orElseThrow().writeBytes(to -> to.write(bytes));
  }

  private Optional<Target> target() {
    return out.map(name -> new Target(Input.path(name), force));
  }
}
