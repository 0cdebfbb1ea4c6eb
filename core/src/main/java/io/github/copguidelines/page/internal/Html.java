package io.github.copguidelines.page.internal;

import io.github.copguidelines.text.TextDirection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * HTML that is well-formed XML too, written piece by piece in one language; for one thread.
 *
 * <p>All text and all values of attributes are escaped. Text of another language than the page's is
 * marked with its language and direction, a code as running from left to right.
 */
public final class Html {

  private final StringBuilder text = new StringBuilder();
  private final Locale language;

  public Html(Locale language) {
    this.language = language;
  }

  /** Returns the direction in which a language is written, as the attribute has it. */
  public static String direction(Locale language) {
    return TextDirection.isRightToLeft(language) ? "rtl" : "ltr";
  }

  /**
   * Returns the styles that all pages have, then those of one kind of page.
   *
   * @param own a file of the caller's module, which only the caller can open
   */
  public static String styles(@Nullable InputStream own) {
    return read(Html.class.getResourceAsStream("page.css")) + read(own);
  }

  private static String read(@Nullable InputStream file) {
    try (InputStream in = Objects.requireNonNull(file, "The jar lacks the styles of a page")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading styles from the jar failed.", e);
    }
  }

  /**
   * Begins a file: its head, and the link that leads to the element {@code content}.
   *
   * @param styles CSS without characters that XML takes for markup
   * @param skip the words of the link
   */
  public Html begin(String title, String styles, String skip) {
    raw("<!DOCTYPE html>\n");
    String tag = language.toLanguageTag();
    String xml = "http://www.w3.org/1999/xhtml";
    open("html", "xmlns", xml, "lang", tag, "dir", direction(language)).line();
    raw("<head>\n<meta charset=\"utf-8\"/>\n");
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    element("title", title).line();
    raw("<style>\n").raw(styles).raw("</style>\n</head>\n<body>\n");
    return element("a", skip, "class", "skip", "href", "#content").line();
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; those with an empty value are left out
   */
  public Html open(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        text.append(escaped(attributes[i + 1])).append('"');
      }
    }
    text.append('>');
    return this;
  }

  public Html close(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  /** Ends a line of the file, where that means nothing. */
  public Html line() {
    text.append('\n');
    return this;
  }

  public Html text(String words) {
    text.append(escaped(words));
    return this;
  }

  /** Adds what is HTML already and comes from this library. */
  public Html raw(String html) {
    text.append(html);
    return this;
  }

  public Html element(String element, String words, String... attributes) {
    return open(element, attributes).text(words).close(element);
  }

  public Html code(String code) {
    return element("code", code, "dir", "ltr");
  }

  /** Adds a text in its language. */
  public Html tagged(TaggedText words) {
    if (words.language().isEmpty()) {
      return code(words.text());
    }
    Locale other = Locale.forLanguageTag(words.language());
    if (other.getLanguage().isEmpty()) { // the tag is none, so the direction is to be seen
      return element("span", words.text(), "dir", "auto");
    }
    if (other.getLanguage().equals(language.getLanguage())) {
      return text(words.text());
    }
    return element("span", words.text(), "lang", words.language(), "dir", direction(other));
  }

  public Html link(String anchor, Consumer<Html> body) {
    open("a", "href", "#" + anchor);
    body.accept(this);
    return close("a");
  }

  /**
   * Adds a table that can be scrolled, also by keys, where it is wider than the page.
   *
   * <p>Roles are named, for on a narrow screen the styles make a card of each row of a table of the
   * class {@code cards}.
   *
   * @param id of the caption, which names the part that is scrolled
   * @param style the name of a class, or empty
   * @param rows the cells of each row, the first one its heading
   */
  public Html table(String id, String caption, String style, List<String> heads, List<Row> rows) {
    open("div", "class", "scroll", "role", "region", "aria-labelledby", id, "tabindex", "0").line();
    open("table", "role", "table", "class", style).line();
    element("caption", caption, "id", id).line();
    return rows(heads, rows).close("div").line();
  }

  /**
   * Adds all below the caption of a table, and its end.
   *
   * @param rows the cells of each row, the first one its heading
   */
  public Html rows(List<String> heads, List<Row> rows) {
    open("thead", "role", "rowgroup").open("tr", "role", "row");
    heads.forEach(head -> element("th", head, "role", "columnheader", "scope", "col"));
    close("tr").close("thead").line().open("tbody", "role", "rowgroup").line();
    rows.forEach(row -> row(heads, row));
    return close("tbody").line().close("table").line();
  }

  private void row(List<String> heads, Row row) {
    open("tr", "role", "row", "id", row.id());
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      String element = i == 0 ? "th" : "td";
      if (i == 0) {
        open(element, "role", "rowheader", "scope", "row");
      } else {
        String head = i < heads.size() ? heads.get(i) : "";
        open(element, "role", "cell", "class", cell.style(), "data-head", head);
      }
      cell.body().accept(this);
      close(element);
    }
    close("tr").line();
  }

  /** A row of a table; its id is empty where nothing leads to it. */
  public record Row(String id, List<Cell> cells) {
    public static Row of(Cell... cells) {
      return new Row("", List.of(cells));
    }
  }

  /** A cell of a table; its style is the name of a class, or empty. */
  public record Cell(String style, Consumer<Html> body) {
    public static Cell of(Consumer<Html> body) {
      return new Cell("", body);
    }

    public static Cell number(Consumer<Html> body) {
      return new Cell("number", body);
    }

    public static Cell text(String words) {
      return of(html -> html.text(words));
    }

    public static Cell tagged(TaggedText words) {
      return of(html -> html.tagged(words));
    }
  }

  /** Escapes text for content and for values of attributes; what XML cannot hold is replaced. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isOfXml(c) ? c : 0xfffd);
              }
            });
    return out.toString();
  }

  private static boolean isOfXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c > 0xffff;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
