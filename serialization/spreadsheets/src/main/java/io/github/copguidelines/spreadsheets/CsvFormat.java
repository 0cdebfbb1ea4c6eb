package io.github.copguidelines.spreadsheets;

/** Provides tables of text (CSV) of practice records as a service; see {@link RecordSheets}. */
public final class CsvFormat extends SheetFileFormat {

  /** Makes the format, for the service loader. */
  public CsvFormat() {
    super(SheetFormat.CSV, "text/csv");
  }

  /** Reports are tables of text, too. */
  @Override
  public boolean isFoundInFolders() {
    return false;
  }
}
