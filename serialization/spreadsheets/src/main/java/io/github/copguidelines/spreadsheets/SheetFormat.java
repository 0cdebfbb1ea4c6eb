package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.vocabulary.Code;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The file formats of spreadsheets. */
public enum SheetFormat implements Code {
  /** A workbook of Office Open XML (ISO/IEC 29500), without macros. */
  XLSX,
  /** A text table in UTF-8: values separated by commas or semicolons (RFC 4180). */
  CSV;

  /** Returns the extension of file names, with the dot. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format for the extension of a file; empty for any other extension. */
  public static Optional<SheetFormat> of(Path file) {
    return of(file.toString());
  }

  /** Returns the format for the extension of a file name; empty for any other extension. */
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
