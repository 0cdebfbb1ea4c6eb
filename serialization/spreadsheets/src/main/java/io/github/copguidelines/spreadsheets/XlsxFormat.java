package io.github.copguidelines.spreadsheets;

/** Provides workbooks (XLSX) of practice records as a service; see {@link RecordSheets}. */
public final class XlsxFormat extends SheetFileFormat {

  /** Makes the format, for the service loader. */
  public XlsxFormat() {
    super(SheetFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Override
  public boolean isText() {
    return false;
  }
}
