package io.github.copguidelines.page.internal;

import java.util.List;

/** A part of a page; the parts follow each other from its top to its bottom. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for the title of the page, 2 for its parts, 3 within them
   * @param anchor the name that links lead to; empty where no link leads to it
   */
  record Heading(int level, String anchor, Line line) implements Block {
    public Heading(int level, Line line) {
      this(level, "", line);
    }
  }

  /** A paragraph of one or more lines. */
  record Paragraph(Style style, List<Line> lines) implements Block {
    public Paragraph(Line line) {
      this(Style.NORMAL, List.of(line));
    }
  }

  /** The role of a paragraph. */
  enum Style {
    NORMAL,
    /** Introduces the list below it. */
    LEAD,
    /** A warning. */
    NOTICE,
    /** Names the sources of the text above it. */
    SOURCES
  }

  /** A list. */
  record Bullets(List<Line> items) implements Block {}

  /**
   * The table of contents: links to the headings of the page.
   *
   * @param skip the words of the link that leads past it, for those who read with a keyboard
   */
  record Contents(String skip, List<Line> items) implements Block {}

  /**
   * A table; the first cell of each row is the heading of the row.
   *
   * @param description the purpose of the table, for those who cannot see it; empty where the
   *     heading above the table tells it
   * @param heads the headings of the columns; empty where the rows alone have headings
   * @param rows the cells of each row, each a list of lines
   */
  record Table(String description, List<String> heads, List<List<List<Line>>> rows)
      implements Block {
    public Table(List<String> heads, List<List<List<Line>>> rows) {
      this("", heads, rows);
    }
  }
}
