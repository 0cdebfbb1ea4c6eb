package io.github.copguidelines.spreadsheets;

import java.util.List;

/** Provides workbooks (XLSX) of practice records as a service; see {@link RecordSheets}. */
public final class XlsxFormat extends SheetFileFormat {

  /** Makes the format, for the service loader. */
  public XlsxFormat() {
    super(SheetFormat.XLSX);
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Override
  public boolean isText() {
    return false;
  }
}
