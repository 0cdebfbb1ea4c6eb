package io.github.copguidelines.spreadsheets;

/** Provides workbooks (XLSX) of practice records as a service; see {@link RecordSheets}. */
public final class XlsxFormat extends SheetFileFormat {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Makes the format, for the service loader. */
  public XlsxFormat() {
    super(SheetFormat.XLSX, MEDIA_TYPE);
  }

  @Override
  public boolean isText() {
    return false;
  }
}
