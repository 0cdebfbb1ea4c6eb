package io.github.copguidelines.schemas;

import io.github.copguidelines.text.TextDirection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes a page as one file of HTML that is well-formed XML too: with its styles, without scripts,
 * and without anything to load.
 */
final class HtmlPage {

  private final StringBuilder text = new StringBuilder();
  private String heading = "";

  private HtmlPage() {}

  static String of(Page page) {
    HtmlPage html = new HtmlPage();
    html.head(page);
    boolean inMain = false;
    for (Block block : page.blocks()) {
      if (!inMain && block instanceof Block.Contents contents) {
        html.contents(contents);
        html.text.append("<main id=\"content\" tabindex=\"-1\">\n");
        inMain = true;
      } else {
        html.add(block);
      }
    }
    return html.text.append("</main>\n</body>\n</html>\n").toString();
  }

  private void head(Page page) {
    boolean rightToLeft = TextDirection.isRightToLeft(Locale.forLanguageTag(page.language()));
    text.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(escaped(page.language()))
        .append("\" dir=\"")
        .append(rightToLeft ? "rtl" : "ltr")
        .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .append("<title>")
        .append(escaped(page.title()))
        .append("</title>\n<style>\n")
        .append(styles())
        .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">")
        .append(escaped(page.skip()))
        .append("</a>\n<h1>")
        .append(escaped(page.title()))
        .append("</h1>\n");
  }

  /** The styles, which have no character that XML would take for its own. */
  static String styles() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("dictionary.css")) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks dictionary.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading dictionary.css from the jar failed.", e);
    }
  }

  private void contents(Block.Contents contents) {
    text.append("<nav aria-labelledby=\"").append(escaped(heading)).append("\">\n");
    items(contents.items());
    text.append("</nav>\n");
  }

  private void add(Block block) {
    if (block instanceof Block.Heading title) {
      heading = title.anchor();
      String element = "h" + title.level();
      text.append('<').append(element).append(" id=\"").append(escaped(heading)).append("\">");
      line(title.line());
      text.append("</").append(element).append(">\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      text.append("<p>");
      line(paragraph.line());
      text.append("</p>\n");
    } else if (block instanceof Block.Bullets bullets) {
      items(bullets.items());
    } else if (block instanceof Block.Table table) {
      table(table);
    } else {
      items(((Block.Contents) block).items());
    }
  }

  private void items(List<Line> items) {
    text.append("<ul>\n");
    for (Line item : items) {
      text.append("<li>");
      line(item);
      text.append("</li>\n");
    }
    text.append("</ul>\n");
  }

  /** Roles are named, for on a narrow screen the styles make a card of each row. */
  private void table(Block.Table table) {
    text.append("<table role=\"table\" aria-labelledby=\"")
        .append(escaped(heading))
        .append("\">\n");
    text.append("<thead role=\"rowgroup\"><tr role=\"row\">");
    for (String head : table.heads()) {
      text.append("<th role=\"columnheader\" scope=\"col\">").append(escaped(head)).append("</th>");
    }
    text.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for (List<List<Line>> row : table.rows()) {
      text.append("<tr role=\"row\">");
      for (int i = 0; i < row.size(); i++) {
        cell(i, table.heads().get(i), row.get(i));
      }
      text.append("</tr>\n");
    }
    text.append("</tbody>\n</table>\n");
  }

  private void cell(int column, String head, List<Line> lines) {
    if (column == 0) {
      text.append("<th role=\"rowheader\" scope=\"row\">");
    } else {
      text.append("<td role=\"cell\" data-head=\"").append(escaped(head)).append("\">");
    }
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : "<br/>");
      line(lines.get(i));
    }
    text.append(column == 0 ? "</th>" : "</td>");
  }

  private void line(Line line) {
    line.runs().forEach(this::run);
  }

  private void run(Run run) {
    run.target()
        .ifPresent(target -> text.append("<a href=\"").append(escaped(target)).append("\">"));
    if (run.isCode()) {
      text.append("<code dir=\"ltr\">").append(escaped(run.text())).append("</code>");
    } else {
      text.append(escaped(run.text()));
    }
    run.target().ifPresent(target -> text.append("</a>"));
  }

  /** Escapes text for content and for values of attributes; what XML cannot hold is replaced. */
  static String escaped(String text) {
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
}
