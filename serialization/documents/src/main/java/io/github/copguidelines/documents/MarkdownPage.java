package io.github.copguidelines.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown with tables, as GitHub and GitLab show it. */
final class MarkdownPage {

  private final StringBuilder out = new StringBuilder();
  private final MarkdownText text;

  private MarkdownPage(boolean rightToLeft) {
    this.text = new MarkdownText(rightToLeft);
  }

  static String of(Page page) {
    boolean rightToLeft = Direction.isRightToLeft(page.language());
    MarkdownPage markdown = new MarkdownPage(rightToLeft);
    if (rightToLeft) {
      markdown.out.append("<div dir=\"rtl\">\n\n");
    }
    for (int i = 0; i < page.blocks().size(); i++) {
      markdown.out.append(i == 0 ? "" : "\n");
      markdown.add(page.blocks().get(i));
    }
    return markdown.out.append(rightToLeft ? "\n</div>\n" : "").toString();
  }

  private void add(Block block) {
    if (block instanceof Block.Head head) {
      out.append("| | |\n| --- | --- |\n");
      head.rows().forEach(this::row);
    } else if (block instanceof Block.Title title) {
      out.append("# ").append(text.heading(title.line())).append('\n');
    } else if (block instanceof Block.Notice notice) {
      out.append("> **").append(text.inline(notice.line())).append("**\n");
    } else if (block instanceof Block.Heading heading) {
      out.append("#".repeat(heading.level() + 1)).append(' ');
      out.append(text.heading(heading.line())).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      // A backslash at the end of a line keeps its end.
      out.append(paragraph.lines().stream().map(text::line).collect(Collectors.joining("\\\n")));
      out.append('\n');
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> out.append("- ").append(text.line(item)).append('\n'));
    } else {
      out.append(text.line(((Block.Sources) block).line())).append('\n');
    }
  }

  private void row(Block.Row row) {
    List<String> lines = row.lines().stream().map(text::inline).toList();
    out.append("| **").append(text.inline(row.label())).append("** | ");
    out.append(String.join("<br>", lines)).append(" |\n");
  }
}
