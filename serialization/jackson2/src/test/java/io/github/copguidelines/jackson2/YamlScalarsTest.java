package io.github.copguidelines.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.Jackson3;
import io.github.copguidelines.serialization.Mapper;
import io.github.copguidelines.serialization.Refused;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words without quotes are in Jackson 2, which has YAML 1.1, what they are in YAML 1.2. */
class YamlScalarsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "no",
        "n",
        "N",
        "yes",
        "Y",
        "on",
        "OFF",
        "True",
        "FALSE",
        "~",
        "Null",
        "NULL",
        "010",
        "-010",
        "+1",
        "0o17",
        "0x1F",
        "0b101",
        "1_000",
        "1:30",
        "190:20:30",
        "1:30.5",
        ".5",
        "-.5",
        "+1.0",
        "1_0.5",
        "+.inf",
        ".Inf",
        ".INF",
        ".NaN",
        "2019-06-30",
        "2026-11-25T08:30:00Z",
        "=",
        "<<",
        "0.",
        "1.e3x"
      })
  void aWordIsTextWhereYaml12HasItSo(String word) {
    PracticeRecord read = Jackson2.YAML.read("id: x\nown: " + word + "\n", PracticeRecord.class);
    assertEquals(
        CopYaml.lenient().read("id: x\nown: " + word + "\n", PracticeRecord.class).value(), read);
    if (!word.equals("0.")) {
      assertEquals(word, read.extensions().asMap().get("own"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!bool yes",
        "!!bool TRUE",
        "!!int 010",
        "!!int '5'",
        "!!str 5",
        "!!str NO",
        "!!float 5",
        "!!null x",
        "!!null ''",
        "!own NO",
        "!own 5",
        "! 12",
        "! NO",
        "!!binary aGk=",
        "!!int 0x1F"
      })
  void aWordWithATagIsTheSameInBoth(String tagged) {
    String document = "id: x\nown: " + tagged + "\n";
    assertEquals(outcome(Jackson3.YAML, document), outcome(Jackson2.YAML, document));
  }

  @Test
  void theCountryNorwayAndANumberWithAZeroSurvive() {
    PracticeRecord read =
        Jackson2.YAML.read("id: 010\ncountries: [NO, SE]\ntitle: {no: NO}\n", PracticeRecord.class);
    assertEquals("010", read.id());
    assertEquals(List.of("NO", "SE"), read.countries());
    assertEquals("NO", read.title().orElseThrow().asMap().get("no"));
    for (Mapper mapper : List.of(Jackson2.YAML, Jackson2.YAML_WITH_FEW_QUOTES)) {
      String written = mapper.write(read);
      for (Mapper reader : List.of(Jackson2.YAML, Jackson3.YAML)) {
        assertEquals(read, reader.read(written, PracticeRecord.class));
      }
      assertTrue(written.contains("- \"NO\""), written);
      assertTrue(written.contains("id: \"010\""), written);
    }
  }

  @Test
  void fewQuotesStayFew() {
    PracticeRecord record =
        PracticeRecord.builder().id("a-record").addKeyword("plain words").addKeyword("1e3").build();
    String written = Jackson2.YAML_WITH_FEW_QUOTES.write(record);
    assertTrue(written.contains("id: a-record\n"), written);
    assertTrue(written.contains("- plain words\n"), written);
    assertTrue(written.contains("- \"1e3\"\n"), written);
  }

  @Test
  void anAliasIsRefusedByItsRule() {
    String aliased = "id: &a x\nlicence: *a\n";
    Refused refused =
        assertThrows(Refused.class, () -> Jackson2.YAML.read(aliased, PracticeRecord.class));
    assertTrue(refused.whole().contains("READ-011"), refused.whole());
    assertTrue(refused.whole().contains("/licence"), refused.whole());
  }

  @Test
  void aNumberWithoutQuotesIsToldToBeQuoted() {
    Refused refused =
        assertThrows(Refused.class, () -> Jackson2.YAML.read("id: 10\n", PracticeRecord.class));
    assertEquals(
        assertThrows(Refused.class, () -> Jackson3.YAML.read("id: 10\n", PracticeRecord.class))
            .message(),
        refused.message());
    assertTrue(refused.message().contains("quotes"), refused.message());
  }

  @Property
  void aScalarIsTheSameInBoth(@ForAll("scalars") String scalar) {
    String document = "id: x\nown: " + scalar + "\n";
    assertEquals(outcome(Jackson3.YAML, document), outcome(Jackson2.YAML, document), document);
  }

  @Property
  void aTextComesBackInBoth(@ForAll("scalars") String text) {
    PracticeRecord record =
        PracticeRecord.builder().id(text).addKeyword(text + "\n" + text).build();
    for (Mapper mapper : List.of(Jackson2.YAML, Jackson2.YAML_WITH_FEW_QUOTES)) {
      String written = mapper.write(record);
      assertEquals(record, Jackson2.YAML.read(written, PracticeRecord.class), written);
      assertEquals(record, CopYaml.lenient().read(written, PracticeRecord.class).value(), written);
    }
  }

  @Test
  void anEndOfALineOfYaml11IsNoneInABlock() {
    PracticeRecord record = PracticeRecord.builder().id("x").addKeyword("a\n\u0085b").build();
    String written = Jackson2.YAML_WITH_FEW_QUOTES.write(record);
    assertFalse(written.contains("|"), written);
    assertEquals(record, Jackson2.YAML.read(written, PracticeRecord.class));
  }

  private static String outcome(Mapper mapper, String document) {
    try {
      return CopJson.line(mapper.read(document, PracticeRecord.class));
    } catch (Refused e) {
      return e.message().startsWith("ERROR ") ? e.message() : "not read";
    }
  }

  /** What numbers, truth values and dates are made of, and what says that something is one. */
  @Provide
  Arbitrary<String> scalars() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("0123456789+-._:xXobeEnuliyst~TFN").ofMaxLength(9);
    Arbitrary<String> listed =
        Arbitraries.of("true", "null", "-0", "1e3", "yes", "0", "-1.5E+7", "''", "\"true\"", "'5'");
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, words), net.jqwik.api.Tuple.of(1, listed));
  }
}
