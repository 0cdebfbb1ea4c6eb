package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.vocabulary.Code;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms of files that spreadsheet programs read and write. */
public enum SheetFormat implements Code {
  /** A workbook of Office Open XML (ISO/IEC 29500), without macros. */
  XLSX,
  /** A table of text in UTF-8: values separated by a comma or a semicolon (RFC 4180). */
  CSV;

  /** Returns the end of the names of files, with its point. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Returns the form that the end of a file's name tells; empty where it tells none. */
  public static Optional<SheetFormat> of(Path file) {
    return of(file.toString());
  }

  /** Returns the form that the end of a file name selects; empty for any other end. */
  public static Optional<SheetFormat> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (SheetFormat format : values()) {
      if (lower.endsWith(format.extension())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
