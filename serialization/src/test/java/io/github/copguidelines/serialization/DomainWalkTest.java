package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copguidelines.serialization.DomainWalk.Scalar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether each value of the inputs is in the catalogue, or left out for a reason that is written
 * down. The inputs are no part of this project; what the walk finds is shown with a small one.
 */
class DomainWalkTest {

  /** Run with {@code -Dcop.domain=DIR}. */
  static final Path INPUTS = Path.of(System.getProperty("cop.domain", "no inputs"));

  static void assumeInputs() {
    assumeTrue(
        Files.isDirectory(INPUTS),
        "Skipped: -Dcop.domain names no folder with the inputs of the catalogue.");
  }

  @Test
  void everyValueOfTheInputsIsReachedOrLeftOutForAReason() {
    assumeInputs();
    List<LeftOut> leftOut = LeftOut.committed();
    JsonNode document =
        JsonMapper.shared().readTree(CopJson.strict().write(Catalogues.itu2020().document()));

    List<Scalar> unreached = DomainWalk.unreached(INPUTS, document);

    assertEquals(
        "",
        unreached.stream()
            .filter(scalar -> leftOut.stream().noneMatch(line -> line.covers(scalar)))
            .map(scalar -> scalar + "\n")
            .collect(Collectors.joining()),
        "Not in the catalogue, and not in left-out.txt");
    assertEquals(
        List.of(),
        leftOut.stream()
            .filter(line -> unreached.stream().noneMatch(line::covers))
            .map(LeftOut::line)
            .toList(),
        "Lines of left-out.txt that cover nothing");
  }

  private static final JsonNode SMALL =
      JsonMapper.shared()
          .readTree(
              """
              {"schemaVersion": "1.0",
               "lists": [
                 {"code": "a/b", "label": {"en": "One thing", "fr": "Une chose"}, "kind": "on-line",
                  "labelsSeen": ["en"], "verification": {"doubtful": true},
                  "source": {"section": "4.1", "item": "point 3"}},
                 {"code": "c", "label": {"en": "Reports of child sexual abuse material"}}],
               "terminology": [{"language": "fr", "entries": [{"avoid": ["mot"]}]}]}
              """);

  private static String unreached(String file, String yaml) {
    return DomainWalk.unreached(file, yaml, SMALL).stream()
        .map(scalar -> scalar.path() + "=" + scalar.value())
        .collect(Collectors.joining(" "));
  }

  @Test
  void aValueIsReachedInTheEntryWithItsCodeAndNowhereElse() {
    assertEquals(
        "", unreached("x.yaml", "list: [{slug: a/b, labels: {en: One thing}, seen: [en]}]"));
    assertEquals("list.c.seen.1=en", unreached("x.yaml", "list: [{slug: c, seen: [en]}]"));
    assertEquals(
        "list.d.slug=d list.d.note=new", unreached("x.yaml", "list: [{slug: d, note: new}]"));
  }

  @Test
  void formsThatTheCatalogueWritesOtherwiseAreTheSame() {
    assertEquals(
        "",
        unreached(
            "x.yaml",
            """
            version: '1.0'
            list:
              - {code: a/b, kind: onLine, label: "One   thing.", status: doubtful, page: null}
              - {code: a/b, source_ref: 'section 4.1, point 3'}
              - {code: c, title: Reports of abuse material}
            """));
    assertEquals(
        "list.a/b.source_ref=section 4.2, point 3",
        unreached("x.yaml", "list: [{code: a/b, source_ref: 'section 4.2, point 3'}]"));
  }

  @Test
  void aLongTextMayStandInALongerOneButOnlyInWholeWords() {
    assertEquals("", unreached("x.yaml", "note: reports of child sexual"));
    assertEquals("note=eports of child", unreached("x.yaml", "note: eports of child"));
    assertEquals("note=thing", unreached("x.yaml", "note: thing"));
  }

  @Test
  void textsAndTermsAreThoseOfTheirLanguage() {
    assertEquals("", unreached("messages/fr/labels.yaml", "a.b: Une chose"));
    assertEquals("a.b=Une chose", unreached("messages/en/labels.yaml", "a.b: Une chose"));
    assertEquals("", unreached("terminology/fr.yaml", "entries: [{avoid: [mot]}]"));
    assertEquals(
        "entries.1.avoid.1=mot", unreached("terminology/es.yaml", "entries: [{avoid: [mot]}]"));
  }

  @Test
  void aLineLeavesOutWhatItsThreePatternsFit() {
    LeftOut line = LeftOut.of("*.yaml: list.*.source \"mem*\" = said by the level");
    assertTrue(line.covers(new Scalar("x.yaml", "list.a.b.source", "memory")));
    assertEquals(
        List.of(),
        List.of(
                new Scalar("x.json", "list.a.source", "memory"),
                new Scalar("x.yaml", "list.a.source_ref", "memory"),
                new Scalar("x.yaml", "list.a.source", "seen"))
            .stream()
            .filter(line::covers)
            .toList());
    assertThrows(IllegalArgumentException.class, () -> LeftOut.of("x.yaml: list.*.source"));
  }
}
