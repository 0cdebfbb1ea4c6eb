package io.github.copguidelines.validation;

import java.io.IOException;

/**
 * The examples of rule pages that are about workbooks: the parts that one has beside those that
 * every workbook has, or the row of a record.
 */
final class WorkbookExamples {

  private static final String ROW = "id,title/en\na-record,";

  private WorkbookExamples() {}

  /** Returns the workbook that an example of parts or of a row is about. */
  static byte[] of(String example) throws IOException {
    if (example.startsWith(ROW)) {
      return Workbook.withTitle(cell(example.substring(ROW.length()).strip())).bytes();
    }
    Workbook book = Workbook.of("A title");
    for (String line : example.strip().split("\n", -1)) {
      String[] part = line.split(": ", 2);
      book.part(part[0], content(part[1]));
    }
    return book.bytes();
  }

  private static String content(String told) {
    return told.matches("[0-9]+ blanks")
        ? " ".repeat(Integer.parseInt(told.substring(0, told.indexOf(' '))))
        : told;
  }

  private static String cell(String text) {
    if (text.startsWith("=")) {
      return "<c r='B2'><f>" + text.substring(1) + "</f><v>2</v></c>";
    }
    return text.startsWith("#")
        ? "<c r='B2' t='e'><v>" + text + "</v></c>"
        : "<c r='B2' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }
}
