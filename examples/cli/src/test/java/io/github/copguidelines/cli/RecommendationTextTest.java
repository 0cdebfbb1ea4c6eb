package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is told of a recommendation that somebody compared with the document. */
class RecommendationTextTest {

  @Test
  void whoComparedItWhenAndOnWhichPageIsTold() {
    Verification verification =
        Verification.builder()
            .level(VerificationLevel.VERIFIED)
            .page(32)
            .verifiedBy("Example Ministry")
            .verifiedOn(PartialDate.parse("2026-01-05"))
            .build();

    assertEquals(
        "  verification: verified, page 32, by Example Ministry, on 2026-01-05",
        line(verification));
  }

  @Test
  void whatIsNotKnownOfACheckIsLeftOut() {
    assertEquals(
        "  verification: partly, by Example Ministry",
        line(
            Verification.builder()
                .level(VerificationLevel.PARTLY)
                .verifiedBy("Example Ministry")
                .build()));
    assertEquals("  verification: recalled", line(Verification.of(VerificationLevel.RECALLED)));
  }

  private static String line(Verification verification) {
    Recommendation entry =
        Recommendation.builder()
            .code("POL-LEG-01")
            .audience(Audience.POLICY_MAKERS)
            .verification(verification)
            .build();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false);
    List<String> lines =
        new RecommendationText(Catalogue.builder().build(), Locale.ENGLISH, terminal)
            .full(entry)
            .lines()
            .filter(line -> line.startsWith("  verification: "))
            .toList();
    assertEquals(1, lines.size());
    return lines.get(0);
  }
}
