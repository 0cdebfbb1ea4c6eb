package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.schemas.Columns;
import java.util.List;

/** Reads the sheets of a file. Its first bytes determine the format, not its name. */
final class SheetFile {

  private SheetFile() {}

  /**
   * Reads the sheets of a workbook or a text table.
   *
   * @param columns the columns whose names a text table has in one of its first rows
   */
  static List<Sheet> read(byte[] file, Limits limits, Columns columns) throws Refused {
    if (file.length > limits.documentLength()) {
      throw new Refused(
          Limits.DOCUMENT_LENGTH
              .at(Pointer.root())
              .argument("max", limits.documentLength())
              .build());
    }
    if (XlsxSafety.isCompound(file)) {
      throw XlsxSafety.compound(file);
    }
    return XlsxFile.isArchive(file)
        ? XlsxFile.read(file)
        : List.of(CsvFile.read(file, row -> Head.isHead(row, columns)));
  }
}
