package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values beyond documents in a user's own mapper of either Jackson. */
public abstract class ValuesContract {

  private static final Finding FINDING =
      ReadRules.INVALID
          .at(Pointer.parse("/results/0/a~1b"))
          .messageCase(ReadRules.INVALID.id(), "type")
          .argument("type", "Pointer")
          .line(3)
          .column(14)
          .build();

  private static final ValidationReport REPORT =
      ValidationReport.of(
          Stage.SUBMISSION,
          List.of(FINDING),
          List.of(
              new AcceptedFinding(
                  Rule.warning("PR-003").at(Pointer.root()).build(),
                  "Known.",
                  PartialDate.parse("2030"))));

  /** Returns a mapper of JSON with the module. */
  protected abstract Mapper json();

  /** Keys of every kind that is written as text. */
  record Keys(
      Map<Audience, Integer> audiences,
      Map<Risk, Integer> risks,
      Map<PartialDate, Integer> dates,
      Map<Pointer, Integer> places) {}

  @Test
  void textsAreKeysOfMaps() {
    Keys keys =
        new Keys(
            Map.of(Audience.POLICY_MAKERS, 1),
            Map.of(Risk.of("contact/newcomer"), 2),
            Map.of(PartialDate.parse("2019-06"), 3),
            Map.of(FINDING.pointer(), 4));
    String written = json().write(keys);
    assertEquals(
        "{\"audiences\":{\"policy-makers\":1},\"risks\":{\"contact/newcomer\":2},"
            + "\"dates\":{\"2019-06\":3},\"places\":{\"/results/0/a~1b\":4}}",
        written);
    assertEquals(keys, json().read(written, Keys.class));
  }

  @Test
  void aKeyThatDoesNotFitIsRefusedWithItsRule() {
    Refused refused =
        assertThrows(
            Refused.class, () -> json().read("{\"audiences\":{\"children \":1}}", Keys.class));
    assertTrue(refused.whole().contains("READ-007"), refused.whole());
  }

  @Test
  void anObjectIsNotTheKeyOfAMap() {
    PracticeRecord record = PracticeRecord.builder().id("x").build();
    Exception e = assertThrows(Exception.class, () -> json().write(Map.of(record, 1)));
    assertTrue(String.valueOf(e.getMessage()).contains("cannot be the key of a map"), e::toString);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsWrittenAndRead(Object value, Class<?> type) {
    assertEquals(value, json().read(json().write(value), type));
  }

  static List<Object[]> values() {
    return List.of(
        new Object[] {FINDING, Finding.class},
        new Object[] {REPORT.accepted().get(0), AcceptedFinding.class},
        new Object[] {FINDING.pointer(), Pointer.class},
        new Object[] {Members.of("a", new BigDecimal("12.50")), Members.class},
        new Object[] {
          Difference.changed(Pointer.root(), Pointer.root(), null, new BigDecimal("1.5")),
          Difference.class
        },
        new Object[] {Difference.removed(FINDING.pointer(), true), Difference.class});
  }

  @Test
  void aReportIsWrittenAndRead() {
    ValidationReport read = json().read(json().write(REPORT), ValidationReport.class);
    assertEquals(REPORT.stage(), read.stage());
    assertEquals(REPORT.findings(), read.findings());
    assertEquals(REPORT.accepted(), read.accepted());
  }

  @Test
  void aReportHasTheMembersOfAJsonReport() {
    assertEquals(
        "{\"stage\":\"submission\",\"valid\":false,\"findings\":[" + finding("fr") + "],",
        json().write(REPORT, Locale.FRENCH).replaceAll("\"accepted\".*", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void messagesAreInTheLanguageOfTheWriter(String language) {
    assertEquals(finding(language), json().write(FINDING, Locale.forLanguageTag(language)));
  }

  private static String finding(String language) {
    return ("{\"rule\":\"READ-006\",\"severity\":\"error\",\"pointer\":\"/results/0/a~1b\","
            + "\"line\":3,\"column\":14,\"messageKey\":\"READ-006.type\","
            + "\"arguments\":{\"type\":\"Pointer\"},\"message\":\"%s\"}")
        .formatted(FINDING.message(Locale.forLanguageTag(language)));
  }

  @Test
  void aCatalogueIsItsDocument() {
    Catalogue catalogue =
        Catalogue.builder().guidelines(Catalogues.itu2020().guidelines().subList(0, 1)).build();
    String written = json().write(catalogue);
    assertEquals(json().write(catalogue.document()), written);
    assertEquals(catalogue.document(), json().read(written, Catalogue.class).document());
  }

  @Test
  void whatIsNotAValueIsRefused() {
    for (Object object :
        List.of(
            Limits.builder().build(),
            CopJson.strict(),
            CopJson.strict().read("{}", PracticeRecord.class))) {
      Exception e = assertThrows(Exception.class, () -> json().write(object));
      assertTrue(String.valueOf(e.getMessage()).contains(". Write "), e::toString);
    }
    assertThrows(Refused.class, () -> json().read("{\"a\":1}", DocumentFormat.class));
  }

  @Test
  void anUpdateIsRefused() {
    PracticeRecord record = PracticeRecord.builder().id("x").build();
    Refused refused =
        assertThrows(Refused.class, () -> json().update(record, "{\"keywords\":[\"a\"]}"));
    assertTrue(refused.whole().contains("use a builder"), refused.whole());
  }

  @Test
  void anErrorHasAllFindingsSorted() {
    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                json()
                    .read(
                        "{\"id\":\"x\",\"own\":1,\"version\":\"1\",\"started\":5}",
                        PracticeRecord.class));
    assertEquals(
        List.of("/own", "/started", "/version"),
        findings(refused).stream().map(one -> one.pointer().toString()).toList());
    assertEquals(Pointer.parse("/version"), finding(refused).pointer());
  }

  @Test
  void anErrorInTextHasLineAndColumn() {
    Refused refused =
        assertThrows(
            Refused.class,
            () -> json().read("{\"id\":\"x\",\n \"started\": 5}", PracticeRecord.class));
    assertTrue(refused.whole().contains("line: 2, column: "), refused.whole());
    assertEquals(2, finding(refused).line().orElseThrow());
    assertEquals(13, finding(refused).column().orElseThrow());
    assertEquals(Pointer.parse("/started"), finding(refused).pointer());
  }

  /** Returns the finding that a mapper's exception has. */
  protected abstract Finding finding(Refused refused);

  /** Returns all findings that a mapper's exception has. */
  protected abstract List<Finding> findings(Refused refused);

  @Test
  void anExceptionHasThePlaceOfTheFindingAndNotOfTheEndOfTheObject() {
    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                json()
                    .read(
                        "{\n\"id\": \"a\",\n\"started\": \"x\",\n\"ours\": [\n1\n]\n}",
                        PracticeRecord.class));
    assertTrue(refused.whole().contains("line: 3, column: 12"), refused.whole());
    assertEquals(3, finding(refused).line().orElseThrow());
  }
}
