package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.serialization.Catalogues;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    String level =
        CROSSWALK
            .concept("OECD.CONTACT.ILLEGAL")
            .flatMap(SchemeConcept::verification)
            .map(verification -> verification.level().code())
            .orElseThrow();
    Run run = Run.of("crosswalk", "--to", "oecd-2021");
    assertEquals(CROSSWALK.mappings().to("OECD-2021").list().size(), run.out().lines().count());
    assertTrue(
        run.out()
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "contact/grooming +\\S+-match +OECD.CONTACT.ILLEGAL +high +"
                            + level
                            + " .*")),
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
    assertTrue(run.err().contains("does not make a mapping"), run.err());
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
  void gapsBetweenTwoSchemesAreTheConceptsThatShareNoRisk() {
    JsonNode both =
        json(
            "crosswalk",
            "--from",
            "CORE-4C-2021",
            "--to",
            "OECD-2021",
            "--gaps",
            "--format",
            "json");
    assertEquals(unshared("CORE-4C-2021", "OECD-2021"), notations(both.get(0)));
    assertEquals(unshared("OECD-2021", "CORE-4C-2021"), notations(both.get(1)));
    assertEquals("CORE-4C-2021", both.get(0).get("scheme").asString());
    assertEquals("OECD-2021", both.get(0).get("other").asString());
    assertEquals(2, both.size());
    String text =
        Run.of("crosswalk", "--from", "CORE-4C-2021", "--to", "OECD-2021", "--gaps").out();
    for (String notation : notations(both.get(0))) {
      assertTrue(text.contains("    " + notation + " "), text);
    }
    assertFalse(text.contains("risks without a mapping"), text);
  }

  /** By the mappings of the one scheme, risk by risk, instead of concept by concept. */
  private static List<String> unshared(String scheme, String other) {
    Set<String> met =
        CROSSWALK.mappings().to(other).stream()
            .filter(mapping -> mapping.concept().isPresent())
            .flatMap(mapping -> CROSSWALK.from(mapping.risk()).to(scheme).stream())
            .map(Mapping::target)
            .collect(Collectors.toSet());
    List<String> concepts =
        CROSSWALK.scheme(scheme).orElseThrow().concepts().stream()
            .map(SchemeConcept::notation)
            .toList();
    assertTrue(concepts.stream().anyMatch(met::contains));
    return concepts.stream().filter(notation -> !met.contains(notation)).toList();
  }

  private static List<String> notations(JsonNode gaps) {
    return gaps.get("concepts").valueStream().map(each -> each.get("notation").asString()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --gaps", " --format json"})
  void aSchemeIsNotComparedWithItself(String more) {
    Run run = Run.of(("crosswalk --from OECD-2021 --to oecd-2021" + more).split(" "));
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertEquals(
        "cop: --from and --to name the same scheme. Name two schemes, or omit one option.\n",
        run.err());
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
