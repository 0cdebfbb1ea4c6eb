package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.strategy.ChecklistItem;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is built of a value, written again, and what is said of it. */
class DocumentsTest {

  private static ReadResult<PracticeRecord> read(String json, Limits limits) {
    return CopJson.lenient().withLimits(limits).read(json, PracticeRecord.class);
  }

  private static String told(ReadResult<?> result) {
    return String.join(
        ", ",
        result.findings().stream()
            .sorted(Comparator.comparing(finding -> finding.pointer().toString()))
            .map(finding -> finding.messageKey() + " " + finding.pointer())
            .toList());
  }

  /** A record with one member more: what is built of that, and what is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      value = {
        // texts by language
        "\"title\":{}                        | `\"title\":{}`  | -",
        "\"title\":{\"en\":\"a\"}            | \"title\":{\"en\":\"a\"} | -",
        "\"title\":{\"en\":\"a\",\"fr\":\"b\"} | \"title\":{\"en\":\"a\",\"fr\":\"b\"} | -",
        "\"title\":{\"en\":\"a\",\"en\":\"b\"} | \"title\":{\"en\":\"b\"} | READ-003 /title/en",
        "\"title\":{\"en\":\"a\",\"en\":7}   | \"title\":{} | READ-003 /title/en, READ-005"
            + " /title/en",
        "\"title\":{\"en\":7,\"fr\":\"b\"}   | \"title\":{\"fr\":\"b\"} | READ-005 /title/en",
        "\"title\":{\"en\":\"a\",\"fr\":[1]} | \"title\":{\"en\":\"a\"} | READ-005 /title/fr",
        "\"title\":{\"en\":\"\\ud800\",\"fr\":\"b\"} | \"title\":{\"fr\":\"b\"} |"
            + " READ-002.surrogate /title/en",
        "\"title\":\"a\"                     | `` | READ-005.localized /title",
        // lists
        "\"keywords\":[\"a\",\"b\"]          | \"keywords\":[\"a\",\"b\"] | -",
        "\"keywords\":[\"a\",7]              | \"keywords\":[\"a\"] | READ-005 /keywords/1",
        "\"keywords\":\"a\"                  | `` | READ-005.list /keywords",
        // codes
        "\"kind\":\"national-strategy\"      | \"kind\":\"national-strategy\" | -",
        "\"kind\":\"\"                       | `` | READ-006.code /kind",
        "\"status\":\"Draft\"                | `` | READ-007 /status",
        "\"risks\":[\"grooming\",\"own\"]    | \"risks\":[\"grooming\",\"own\"] | -",
        "\"risks\":[\"\"]                    | `` | READ-006.code /risks/0",
        // numbers
        "\"version\":2                       | \"version\":2 | -",
        "\"version\":2.0                     | \"version\":2 | -",
        "\"version\":2147483647              | \"version\":2147483647 | -",
        "\"version\":2147483648              | `` | READ-006.integer /version",
        "\"version\":2.5                     | `` | READ-006.integer /version",
        "\"version\":\"2\"                   | `` | READ-005.number /version",
        // dates
        "\"started\":\"2019-06\"             | \"started\":\"2019-06\" | -",
        "\"started\":\"2019-13\"             | `` | READ-006.date /started",
        "\"started\":2019                    | `` | READ-005 /started",
        "\"created\":\"yesterday\"           | `` | READ-006.timestamp /created",
        "\"results\":[{\"period\":\"now\"}] | \"results\":[{}] | READ-006.period /results/0/period",
        // a member that stands twice, and one that is not known
        "\"version\":1,\"version\":3         | \"version\":3 | READ-003 /version",
        "\"own\":1,\"own\":2                 | \"own\":2 | READ-003 /own, READ-004 /own",
        "\"own\":{\"a\":true}                | \"own\":{\"a\":true} | READ-004 /own"
      })
  void aMemberIsBuiltAsItStands(String member, String built, String told) {
    ReadResult<PracticeRecord> result = read("{\"id\":\"x\"," + member + "}", Limits.standard());
    assertEquals(
        "{\"id\":\"x\"" + (built.isEmpty() ? "" : "," + built) + "}\n",
        CopJson.line(result.value()));
    assertEquals(told == null ? "" : told, told(result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      value = {
        "\"title\":{\"en\":\"a\",\"fr\":\"b\"} | \"title\":{\"en\":\"a\",\"fr\":\"b\"} | -",
        "\"title\":{\"en\":\"a\",\"fr\":\"b\",\"es\":\"c\",\"ru\":7} |"
            + " \"title\":{\"en\":\"a\",\"fr\":\"b\"} | LIMIT-004 /title",
        "\"keywords\":[\"a\",\"b\"] | \"keywords\":[\"a\",\"b\"] | -",
        "\"keywords\":[\"a\",\"b\",[1],\"d\"] | \"keywords\":[\"a\",\"b\"] | LIMIT-004 /keywords",
        "\"results\":[{},{}] | \"results\":[{},{}] | -",
        "\"cost\":{\"own\":[[]]} | \"cost\":{\"own\":[]} | READ-004 /cost/own, LIMIT-001"
            + " /cost/own/0",
        "\"results\":[{\"description\":{}}] | \"results\":[{}] | LIMIT-001 /results/0/description",
        "\"one\":1,\"two\":2,\"three\":[3] | \"one\":1,\"two\":2 | LIMIT-004 , READ-004 /one,"
            + " READ-004 /two"
      })
  void limitsAreMetButNotPassed(String member, String built, String told) {
    ReadResult<PracticeRecord> result =
        read(
            "{\"id\":\"x\"," + member + "}",
            Limits.builder().depth(3).listSize(2).textLength(11).build());
    assertEquals("{\"id\":\"x\"," + built + "}\n", CopJson.line(result.value()));
    assertEquals(told == null ? "" : told, told(result));
  }

  @Test
  void anObjectThatLacksWhatItNeedsIsNone() {
    ReadResult<PracticeRecord> result =
        read(
            "{\"id\":\"x\",\"implements\":[{\"degree\":\"full\"},{\"code\":7}]}",
            Limits.standard());
    assertEquals("{\"id\":\"x\"}\n", CopJson.line(result.value()));
    assertEquals("READ-008 /implements/0/code, READ-005 /implements/1/code", told(result));
    assertEquals(
        "{\"id\":\"x\",\"implements\":[{\"degree\":\"full\"},{\"code\":7}]}\n",
        CopJson.line(result));
  }

  @Test
  void whatDoesNotFitIsWrittenAgain() {
    String json =
        "{\"id\":\"x\",\"version\":2.5,\"status\":\"Draft\",\"started\":\"2019-13\","
            + "\"implements\":[{\"code\":\"A-1\",\"degree\":\"whole\"},7]}";
    ReadResult<PracticeRecord> result = read(json, Limits.standard());
    assertEquals(
        "{\"id\":\"x\",\"implements\":[{\"code\":\"A-1\"}]}\n", CopJson.line(result.value()));
    JsonMapper mapper = JsonMapper.shared();
    assertEquals(mapper.readTree(json), mapper.readTree(CopJson.line(result)));
  }

  @Test
  void whatIsEmptyInADocumentIsWrittenAgain() {
    String json = "{\"id\":\"x\",\"keywords\":[],\"risks\":[7]}\n";
    ReadResult<PracticeRecord> result = read(json, Limits.standard());
    assertEquals("{\"id\":\"x\"}\n", CopJson.line(result.value()));
    assertEquals(json, CopJson.line(result));
  }

  /** The model has no difference between an empty text and none where there is always one. */
  @Test
  void anEmptyTextThatStandsForNoneIsWrittenAgain() {
    String json = "{\"code\":\"NS-01-01\",\"text\":{}}\n";
    ReadResult<ChecklistItem> result = CopJson.lenient().read(json, ChecklistItem.class);
    assertEquals("", told(result));
    assertEquals("{\"code\":\"NS-01-01\"}\n", CopJson.line(result.value()));
    assertEquals(json, CopJson.line(result));
  }

  @Test
  void aRootOfAnotherKindIsWrittenAsItIs() {
    ReadResult<PracticeRecord> result = read("[1, {\"a\": null}]", Limits.standard());
    assertEquals(Optional.empty(), result.toOptional());
    assertEquals("READ-005 ", told(result));
    assertEquals("[\n  1,\n  {\n    \"a\": null\n  }\n]\n", CopJson.lenient().write(result));
  }

  /** The parser's own bound lies beyond ours, and is met where values are skipped. */
  @Test
  void nestingThatTheParserRefusesIsTooDeep() {
    ReadResult<PracticeRecord> result =
        read("{\"id\":\"x\",\"own\":" + "[".repeat(30_000), Limits.standard());
    Finding last = result.findings().get(result.findings().size() - 1);
    assertEquals("LIMIT-001", last.rule());
    assertEquals("{max=32}", last.arguments().asMap().toString());
    assertTrue(
        result.findings().stream().allMatch(one -> one.rule().equals("LIMIT-001")), told(result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"title\":{\"en\": | READ-001.end /title/en 1:25",
        "{\"id\":\"a\",\"title\":{\"en\":]} | READ-001 /title/en 1:25",
        "{\"id\":\"a\",\"\\ud800\":]} | READ-001  1:20",
        "{\"id\":\"a\"] | READ-001 /id 1:10"
      })
  void whereADocumentBreaksIsTold(String json, String told) {
    Finding finding = read(json, Limits.standard()).findings().get(0);
    assertEquals(told, placed(finding));
  }

  @Test
  void inYamlItIsWhereTheTabOrTheMistakeIs() {
    assertEquals(
        "READ-001.tab /title 3:1",
        placed(
            CopYaml.lenient()
                .read("id: a\ntitle:\n\ten: b\n", PracticeRecord.class)
                .findings()
                .get(0)));
    assertEquals(
        "READ-001 /title/en 3:8",
        placed(
            CopYaml.lenient()
                .read("id: a\ntitle:\n  en: b: c\n", PracticeRecord.class)
                .findings()
                .get(0)));
  }

  private static String placed(Finding finding) {
    return "%s %s %d:%d"
        .formatted(
            finding.messageKey(),
            finding.pointer(),
            finding.line().orElse(0),
            finding.column().orElse(0));
  }

  @Test
  void aShortListOfCodesIsNamed() {
    Finding stage =
        read("{\"id\":\"x\",\"strategyStages\":[\"y\"]}", Limits.standard()).findings().get(0);
    assertEquals("READ-007", stage.messageKey());
    assertEquals(
        "{codes=[NS-01, NS-02, NS-03, NS-04, NS-05, NS-06, NS-07, NS-08, NS-09, NS-10]}",
        stage.arguments().asMap().toString());
  }
}
