package io.github.copguidelines.schemas;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a page as Markdown with tables, as GitHub and GitLab show it. */
final class MarkdownPage {

  private final StringBuilder text = new StringBuilder();

  private MarkdownPage() {}

  static String of(Page page) {
    MarkdownPage markdown = new MarkdownPage();
    markdown.text.append("# ").append(escaped(page.title())).append('\n');
    page.blocks().forEach(markdown::add);
    return markdown.text.toString();
  }

  private void add(Block block) {
    text.append('\n');
    if (block instanceof Block.Heading heading) {
      text.append("<a id=\"").append(heading.anchor()).append("\"></a>\n\n");
      text.append("#".repeat(heading.level())).append(' ').append(line(heading.line()));
      text.append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      text.append(line(paragraph.line())).append('\n');
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> text.append("- ").append(line(item)).append('\n'));
    } else if (block instanceof Block.Contents contents) {
      contents.items().forEach(item -> text.append("- ").append(line(item)).append('\n'));
    } else {
      table((Block.Table) block);
    }
  }

  private void table(Block.Table table) {
    row(table.heads().stream().map(MarkdownPage::escaped).toList());
    row(IntStream.range(0, table.heads().size()).mapToObj(i -> "---").toList());
    table.rows().forEach(cells -> row(cells.stream().map(MarkdownPage::cell).toList()));
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String cell(List<Line> lines) {
    return lines.stream().map(MarkdownPage::line).collect(Collectors.joining("<br>"));
  }

  private static String line(Line line) {
    return line.runs().stream().map(MarkdownPage::run).collect(Collectors.joining());
  }

  private static String run(Run run) {
    String shown = run.isCode() ? code(run.text()) : escaped(run.text());
    return run.target().map(target -> "[" + shown + "](" + target + ")").orElse(shown);
  }

  /** Code by its HTML element, since backticks do not let a bar stand in a table. */
  private static String code(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '|' || c == '`' || c < ' ');
    return plain && !text.isBlank() ? "`" + text + "`" : "<code>" + entities(text) + "</code>";
  }

  private static String entities(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && "\\`*_[]|~<>&".indexOf(c) < 0;
      out.append(plain ? String.valueOf(c) : "&#" + (int) c + ";");
    }
    return out.toString();
  }

  /** Escapes what Markdown or HTML would take for its own. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        out.append("&lt;");
      } else if (c == '&') {
        out.append("&amp;");
      } else if (c == '\n' || c == '\r') {
        out.append(' ');
      } else {
        out.append("\\`*_[]|#~".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
      }
    }
    return out.toString();
  }
}
