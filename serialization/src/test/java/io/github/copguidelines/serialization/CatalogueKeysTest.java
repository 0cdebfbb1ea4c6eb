package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.TextTables;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The keys of texts and marks, shown with tables in which each text is its own key. */
class CatalogueKeysTest {

  private static final TextTables KEYS =
      new TextTables() {
        @Override
        public List<String> languages() {
          return List.of("en");
        }

        @Override
        public String text(String language, String key) {
          return key;
        }
      };

  private final List<String> counted = new ArrayList<>();

  private Map<String, Integer> count(String entry) {
    counted.add(entry);
    return switch (entry) {
      case "X-01" -> Map.of(".parts", 2);
      case "COP-X.feature.f" -> Map.of(".serviceKinds", 1, ".others", 3);
      default -> Map.of();
    };
  }

  private <T> T read(Class<T> type, VerifiedMarks marks, String facts) {
    return CopJson.strict()
        .read(facts.getBytes(UTF_8), type, () -> new CatalogueTexts(KEYS, this::count, marks))
        .value();
  }

  private <T> T read(Class<T> type, String facts) {
    return read(type, VerifiedMarks.none(), facts);
  }

  private static String english(LocalizedText text) {
    return text.get("en").orElseThrow();
  }

  private static List<String> english(List<LocalizedText> texts) {
    return texts.stream().map(CatalogueKeysTest::english).toList();
  }

  @Test
  void aTextHasThePlaceOfItsEntryAndTheNameOfItsProperty() {
    Guideline guideline =
        read(
            Guideline.class,
            """
            {"code": "COP-X", "audience": "industry",
             "features": [{"code": "f"}, {"code": "g"}],
             "keyAreas": [{"code": "k"}],
             "recommendations": [
               {"code": "X-01", "audience": "industry",
                "source": {"document": "COP-X", "section": "1"}},
               {"code": "X-02", "audience": "industry"}]}
            """);
    assertEquals("COP-X.about", english(guideline.about()));
    assertEquals(
        List.of("COP-X.feature.f.title", "COP-X.feature.g.title"),
        english(guideline.features().stream().map(Feature::title).toList()));
    assertEquals("COP-X.feature.f.description", english(guideline.features().get(0).description()));
    assertEquals("COP-X.key-area.k.title", english(guideline.keyAreas().get(0).title()));
    assertEquals(
        List.of("X-01.title", "X-02.title"),
        english(guideline.recommendations().stream().map(Recommendation::title).toList()));
  }

  @Test
  void aListHasAsManyTextsAsAreCounted() {
    Guideline guideline =
        read(
            Guideline.class,
            """
            {"code": "COP-X", "audience": "industry",
             "features": [{"code": "f"}, {"code": "g"}],
             "recommendations": [
               {"code": "X-01", "audience": "industry"}, {"code": "X-02", "audience": "industry"}]}
            """);
    List<Recommendation> all = guideline.recommendations();
    assertEquals(List.of("X-01.parts.1", "X-01.parts.2"), english(all.get(0).parts()));
    assertEquals(List.of(), all.get(1).parts());
    assertEquals(
        List.of("COP-X.feature.f.serviceKinds.1"),
        english(guideline.features().get(0).serviceKinds()));
    assertEquals(List.of(), guideline.features().get(1).serviceKinds());
    // nobody counts for what has no list
    assertEquals(List.of("COP-X.feature.f", "COP-X.feature.g", "X-01", "X-02"), counted);
  }

  @Test
  void entriesWithinEntriesHaveBothInTheirKeys() {
    RecordGuide guide =
        read(
            RecordGuide.class,
            """
            {"codeLists": [{"code": "practice-kind", "entries": [{"code": "law"}]}]}
            """);
    assertEquals(
        "practice-kind.law.label", english(guide.codeLists().get(0).entries().get(0).label()));
  }

  @Test
  void aTextThatTheFactsHaveStays() {
    Vocabularies lists =
        read(
            Vocabularies.class,
            """
            {"risks": [{"code": "a/b", "label": {"fr": "Un"}, "description": {}}]}
            """);
    assertEquals(LocalizedText.of("fr", "Un"), lists.risks().get(0).label());
    assertEquals("risk.a/b.description", english(lists.risks().get(0).description()));
  }

  @Test
  void marksAreAppliedByThePlaceOfTheirEntryAlone() {
    VerifiedMarks marks =
        VerifiedMarks.read(
            """
            key,page,verifiedBy,verifiedOn,note
            COP-X.feature.f,7,Example Ministry,2026-01-05,
            X-01,,Example Ministry,2026-01-05,as seen
            """
                .getBytes(UTF_8),
            LocalDate.of(2026, 1, 5));
    Guideline guideline =
        read(
            Guideline.class,
            marks,
            """
            {"code": "COP-X", "audience": "industry",
             "features": [{"code": "f"}, {"code": "g", "verification": {"level": "partly"}}],
             "recommendations": [{"code": "X-01", "audience": "industry"}]}
            """);
    marks.requireAllMet();
    Verification feature = guideline.features().get(0).verification().orElseThrow();
    assertEquals(VerificationLevel.VERIFIED, feature.level());
    assertEquals(Optional.of(7), feature.page());
    assertEquals(
        Optional.of(Verification.of(VerificationLevel.PARTLY)),
        guideline.features().get(1).verification());
    Verification recommendation = guideline.recommendations().get(0).verification().orElseThrow();
    assertEquals(Optional.empty(), recommendation.page());
    assertEquals(Optional.of("as seen"), recommendation.note());
    assertEquals("X-01.title", english(guideline.recommendations().get(0).title()));
  }

  /** The texts of the entries are asked for by then, with a key that would be another. */
  @Test
  void aCodeThatStandsBelowAnEntryIsRefused() {
    assertEquals(
        "COP-X: the code stands below an entry.",
        assertThrows(
                IllegalStateException.class,
                () ->
                    read(
                        Guideline.class,
                        """
                        {"features": [{"code": "f"}], "code": "COP-X", "audience": "industry"}
                        """))
            .getMessage());
  }
}
