package io.github.copguidelines.page.internal;

import java.util.List;
import java.util.Locale;

/** Writes a page as one file of HTML, which needs no scripts and loads no other file. */
public final class HtmlPage {

  private final Html html;
  private final Locale language;
  private String heading = "";

  private HtmlPage(Locale language) {
    this.html = new Html(language);
    this.language = language;
  }

  /**
   * Returns the file. All below the table of contents is its main part.
   *
   * @param page a page with a title and a table of contents
   * @param styles CSS without characters that XML takes for markup
   */
  public static String of(Page page, String styles) {
    HtmlPage writer = new HtmlPage(page.language());
    Block.Contents contents =
        page.blocks().stream()
            .filter(Block.Contents.class::isInstance)
            .map(Block.Contents.class::cast)
            .findFirst()
            .orElseThrow();
    writer.html.begin(page.title().orElseThrow(), styles, contents.skip());
    page.blocks().forEach(writer::add);
    return writer.html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private void add(Block block) {
    if (block instanceof Block.Heading title) {
      heading = title.anchor();
      String element = "h" + title.level();
      html.open(element, "id", heading);
      line(title.line());
      html.close(element).line();
    } else if (block instanceof Block.Paragraph paragraph) {
      html.open("p");
      lines(paragraph.lines());
      html.close("p").line();
    } else if (block instanceof Block.Bullets bullets) {
      items(bullets.items());
    } else if (block instanceof Block.Contents contents) {
      html.open("nav", "aria-labelledby", heading).line();
      items(contents.items());
      html.close("nav").line().open("main", "id", "content", "tabindex", "-1").line();
    } else {
      table((Block.Table) block);
    }
  }

  private void items(List<Line> items) {
    html.open("ul").line();
    for (Line item : items) {
      html.open("li");
      line(item);
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private void table(Block.Table table) {
    String about = table.description();
    String by = about.isEmpty() ? heading : "";
    html.open("table", "role", "table", "aria-label", about, "aria-labelledby", by).line();
    html.rows(table.heads(), table.rows().stream().map(this::row).toList());
  }

  private Html.Row row(List<List<Line>> cells) {
    return new Html.Row("", cells.stream().map(cell -> Html.Cell.of(body -> lines(cell))).toList());
  }

  private void lines(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      html.raw(i == 0 ? "" : "<br/>");
      line(lines.get(i));
    }
  }

  private void line(Line line) {
    String tag = (line.language().equals(Locale.ROOT) ? language : line.language()).toLanguageTag();
    for (Run run : line.runs()) {
      run.target().ifPresent(target -> html.open("a", "href", target));
      html.tagged(run.isCode() ? TaggedText.code(run.text()) : new TaggedText(run.text(), tag));
      run.target().ifPresent(target -> html.close("a"));
    }
  }
}
