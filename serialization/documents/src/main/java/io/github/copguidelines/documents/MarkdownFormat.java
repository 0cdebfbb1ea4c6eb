package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Provides contributions in Markdown as a service; see {@link ContributionWriter}. */
public final class MarkdownFormat extends ContributionFileFormat {

  /** Makes the format, for the service loader. */
  public MarkdownFormat() {
    super("md", List.of("text/markdown"), List.of(".md"));
  }

  @Override
  byte[] bytes(Contribution contribution, Locale language) {
    return ContributionWriter.markdown(contribution, language).getBytes(StandardCharsets.UTF_8);
  }
}
