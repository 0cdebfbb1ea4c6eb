package io.github.copguidelines.documents;

import io.github.copguidelines.page.internal.MarkdownPage;
import io.github.copguidelines.page.internal.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes contributions, survey answers and national strategies in Markdown; found by the service
 * loader.
 */
public final class MarkdownFormat extends PageFormat {

  /** Makes the format, for the service loader. */
  public MarkdownFormat() {
    super("md", List.of("text/markdown"), List.of(".md"));
  }

  @Override
  byte[] bytes(Page page) {
    return MarkdownPage.of(page).getBytes(StandardCharsets.UTF_8);
  }
}
