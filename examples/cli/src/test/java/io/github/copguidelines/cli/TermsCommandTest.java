package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.serialization.Catalogues;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TermsCommandTest {

  @Test
  void withoutATextAllTermsOfTheLanguageAreListed() {
    for (String language : Catalogues.itu2020().terminology().languages()) {
      int entries =
          Catalogues.itu2020().terminology().list(language).orElseThrow().entries().size();
      Run run = Run.of("terms", "--lang", language);

      assertEquals(0, run.exit());
      String told = Words.of("count.entries", "count", entries).in(Locale.forLanguageTag(language));
      assertEquals("cop: " + told + "\n", run.err());
      String use = "  " + Words.of("label.use").in(Locale.forLanguageTag(language));
      assertEquals(entries, run.out().lines().filter(line -> line.startsWith(use)).count());
    }
  }

  @Test
  void aTextIsLookedThrough() {
    Run run = Run.of("terms", "Stop", "Sextortion", "and", "fake news!");

    assertEquals("cop: Entries: 2.\n", run.err());
    assertTrue(run.out().startsWith("sextortion\n  avoid: sextortion\n"), run.out());
    assertTrue(run.out().contains("  use instead: sexual extortion of children\n"), run.out());
    String level =
        Catalogues.itu2020().terminology().list("en").orElseThrow().entries().stream()
            .filter(entry -> entry.avoid().contains("sextortion"))
            .flatMap(entry -> entry.verification().stream())
            .map(verification -> verification.level().code())
            .findFirst()
            .orElseThrow();
    assertTrue(run.out().contains("  verification: " + level + " ("), run.out());
    assertTrue(run.out().contains("\nfake news\n"), run.out());
  }

  @Test
  void aPartOfATermFindsItsEntries() {
    assertEquals("cop: Entries: 3.\n", Run.of("terms", "touris").err());
    assertEquals("cop: Entries: 0.\n", Run.of("terms", "nothing of the kind").err());
  }

  @Test
  void aRegionOfALanguageHasTheTermsOfTheLanguage() {
    assertEquals(Run.of("terms", "--lang", "fr").out(), Run.of("terms", "--lang", "fr-CA").out());
  }

  @Test
  void aLanguageWithoutTermsIsSaidToHaveNone() {
    Run run = Run.of("terms", "--lang", "qab");

    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("cop: Terms in qab are not available. Choose one of these: "));
  }

  @Test
  void termsAsJsonAreForPrograms() {
    JsonNode list =
        JsonMapper.shared().readTree(Run.of("terms", "--format", "json", "sextortion").out());

    assertEquals(1, list.size());
    assertEquals("word", list.get(0).get("match").asString());
  }
}
