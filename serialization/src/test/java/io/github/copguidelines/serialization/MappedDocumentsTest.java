package io.github.copguidelines.serialization;

import java.nio.file.Path;

/** What a mapper of either Jackson makes of documents, one of Jackson 3 makes of them. */
class MappedDocumentsTest extends DocumentsContract {

  @Override
  protected Mapper json() {
    return Jackson3.JSON;
  }

  @Override
  protected Mapper yaml() {
    return Jackson3.YAML;
  }

  @Override
  protected Path serialization() {
    return Path.of("");
  }
}
