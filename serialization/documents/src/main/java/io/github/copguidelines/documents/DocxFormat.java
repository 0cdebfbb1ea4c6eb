package io.github.copguidelines.documents;

import io.github.copguidelines.page.internal.Page;
import java.util.List;

/**
 * Writes contributions, survey answers and national strategies for Word; found by the service
 * loader.
 */
public final class DocxFormat extends PageFormat {

  /** Makes the format, for the service loader. */
  public DocxFormat() {
    super(
        "docx",
        List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        List.of(".docx"));
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  byte[] bytes(Page page) {
    return DocxPage.of(page);
  }
}
