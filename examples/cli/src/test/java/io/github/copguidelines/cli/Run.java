package io.github.copguidelines.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a run of the command line gave: exit code, output, error output. */
record Run(int exit, String out, String err) {

  static Run of(String... arguments) {
    return with("", false, arguments);
  }

  static Run with(String input, boolean colour, String... arguments) {
    return with(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), colour, arguments);
  }

  static Run with(InputStream in, boolean colour, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Cop.run(new Terminal(in, out, err, colour), arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  long errLines() {
    return err.lines().count();
  }
}
