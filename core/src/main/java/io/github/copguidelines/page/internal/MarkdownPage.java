package io.github.copguidelines.page.internal;

import io.github.copguidelines.text.TextDirection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown with tables, as GitHub and GitLab show it. */
public final class MarkdownPage {

  private final StringBuilder out = new StringBuilder();
  private final MarkdownText text;

  private MarkdownPage(boolean rightToLeft) {
    this.text = new MarkdownText(rightToLeft);
  }

  public static String of(Page page) {
    boolean rightToLeft = TextDirection.isRightToLeft(page.language());
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
    if (block instanceof Block.Heading heading) {
      if (!heading.anchor().isEmpty()) {
        out.append("<a id=\"").append(heading.anchor()).append("\"></a>\n\n");
      }
      out.append("#".repeat(heading.level())).append(' ');
      out.append(text.heading(heading.line())).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Bullets bullets) {
      items(bullets.items());
    } else if (block instanceof Block.Contents contents) {
      items(contents.items());
    } else {
      table((Block.Table) block);
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    if (paragraph.style() == Block.Style.NOTICE) {
      out.append("> **").append(inline(paragraph.lines())).append("**\n");
    } else {
      // A backslash at the end of a line keeps its end.
      out.append(paragraph.lines().stream().map(text::line).collect(Collectors.joining("\\\n")));
      out.append('\n');
    }
  }

  private void items(List<Line> items) {
    items.forEach(item -> out.append("- ").append(text.line(item)).append('\n'));
  }

  private void table(Block.Table table) {
    List<String> heads = table.heads();
    int columns = heads.isEmpty() ? table.rows().get(0).size() : heads.size();
    if (heads.isEmpty()) {
      out.append('|').append(" |".repeat(columns)).append('\n');
    } else {
      row(heads.stream().map(head -> text.inline(Line.words(head))).toList());
    }
    row(Collections.nCopies(columns, "---"));
    for (List<List<Line>> cells : table.rows()) {
      List<String> row = new ArrayList<>(cells.stream().map(this::inline).toList());
      if (heads.isEmpty()) {
        row.set(0, "**" + row.get(0) + "**"); // the only heading that the reader has
      }
      row(row);
    }
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private String inline(List<Line> lines) {
    return lines.stream().map(text::inline).collect(Collectors.joining("<br>"));
  }
}
