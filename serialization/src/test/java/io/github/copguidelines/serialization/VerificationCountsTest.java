package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How far the catalogue is verified; the build prints it, so that one sees what is left to do. */
class VerificationCountsTest {

  private static final TextFiles TEXTS = TextFiles.bundled();

  @Test
  void everyRecommendationIsCounted() {
    VerificationCounts counts = VerificationCounts.of(Catalogues.itu2020());
    System.out.println(counts.table());
    for (Guideline guideline : Catalogues.itu2020().guidelines()) {
      assertEquals(
          guideline.recommendations().size(), counts.count(guideline.code() + ".recommendations"));
    }
  }

  @Test
  void markMovesAnEntryToTheVerifiedOnes() {
    Catalogue none = Catalogues.load(TEXTS, VerifiedMarks.none());
    String marks =
        """
        key,page,verifiedBy,verifiedOn,note
        POL-PRI-01,7,Example Ministry,2026-01-05,
        survey,,Example Ministry,2026-01-05,
        """;
    Catalogue two =
        Catalogues.load(
            TEXTS,
            VerifiedMarks.read(marks.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 5)));

    assertEquals(0, VerificationCounts.of(none).compared());
    assertEquals(2, VerificationCounts.of(two).compared());
  }
}
