package io.github.copguidelines.jackson2;

import io.github.copguidelines.serialization.DocumentsContract;
import io.github.copguidelines.serialization.Mapper;
import java.nio.file.Path;

/** What a mapper of either Jackson makes of documents, one of Jackson 2 makes of them. */
class MappedDocumentsTest extends DocumentsContract {

  @Override
  protected Mapper json() {
    return Jackson2.JSON;
  }

  @Override
  protected Mapper yaml() {
    return Jackson2.YAML;
  }

  @Override
  protected Path serialization() {
    return Path.of("..");
  }
}
