/**
 * Documents in spreadsheets: templates to fill, reading and writing practice records as XLSX and
 * CSV, and surveys and strategies as XLSX.
 */
module io.github.copguidelines.spreadsheets {
  requires transitive io.github.copguidelines.core;
  requires transitive io.github.copguidelines.schemas;
  requires transitive io.github.copguidelines.serialization;
  requires java.xml;
  requires org.dhatim.fastexcel;
  requires tools.jackson.databind;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.spreadsheets;

  provides io.github.copguidelines.serialization.FileFormat with
      io.github.copguidelines.spreadsheets.BookFormat,
      io.github.copguidelines.spreadsheets.CsvFormat,
      io.github.copguidelines.spreadsheets.XlsxFormat;
}
