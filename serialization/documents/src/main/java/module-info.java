/** Documents that people read and send, made from the documents that offices write. */
module io.github.copguidelines.documents {
  requires transitive io.github.copguidelines.core;
  requires transitive io.github.copguidelines.serialization;
  requires org.apache.poi.ooxml;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.documents;

  provides io.github.copguidelines.serialization.FileFormat with
      io.github.copguidelines.documents.DocxFormat,
      io.github.copguidelines.documents.MarkdownFormat;
}
