package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.export.CodeLists;
import io.github.copguidelines.serialization.export.Skos;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueExportTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();

  @Test
  void csvHoldsTheRecommendationsThatWereChosen() {
    Run all = Run.of("catalogue", "--format", "csv");
    assertEquals(CodeLists.of(CATALOGUE, "recommendations").csv(Locale.ENGLISH), all.out());
    Run one = Run.of("catalogue", "--format", "csv", "pol-leg-01");
    List<String> lines = one.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("code,title-"), one.out());
    assertTrue(lines.get(1).startsWith("POL-LEG-01,"), one.out());
  }

  @Test
  void csvHoldsAnotherCodeListWhenAsked() {
    Run run = Run.of("catalogue", "--format", "csv", "--list", "risks");
    assertEquals(CodeLists.of(CATALOGUE, "risks").csv(Locale.ENGLISH), run.out());
  }

  @Test
  void skosIsTheGraphOfTheWholeCatalogue() {
    Skos graph = Skos.of(CATALOGUE);
    assertEquals(graph.turtle(), Run.of("catalogue", "--format", "skos-turtle").out());
    assertEquals(graph.jsonLd(), Run.of("catalogue", "--format", "skos-jsonld").out());
  }

  @Test
  void whatIsWrittenWholeIsNotNarrowedSilently() {
    for (List<String> arguments :
        List.of(
            List.of("catalogue", "--format", "skos-turtle", "--risk", "contact"),
            List.of("catalogue", "--format", "csv", "--list", "risks", "POL-LEG-01"))) {
      Run run = Run.of(arguments.toArray(new String[0]));
      assertEquals(2, run.exit());
      assertEquals("", run.out());
      assertTrue(run.err().contains("written whole"), run.err());
    }
  }

  @Test
  void aListGoesWithCsvOnlyAndMustExist() {
    Run text = Run.of("catalogue", "--list", "risks");
    assertEquals(2, text.exit());
    assertTrue(text.err().contains("--format csv"), text.err());
    Run unknown = Run.of("catalogue", "--format", "csv", "--list", "colours");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("risk-collections"), unknown.err());
  }
}
