package io.github.copguidelines.page.internal;

import java.util.stream.Collectors;

/** Writes lines so that nothing in them is taken for markup of Markdown or HTML. */
final class MarkdownText {

  /** What Markdown takes for its own anywhere in a line; the dollar sign begins a formula. */
  private static final String ANYWHERE = "\\`*_[]|~$";

  /** What it takes for its own where a line begins. */
  private static final String AT_START = "#+-=:";

  private final boolean rightToLeft;

  MarkdownText(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** Returns a line that appears at the beginning of a line of the file. */
  String line(Line line) {
    return atStart(inline(line));
  }

  /** Returns a line that is a heading, which number signs at its end would not belong to. */
  String heading(Line line) {
    String text = inline(line);
    return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
  }

  /** Returns a line that other text appears before. */
  String inline(Line line) {
    return line.runs().stream().map(this::run).collect(Collectors.joining()).strip();
  }

  private String run(Run run) {
    String shown =
        switch (run.markup()) {
          case WORDS -> escaped(rightToLeft ? LeftToRightMarks.kept(run) : run.text());
          case CODE -> code(run.text());
          case ADDRESS -> escaped(run.text());
        };
    String linked = run.target().map(target -> link(run, shown, target)).orElse(shown);
    // The marks stand outside, so that nobody copies them with the code.
    return rightToLeft && run.isCode() ? LeftToRightMarks.marked(run.text(), linked) : linked;
  }

  private static String link(Run run, String shown, String target) {
    if (run.markup() != Run.Markup.ADDRESS) {
      return "[" + shown + "](" + target + ")";
    }
    // Programs differ in what an ampersand in the short form means.
    return run.text().equals(target) && target.indexOf('&') < 0
        ? "<" + target + ">"
        : "[" + shown + "](<" + target.replace("&", "&amp;") + ">)";
  }

  /** Returns code by its HTML element where backticks do not let a bar appear in a table. */
  private static String code(String text) {
    if (text.isBlank()) {
      return text;
    }
    boolean plain = text.chars().noneMatch(c -> c == '|' || c == '`');
    return plain ? "`" + text + "`" : "<code>" + entities(text) + "</code>";
  }

  private static String entities(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if ("\\`*_[]|~<>&".indexOf(c) < 0) {
                out.append((char) c);
              } else {
                out.append("&#").append(c).append(';');
              }
            });
    return out.toString();
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&') {
        out.append("&amp;");
      } else if (c == '<') {
        out.append("&lt;");
      } else if (c == '>') {
        out.append("&gt;");
      } else {
        out.append(ANYWHERE.indexOf(c) >= 0 || isOfAddress(text, i) ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  /** Some programs make a link of what looks like an address; only links of ours are links. */
  private static boolean isOfAddress(String text, int at) {
    return text.startsWith("://", at)
        || (text.charAt(at) == '.' && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3));
  }

  /** Escapes what begins a heading, a list, a table or the line below a heading. */
  private static String atStart(String line) {
    if (line.isEmpty()) {
      return line;
    }
    if (AT_START.indexOf(line.charAt(0)) >= 0) {
      return "\\" + line;
    }
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean numbered =
        digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
    return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }
}
