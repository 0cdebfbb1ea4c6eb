package io.github.copguidelines.cli;

import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.TextDirection;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** The input and output of a command, always in UTF-8, and in colour only on a screen. */
final class Terminal {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private final InputStream in;
  private final Output output;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Ansi ansi;
  private final boolean watched;
  private boolean progressLineOpen;
  private Locale language = Locale.ENGLISH;

  Terminal(InputStream in, OutputStream out, OutputStream err, boolean colour) {
    this(in, out, err, colour, colour);
  }

  /**
   * Makes a terminal.
   *
   * @param colour whether to write in colour
   * @param watched whether the output is the screen of a terminal, in colour or not
   */
  Terminal(InputStream in, OutputStream out, OutputStream err, boolean colour, boolean watched) {
    this.in = in;
    this.watched = watched;
    this.output = new Output(out);
    this.out = writer(output);
    this.err = writer(err);
    this.ansi = colour ? Ansi.ON : Ansi.OFF;
  }

  static Terminal system() {
    // Not System.out, which hides that writing failed.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new Terminal(System.in, out, System.err, Ansi.AUTO.enabled(), isScreen());
  }

  /**
   * Returns true if the output goes to a screen. Up to Java 21 only a screen has a console; later
   * versions always have one, whose method is called.
   */
  @SuppressWarnings("SystemConsoleNull") // checks both versions
  private static boolean isScreen() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** Sets the language of all later messages. */
  void speak(Locale wanted) {
    language = wanted;
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  /** Returns the output for bytes of UTF-8 text, after flushing earlier text. */
  OutputStream bytes() {
    out.flush();
    return output;
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

  /**
   * Encloses right-to-left text in invisible directional marks, so that a left-to-right screen does
   * not mix it with adjacent text. Files and programs get the plain text.
   */
  String isolated(String text, Locale language) {
    return TextDirection.isRightToLeft(language) ? isolated(text) : text;
  }

  /** Encloses a sentence in the same way, so that its codes and addresses keep their order too. */
  String sentence(String text, Locale language) {
    return isolated(text, language).equals(text)
        ? text
        : isolated(TextDirection.isolated(text, language), language);
  }

  /** Encloses text of any direction, so that it stays together on a screen. */
  String isolated(String text) {
    return watched && !text.isEmpty() && !text.chars().allMatch(c -> c < 0x590)
        ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
        : text;
  }

  /** Returns true if the output is the screen of a terminal. */
  boolean isWatched() {
    return watched;
  }

  /** Returns words in the language of the command. */
  String text(Words words) {
    return isolated(words.in(language), language);
  }

  /** Returns a line with a label and its text, in the language of the command. */
  String labelled(Words label, String text) {
    return "  " + text(Words.of("label.line", "label", label, "text", text)) + "\n";
  }

  String heading(String text) {
    return paint(Style.bold, text);
  }

  String paint(IStyle style, String text) {
    return ansi.enabled() ? style.on() + text + style.off() : text;
  }

  /** Reports the progress of a long run on the error stream. */
  void progress(int done, int all) {
    if (ansi.enabled()) {
      String line = Words.of("progress.of", "done", done, "all", all).in(language);
      err.print("\rcop: " + line + (done == all ? "\n" : ""));
      progressLineOpen = done < all;
    } else if (done == 1) {
      err.print("cop: " + Words.of("progress.reading", "all", all).in(language) + "\n");
    }
    err.flush();
  }

  /** Reports the progress of a run of unknown length on the error stream. */
  void progress(long done) {
    if (ansi.enabled()) {
      err.print("\rcop: " + Words.of("progress.done", "done", done).in(language));
      progressLineOpen = true;
      err.flush();
    }
  }

  /** Reports a failure in one line on the error stream. */
  void failure(Throwable failure) {
    told(Failures.sentence(failure, language));
    if (failure instanceof Refusal refusal) {
      refusal.details().forEach(this::detail);
    }
  }

  /** Writes one line of detail on the error stream, unchanged. */
  void detail(String line) {
    printableNote(PrintableText.of(line.replaceAll("\\R", " ")));
  }

  /** Writes a note on the error stream in the language of the command. */
  void note(Words... words) {
    String between = language.getLanguage().equals("zh") ? "" : " ";
    told(Stream.of(words).map(each -> each.in(language)).collect(Collectors.joining(between)));
  }

  /** Writes a note on the error stream, in one line that ends like a sentence. */
  void note(String text) {
    printableNote(ended(text));
  }

  private void told(String text) {
    printableNote(sentence(ended(text), language));
  }

  private static String ended(String text) {
    String line = PrintableText.of(text.replaceAll("\\R", " "));
    return line.matches(".*[.!?。？！؟]") ? line : line + ".";
  }

  /** Writes a line of a report on the error stream. */
  void printableNote(String line) {
    out.flush();
    if (progressLineOpen) {
      err.print("\n");
      progressLineOpen = false;
    }
    err.print("cop: " + line + "\n");
    err.flush();
  }

  /** Returns true if the reader has closed the output. */
  boolean isBroken() {
    return output.failure().isPresent();
  }

  /** Flushes the output and returns the failure; empty if all output was written. */
  Optional<IOException> finish() {
    out.flush();
    if (progressLineOpen) {
      err.print("\n");
      progressLineOpen = false;
    }
    err.flush();
    return output.failure();
  }
}
