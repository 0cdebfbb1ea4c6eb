package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.serialization.Catalogues;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrosswalkCommandTest {

  private static final Crosswalk CROSSWALK = Catalogues.itu2020().crosswalk();

  @Test
  void withoutASchemeTheSchemesAreListed() {
    Run run = Run.of("crosswalk");
    List<String> lines = run.out().lines().toList();
    assertEquals(CROSSWALK.schemes().size(), lines.size());
    assertTrue(lines.get(1).startsWith("OECD-2021 "), run.out());
    assertTrue(
        lines.stream().allMatch(line -> line.matches("\\S+ +(verified|partly|recalled) .*")));
    assertEquals("cop: Mappings: " + CROSSWALK.mappings().list().size() + ".\n", run.err());
  }

  @Test
  void toASchemeEachLineBeginsWithARisk() {
    Run run = Run.of("crosswalk", "--to", "oecd-2021");
    assertEquals(CROSSWALK.mappings().to("OECD-2021").list().size(), run.out().lines().count());
    assertTrue(
        run.out()
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "contact/grooming +\\S+-match +OECD.CONTACT.ILLEGAL +high +recalled .*")),
        run.out());
  }

  @Test
  void fromASchemeEachLineBeginsWithItsConcept() {
    Run run = Run.of("crosswalk", "--from", "OECD-2021");
    assertEquals(CROSSWALK.mappings().to("OECD-2021").list().size(), run.out().lines().count());
    assertTrue(run.out().lines().allMatch(line -> line.startsWith("OECD.")), run.out());
    assertTrue(
        run.out().lines().anyMatch(line -> line.matches("OECD.CONTENT +exact-match +content .*")),
        run.out());
  }

  @Test
  void twoSchemesMeetInARiskAndAreNotCalledMapped() {
    Run run = Run.of("crosswalk", "--from", "CORE-4C-2021", "--to", "OECD-2021");
    assertTrue(
        run.out()
            .lines()
            .anyMatch(
                line ->
                    line.matches("4C.CONTENT +exact-match +content +exact-match +OECD.CONTENT")),
        run.out());
    assertTrue(run.err().contains("no mapping"), run.err());
  }

  @Test
  void gapsAreShownOnBothSidesWithTheReason() {
    Run run = Run.of("crosswalk", "--to", "LUX-2016", "--gaps");
    assertTrue(
        run.out()
            .contains(
                "risks without a mapping: " + CROSSWALK.gaps("LUX-2016").risks().size() + "\n"),
        run.out());
    assertTrue(run.out().contains("    content/disinformation\n"), run.out());
    assertTrue(run.out().contains("  on purpose: Covers sexual exploitation"), run.out());
  }

  @Test
  void gapsWithoutASchemeAreThoseOfEach() {
    Run run = Run.of("crosswalk", "--gaps");
    CROSSWALK
        .schemes()
        .forEach(scheme -> assertTrue(run.out().contains(scheme.code() + "\n"), scheme.code()));
  }

  @Test
  void asJsonTheMappingsAreForPrograms() {
    JsonNode mappings = json("crosswalk", "--to", "ITU-COP-2020", "--format", "json");
    assertEquals(CROSSWALK.mappings().to("ITU-COP-2020").list().size(), mappings.size());
    assertEquals("exact-match", mappings.get(0).get("relation").asString());
    assertEquals("verified", mappings.get(0).get("verification").get("level").asString());
    JsonNode gaps = json("crosswalk", "--to", "ITU-COP-2020", "--gaps", "--format", "json");
    assertEquals("ITU-COP-2020", gaps.get(0).get("scheme").asString());
    JsonNode shared =
        json("crosswalk", "--from", "CRC-1989", "--to", "OECD-2021", "--format", "json");
    assertEquals("CRC-1989", shared.get(0).get("from").get("scheme").asString());
    assertEquals(CROSSWALK.schemes().size(), json("crosswalk", "--format", "json").size());
  }

  @Test
  void aSchemeThatIsNotThereIsRefusedWithTheOnesThatAre() {
    Run run = Run.of("crosswalk", "--to", "OECD-1999");
    assertEquals(2, run.exit());
    assertEquals(1, run.errLines(), run.err());
    assertTrue(run.err().contains("OECD-2021"), run.err());
  }

  private static JsonNode json(String... arguments) {
    return JsonMapper.shared().readTree(Run.of(arguments).out());
  }
}
