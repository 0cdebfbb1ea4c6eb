package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** What a cursor hands out, and what it says of it. */
class TokenReaderTest {

  private static final JsonFactory JSON = new JsonFactory();
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pointer AT = Pointer.parse("/at");

  private final Notes notes = new Notes(Limits.standard());

  private TokenReader json(String text, Limits limits) {
    return cursor(JSON.createParser(ObjectReadContext.empty(), text), limits);
  }

  private TokenReader json(String text) {
    return json(text, Limits.standard());
  }

  private TokenReader yaml(String text) {
    return cursor(YAML.createParser(ObjectReadContext.empty(), text), Limits.standard());
  }

  private TokenReader cursor(JsonParser parser, Limits limits) {
    TokenReader in =
        new TokenReader(new Source(() -> parser, false), limits, false, notes, Supplement.NONE);
    in.next();
    return in;
  }

  private List<String> told() {
    return notes.findings().stream()
        .map(finding -> finding.messageKey() + " " + finding.pointer())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}   | OBJECT",
        "[]   | LIST",
        "\"a\" | TEXT",
        "1    | NUMBER",
        "1.5  | NUMBER",
        "true | BOOLEAN",
        "false | BOOLEAN",
        "null | NULL",
        "''   | OTHER"
      })
  void aValueOfJsonIsOfAKind(String text, Kind kind) {
    assertEquals(kind, json(text).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a | TEXT", "*a | ALIAS", "'!!binary aGk=' | TEXT", "null | NULL", "7 | NUMBER"})
  void yamlHasAliasesToo(String text, Kind kind) {
    assertEquals(kind, yaml(text).kind());
  }

  @Test
  void aTextOfJsonIsSimpleWhereItIsInOrder() {
    Limits short_ = Limits.builder().textLength(3).build();
    assertEquals("abc", json("\"abc\"", short_).simpleText());
    assertNull(json("\"abcd\"", short_).simpleText());
    assertNull(json("\"\\ud800\"", short_).simpleText());
    assertNull(json("7", short_).simpleText());
    assertNull(yaml("abc").simpleText());
    assertEquals(List.of(), told());
  }

  @Test
  void aTextBeyondTheLimitOrUtf8IsNone() {
    Limits limits = Limits.builder().textLength(3).build();
    assertEquals("abc", json("\"abc\"", limits).text(AT));
    assertEquals(List.of(), told());
    assertNull(json("\"abcd\"", limits).text(AT));
    assertNull(json("\"\\ud800\"", limits).text(AT));
    assertEquals(List.of("LIMIT-003 /at", ReadRules.ENCODING.id() + ".surrogate /at"), told());
  }

  @Test
  void aWordIsFoundInJsonAlone() {
    TextLookup<Integer> words = new TextLookup<>(Map.of("one", 1, "two", 2));
    assertEquals(2, json("\"two\"").simpleText(words));
    assertNull(json("\"three\"").simpleText(words));
    assertNull(json("12").simpleText(new TextLookup<>(Map.of("12", 12))));
    assertNull(yaml("two").simpleText(words));
    assertNull(json("\"two\"").simpleText(new TextLookup<Integer>(Map.of())));
  }

  /** Aa, BB and C# have the same hash. */
  @Test
  void wordsOfOneHashAreToldApart() {
    TextLookup<Integer> words = new TextLookup<>(Map.of("Aa", 1, "BB", 2, "BBB", 3, "", 4));
    assertEquals(1, json("\"Aa\"").simpleText(words));
    assertEquals(2, json("\"BB\"").simpleText(words));
    assertEquals(3, json("\"BBB\"").simpleText(words));
    assertEquals(4, json("\"\"").simpleText(words));
    assertNull(json("\"C#\"").simpleText(words));
    assertNull(json("\"AaAa\"").simpleText(words));
    assertNull(json("\"A\"").simpleText(words));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "123456789, 123456789",
    "1234567890, ",
    "-5, ",
    "1.0, ",
    "true, ",
    "'\"7\"', "
  })
  void aWholeNumberIsSimpleWhereItSurelyFitsAnInt(String text, @Nullable Integer number) {
    assertEquals(number, json(text).simpleWhole());
    assertEquals(List.of(), told());
  }

  @Test
  void aWholeNumberIsSimpleUpToTheLimit() {
    Limits limits = Limits.builder().numberLength(3).build();
    assertEquals(999, json("999", limits).simpleWhole());
    assertNull(json("1000", limits).simpleWhole());
  }

  /** The bound is ten digits, with the exponent applied; a point counts as one where it stands. */
  @ParameterizedTest
  @CsvSource({
    "1234567890, 1234567890",
    "12345678901, ",
    "1.23456789, 1.23456789",
    "-123456789, -123456789",
    "1e9, 1E+9",
    "1e10, ",
    "1e0000000, 1",
    "1e00000000, 1",
    "1e000000000, ",
    "1e99999999, ",
    "0.00000001, 1E-8"
  })
  void aNumberIsReadUpToTheLimit(String text, @Nullable BigDecimal number) {
    assertEquals(number, json(text, Limits.builder().numberLength(10).build()).number(AT));
    assertEquals(number == null ? List.of("LIMIT-005 /at") : List.of(), told());
  }

  @Test
  void aNumberThatNoNumberOfJavaHoldsIsTooLong() {
    assertNull(json("1e99999999999").number(AT));
    assertNull(json("1e-99999999999").number(AT));
    assertEquals(List.of("LIMIT-005 /at"), told().stream().distinct().toList());
  }

  @Test
  void whatIsNoNumberOfJsonIsInvalidUpToTheLimit() {
    for (String text : List.of(".inf", "-.inf", ".nan")) {
      TokenReader in =
          cursor(
              YAML.createParser(ObjectReadContext.empty(), text),
              Limits.builder().numberLength(text.length()).build());
      assertEquals(Kind.NUMBER, in.kind());
      assertNull(in.number(Pointer.root().child(text)));
    }
    assertEquals(
        List.of("READ-006.number /.inf", "READ-006.number /-.inf", "READ-006.number /.nan"),
        told());
  }

  @Test
  void depthIsThatOfWhatIsOpen() {
    Limits limits = Limits.builder().depth(2).build();
    TokenReader in = json("[[], [], {}, {\"a\": 1}, [[7], 8], 9]", limits);
    assertTrue(in.enter(AT));
    for (int i = 0; i < 2; i++) {
      assertTrue(in.element());
      assertTrue(in.enter(AT));
      assertFalse(in.element());
    }
    assertTrue(in.element());
    assertTrue(in.enter(AT));
    assertNull(in.member(AT, Set.of()));
    assertTrue(in.element());
    assertTrue(in.enter(AT));
    assertEquals("a", in.member(AT, Set.of()));
    assertNull(in.member(AT, Set.of()));
    assertTrue(in.element());
    assertTrue(in.enter(AT));
    assertTrue(in.element());
    assertEquals(List.of(), told());
    assertFalse(in.enter(AT.child(0)));
    assertTrue(in.is(JsonToken.END_ARRAY));
    assertTrue(in.element());
    assertTrue(in.is(JsonToken.VALUE_NUMBER_INT));
    assertFalse(in.element());
    assertTrue(in.element());
    assertEquals(new BigDecimal(9), in.number(AT));
    assertFalse(in.element());
    assertNull(in.next());
    assertEquals(List.of("LIMIT-001 /at/0"), told());
  }

  @Test
  void theEndOfAnObjectIsNoNameAndLeavesIt() {
    TokenReader in = json("[{\"a\": 1}, {}]", Limits.builder().depth(2).build());
    assertTrue(in.enter(AT));
    assertTrue(in.element());
    assertTrue(in.enter(AT));
    in.next();
    assertEquals("a", in.nameOrEnd());
    in.toValue();
    assertEquals(1, in.simpleWhole());
    in.next();
    assertNull(in.nameOrEnd());
    assertTrue(in.element());
    assertTrue(in.enter(AT));
  }

  @Test
  void aMemberWhoseNameIsRefusedIsLeftOutWithItsValue() {
    TokenReader in =
        json(
            "{\"\\ud800\": {\"x\": [1]}, \"toolong\": 2, \"b\": 3}",
            Limits.builder().textLength(3).build());
    assertTrue(in.enter(AT));
    assertEquals("b", in.member(AT, Set.of()));
    assertEquals(3, in.simpleWhole());
    assertNull(in.member(AT, Set.of()));
    assertEquals(List.of("READ-002.surrogate /at", "LIMIT-003 /at"), told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, [2, {\"a\": []}], 3] | END_ARRAY",
        "{\"a\": {\"b\": [1]}} | END_OBJECT",
        "7 | VALUE_NUMBER_INT"
      })
  void aValueIsSkippedToItsLastToken(String text, JsonToken last) {
    TokenReader in = json(text);
    in.skip();
    assertTrue(in.is(last));
    assertNull(in.next());
    in.skip();
    assertNull(in.next());
  }

  @Test
  void aValueOfTheWrongKindIsToldNotedAndSkipped() {
    TokenReader in = json("[[1, 2], 3]");
    assertTrue(in.enter(Pointer.root()));
    assertTrue(in.element());
    in.wrongKind(AT, Kind.OBJECT, "localized");
    assertTrue(in.element());
    assertEquals(3, in.simpleWhole());
    Finding told = notes.findings().iterator().next();
    assertEquals("READ-005.localized", told.messageKey());
    assertEquals(Map.of("expected", "object", "found", "list"), told.arguments().asMap());
    assertEquals(List.of(AT), List.copyOf(notes.unbound()));
  }

  @ParameterizedTest
  @CsvSource({
    "7, TEXT, READ-005.quote",
    "true, TEXT, READ-005.quote",
    "7, LIST, READ-005.list",
    "[a], TEXT, READ-005.list",
    "null, TEXT, READ-005.list"
  })
  void ofYamlItIsSaidThatQuotesAreMissing(String text, Kind expected, String messageKey) {
    yaml(text).wrongKind(AT, expected, "list");
    assertEquals(List.of(messageKey + " /at"), told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 234,5", "1.234,5", "many"})
  void aTextInPlaceOfANumberIsToldHowNumbersAreWritten(String text) {
    yaml(text).wrongKind(AT, Kind.NUMBER);
    assertEquals(List.of("READ-005.number /at"), told());
  }

  @Test
  void ofJsonItIsNot() {
    json("7").wrongKind(AT, Kind.TEXT);
    assertEquals(List.of("READ-005 /at"), told());
  }

  @Test
  void anAliasIsNoValueToKeep() {
    yaml("*a").wrongKind(AT, Kind.LIST);
    assertEquals(List.of(ReadRules.ALIAS.id() + " /at"), told());
    assertEquals(List.of(), List.copyOf(notes.unbound()));
  }

  @ParameterizedTest
  @CsvSource({"0, 5, -", "-1, -1, -", "1, 0, 1:1", "1, 1, 1:1", "7, 3, 7:3"})
  void aPlaceThatTheParserDoesNotKnowIsNone(int line, int column, String place) {
    assertEquals(
        place, place(new TokenStreamLocation(ContentReference.unknown(), 0, line, column)));
  }

  @Test
  void noLocationIsNoPlace() {
    assertEquals("-", place(null));
  }

  private static String place(@Nullable TokenStreamLocation location) {
    Finding finding = TokenReader.located(ReadRules.EMPTY.at(AT), location).build();
    Optional<String> column = finding.column().map(String::valueOf);
    return finding.line().map(line -> line + ":" + column.orElse("-")).orElse("-");
  }
}
