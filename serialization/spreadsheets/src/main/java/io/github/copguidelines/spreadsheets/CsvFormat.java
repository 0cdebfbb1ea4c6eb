package io.github.copguidelines.spreadsheets;

/** Provides text tables (CSV) of practice records as a service; see {@link RecordSheets}. */
public final class CsvFormat extends SheetFileFormat {

  /** Makes the format, for the service loader. */
  public CsvFormat() {
    super(SheetFormat.CSV, "text/csv");
  }

  /** Returns false, because reports are also text tables. */
  @Override
  public boolean isFoundInFolders() {
    return false;
  }
}
