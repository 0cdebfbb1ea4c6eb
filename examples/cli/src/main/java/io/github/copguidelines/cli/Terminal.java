package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.ReportWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Where a command reads from and writes to: always UTF-8, in colour only where somebody looks. */
final class Terminal {

  private final InputStream in;
  private final Output output;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Ansi ansi;
  private boolean progressLineOpen;

  Terminal(InputStream in, OutputStream out, OutputStream err, boolean colour) {
    this.in = in;
    this.output = new Output(out);
    this.out = writer(output);
    this.err = writer(err);
    this.ansi = colour ? Ansi.ON : Ansi.OFF;
  }

  static Terminal system() {
    // Not System.out, which hides that writing failed.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new Terminal(System.in, out, System.err, Ansi.AUTO.enabled());
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  ColorScheme colours() {
    return Help.defaultColorScheme(ansi);
  }

  void print(String text) {
    out.print(text);
  }

  void line(String text) {
    out.print(text + "\n");
  }

  /** Prints the line of a finding, its severity in colour. */
  void finding(String line) {
    int end = line.indexOf(' ');
    String severity = line.substring(0, end);
    Style colour = severity.equals("error") ? Style.fg_red : Style.fg_yellow;
    line("  " + paint(colour, severity) + line.substring(end));
  }

  String heading(String text) {
    return paint(Style.bold, text);
  }

  private String paint(Style style, String text) {
    return ansi.enabled() ? style.on() + text + style.off() : text;
  }

  /** Tells on the error stream how far a long run has come. */
  void progress(int done, int all) {
    if (ansi.enabled()) {
      err.print("\rcop: document " + done + " of " + all + (done == all ? "\n" : ""));
      progressLineOpen = done < all;
    } else if (done == 1) {
      err.print("cop: reading documents: " + all + "\n");
    }
    err.flush();
  }

  /** Tells on the error stream, in one line, why something could not be done. */
  void failure(Throwable failure) {
    note(Failures.sentence(failure));
  }

  /** Tells something on the error stream, in one line that ends as a sentence does. */
  void note(String text) {
    String line = ReportWriter.printable(text.replaceAll("\\R", " "));
    printableNote(line.matches(".*[.!?]") ? line : line + ".");
  }

  /** Tells a line of a report on the error stream. */
  void printableNote(String line) {
    out.flush();
    if (progressLineOpen) {
      err.print("\n");
      progressLineOpen = false;
    }
    err.print("cop: " + line + "\n");
    err.flush();
  }

  /** Writes what is left to write and returns why not all of it was written. */
  Optional<IOException> finish() {
    out.flush();
    err.flush();
    return output.failure();
  }
}
