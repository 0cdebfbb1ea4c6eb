package io.github.copguidelines.documents;

import java.util.List;

/** A part of a document, from its top to its bottom. */
sealed interface Block {

  /**
   * The table at the head: what each row tells of, and the lines that tell it.
   *
   * @param about what the table is for, told to those who cannot see it
   */
  record Head(String about, List<Row> rows) implements Block {}

  /** A row of the table at the head; without lines it is to be filled in by hand. */
  record Row(Line label, List<Line> lines) {}

  /** The title of the document. */
  record Title(Line line) implements Block {}

  /** What must not be overlooked. */
  record Notice(Line line) implements Block {}

  /**
   * A heading.
   *
   * @param level 1 for the parts of the document, 2 within them
   */
  record Heading(int level, Line line) implements Block {}

  /**
   * A paragraph.
   *
   * @param isLead true if it leads to the list below it
   */
  record Paragraph(List<Line> lines, boolean isLead) implements Block {}

  /** A list. */
  record Bullets(List<Line> items) implements Block {}

  /** What the text above rests on. */
  record Sources(Line line) implements Block {}
}
