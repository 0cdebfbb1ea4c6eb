package io.github.copguidelines.schemas;

import java.util.List;

/** A part of a page, from its top to its bottom. */
sealed interface Block {

  /**
   * A heading.
   *
   * @param level 2 for the parts of a page, 3 within them
   * @param anchor where links lead to
   */
  record Heading(int level, String anchor, Line line) implements Block {}

  /** A paragraph. */
  record Paragraph(Line line) implements Block {}

  /** A list. */
  record Bullets(List<Line> items) implements Block {}

  /** The way to the headings of the page. */
  record Contents(List<Line> items) implements Block {}

  /**
   * A table below a heading.
   *
   * @param heads what stands above its columns; the first one names the row
   * @param rows the cells of each row, each of some lines
   */
  record Table(List<String> heads, List<List<List<Line>>> rows) implements Block {}
}
