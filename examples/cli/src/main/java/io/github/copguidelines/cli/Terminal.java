package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.ReportWriter;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Where a command reads from and writes to: always UTF-8, in colour only where somebody looks. */
final class Terminal {

  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Ansi ansi;

  Terminal(InputStream in, OutputStream out, OutputStream err, boolean colour) {
    this.in = in;
    this.out = writer(out);
    this.err = writer(err);
    this.ansi = colour ? Ansi.ON : Ansi.OFF;
  }

  static Terminal system() {
    return new Terminal(System.in, System.out, System.err, Ansi.AUTO.enabled());
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
    } else if (done == 1) {
      err.print("cop: reading documents: " + all + "\n");
    }
    err.flush();
  }

  /** Tells on the error stream, in one line, why something could not be done. */
  void failure(Exception failure) {
    flush();
    err.print("cop: " + oneLine(reason(failure)) + "\n");
    err.flush();
  }

  void note(String text) {
    flush();
    err.print("cop: " + oneLine(text) + "\n");
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }

  static String oneLine(String text) {
    return ReportWriter.printable(text.replaceAll("\\R", " "));
  }

  private static String reason(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder.";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": access denied.";
    }
    if (failure instanceof FileSystemException other) {
      return other.getFile()
          + ": "
          + Objects.requireNonNullElse(other.getReason(), "input/output failure")
          + ".";
    }
    String message = failure.getMessage();
    return message == null || failure instanceof FileNotFoundException
        ? failure.getClass().getSimpleName()
        : message;
  }
}
