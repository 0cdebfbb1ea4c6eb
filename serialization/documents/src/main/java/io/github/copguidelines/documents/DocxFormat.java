package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import java.util.List;
import java.util.Locale;

/** Provides contributions as documents of Word as a service; see {@link ContributionWriter}. */
public final class DocxFormat extends ContributionFileFormat {

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
  byte[] bytes(Contribution contribution, Locale language) {
    return ContributionWriter.docx(contribution, language);
  }
}
