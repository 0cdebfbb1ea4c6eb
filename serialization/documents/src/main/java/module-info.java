/** Documents that people read and send, made of what offices write. */
module io.github.copguidelines.documents {
  requires transitive io.github.copguidelines.core;
  requires org.apache.poi.ooxml;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.documents;
}
