package io.github.copguidelines.spreadsheets;

import java.util.Arrays;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * The appearance of sheets. No information depends on colour alone. Text widths are estimates,
 * because only spreadsheet programs know their fonts.
 */
final class Looks {

  private static final String DARK = "1F3864";
  private static final String MIDDLE = "5B6F8F";
  private static final String PALE = "EEF2F7";
  private static final String REQUIRED = "FFE699";
  private static final String GREY = "595959";

  private static final int WIDE = 42;
  private static final int LONG = 30;
  private static final int USUAL = 24;
  private static final int NARROW = 15;

  /** The marks at the beginning and the end of right-to-left text. */
  private static final String EMBEDDED = "\u202B";

  private static final String END = "\u202C";

  /** The length from which a text probably has several sentences. */
  private static final int SENTENCES = 200;

  private Looks() {}

  static void title(StyleSetter style, boolean required) {
    style
        .bold()
        .fontColor("FFFFFF")
        .fillColor(required ? DARK : MIDDLE)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN)
        .borderColor("FFFFFF")
        .set();
  }

  static void names(StyleSetter style) {
    style.fontSize(8).fontColor(GREY).fillColor(PALE).wrapText(true).verticalAlignment("top").set();
  }

  static void need(StyleSetter style, boolean required) {
    if (required) {
      style.bold().fillColor(REQUIRED);
    } else {
      style.fillColor(PALE);
    }
    style.wrapText(true).verticalAlignment("top").set();
  }

  static void help(StyleSetter style) {
    style.fontSize(9).fontColor(GREY).fillColor(PALE).wrapText(true).verticalAlignment("top").set();
  }

  static void text(StyleSetter style, boolean asText) {
    if (asText) {
      style.format("@");
    }
    style.wrapText(true).verticalAlignment("top").set();
  }

  static void note(StyleSetter style, boolean heading) {
    if (heading) {
      style.bold().fontSize(14);
    }
    style.wrapText(true).verticalAlignment("top").set();
  }

  /** Returns the width of a column, in letters of its font. */
  static int width(SheetColumn column) {
    int usual =
        switch (column.column().type()) {
          case BOOLEAN, INTEGER, NUMBER -> NARROW;
          case TEXT ->
              column.column().language().isPresent()
                      || column.column().maxLength().orElse(0) > SENTENCES
                  ? WIDE
                  : column.column().isList() || column.choices().isPresent() ? LONG : USUAL;
        };
    int longest =
        Arrays.stream(column.title().split("[ /]")).mapToInt(Looks::width).max().orElse(0);
    return Math.max(usual, longest + 3);
  }

  /** Returns the width of a text, in letters; East Asian characters count twice. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30ff)
        || (c >= 0xff00 && c < 0xff61);
  }

  /** Returns the number of lines of a text that is wrapped at a width. */
  static int lines(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += (width(line) + width - 1) / width;
    }
    return Math.max(1, lines);
  }

  /** Returns the height of a row with some lines, each of some points. */
  static double height(int lines, double points) {
    return Math.min(Worksheet.MAX_ROW_HEIGHT, lines * points + 4);
  }

  /**
   * Marks each line of right-to-left words: otherwise programs treat a line with Latin letters or a
   * full stop at its end as left-to-right.
   */
  static String rightToLeft(String words) {
    return EMBEDDED + words.replace("\n", END + "\n" + EMBEDDED) + END;
  }

  /** Returns a text escaped for an XML attribute, which the writing library does not escape. */
  static String attribute(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
