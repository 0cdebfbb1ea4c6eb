package io.github.copguidelines.serialization.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of the constants of a source file, and its last line on where they come from. */
final class ConstantJavadoc {

  private static final int WIDTH = 100;

  /** A comment and the constant below it, of an enum or of a class of codes. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?s)  /\\*\\*((?:(?!\\*/).)*)\\*/\n"
              + "(?=  (?:public static final \\w+ )?([A-Z][A-Z0-9_]*)(?:\\(| =|,|;|\n))");

  private static final Pattern PROVENANCE = Pattern.compile("(?s)<p>(?:Source|Verification): .*");

  private ConstantJavadoc() {}

  /**
   * Returns a source file in which the Javadoc of each constant ends with what is said of it.
   *
   * @param said gives the last line for the name of a constant; empty for none
   */
  static String rewritten(String source, Function<String, Optional<String>> said) {
    return CONSTANT
        .matcher(source)
        .replaceAll(found -> Matcher.quoteReplacement(comment(found, said.apply(found.group(2)))));
  }

  /** Returns the names of the constants that have Javadoc. */
  static List<String> names(String source) {
    return CONSTANT.matcher(source).results().map(found -> found.group(2)).toList();
  }

  /** Returns the Javadoc of the type itself as one line. */
  static String ofType(String source) {
    Matcher type = Pattern.compile("(?s)\n/\\*\\*((?:(?!\\*/).)*)\\*/\n").matcher(source);
    return type.find() ? words(type.group(1)) : "";
  }

  /** Returns the last line for an entry, with the words of the catalogue's own levels. */
  static Optional<String> said(ExportedCode entry) {
    Optional<String> level =
        entry.verification().map(word -> word.equals("partly") ? "partly verified" : word);
    String end = level.map(words -> "; " + words).orElse("") + ".";
    return entry
        .source()
        .filter(text -> !text.equals(EntryDraft.OURS)) // the type says so for all of them
        .map(text -> "<p>Source: " + escaped(text) + end)
        .or(() -> level.map(words -> "<p>Verification: " + words + "."));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String comment(MatchResult found, Optional<String> said) {
    String text = PROVENANCE.matcher(words(found.group(1))).replaceAll("").strip();
    String line = "  /** " + text + " */\n";
    if (said.isEmpty() && line.length() <= WIDTH + 1) {
      return line;
    }
    List<String> lines = new ArrayList<>(wrapped(text));
    said.ifPresent(
        last -> {
          lines.add("");
          lines.addAll(wrapped(last));
        });
    StringBuilder comment = new StringBuilder("  /**\n");
    lines.forEach(each -> comment.append(("   * " + each).stripTrailing()).append('\n'));
    return comment.append("   */\n").toString();
  }

  private static String words(String comment) {
    return comment.replaceAll("(?m)^ *\\*", "").replaceAll("\\s+", " ").strip();
  }

  /** Breaks lines as the formatter does, so that a rewritten file is a formatted one. */
  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && "   * ".length() + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
