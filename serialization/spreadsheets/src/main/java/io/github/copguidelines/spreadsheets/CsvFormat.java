package io.github.copguidelines.spreadsheets;

import java.util.List;

/** Provides tables of text (CSV) of practice records as a service; see {@link RecordSheets}. */
public final class CsvFormat extends SheetFileFormat {

  /** Makes the format, for the service loader. */
  public CsvFormat() {
    super(SheetFormat.CSV);
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/csv");
  }

  /** Reports are tables of text, too. */
  @Override
  public boolean isFoundInFolders() {
    return false;
  }
}
