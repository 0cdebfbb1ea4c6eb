package io.github.copguidelines.validation.check;

import static io.github.copguidelines.validation.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.FindingLine;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeCharactersTest {

  private static final String OVERRIDE = "safe\u202E";

  private static List<String> atDraft(PracticeRecord.Builder record) {
    return Told.about(record, Stage.DRAFT);
  }

  private static PracticeRecord.Builder draft() {
    return Samples.draft().toBuilder();
  }

  static Stream<Arguments> unsafe() {
    return Stream.of(
        Arguments.of("a\u0000b\u202E", "U+0000 NULL"),
        Arguments.of("a\u001B[31m", "U+001B ESCAPE"),
        Arguments.of("a\u007F", "U+007F DELETE"),
        Arguments.of("a\u009Fb", "U+009F APPLICATION PROGRAM COMMAND"),
        Arguments.of("a\uFFFE", "U+FFFE"),
        Arguments.of("a\uFDD0", "U+FDD0"),
        Arguments.of("a\uD83F\uDFFF", "U+1FFFF"),
        Arguments.of("a\u202Dx\u202C", "U+202D LEFT-TO-RIGHT OVERRIDE"),
        Arguments.of("a\u202Ex\u202C", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        Arguments.of("a\u202Bx", "U+202B RIGHT-TO-LEFT EMBEDDING"),
        Arguments.of("a\u202C", "U+202C POP DIRECTIONAL FORMATTING"),
        Arguments.of("a\u2067x", "U+2067 RIGHT-TO-LEFT ISOLATE"),
        Arguments.of("\u2068x\u2069\u2069", "U+2069 POP DIRECTIONAL ISOLATE"),
        Arguments.of("\u2066x\u202C", "U+202C POP DIRECTIONAL FORMATTING"),
        Arguments.of("\u202Ax\u2069", "U+2069 POP DIRECTIONAL ISOLATE"),
        Arguments.of("\u2066\u202A", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        Arguments.of("\u2066a\nb\u2069", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        Arguments.of("\u2066a\u001B\u2069", "U+001B ESCAPE"));
  }

  @ParameterizedTest
  @MethodSource("unsafe")
  void firstUnsafeCharacterIsNamed(String text, String name) {
    assertTrue(UnsafeCharacters.isSuspect(text));
    Finding.Builder found = UnsafeCharacters.find(text, Pointer.root());
    assertEquals(Members.of("character", name), found == null ? null : found.build().arguments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\tb\r\nc",
        "\u0645\u0631\u062D\u0628\u0627\u200F (COP)\u200E \u061C1",
        "\u2067\u0645\u0631\u062D\u0628\u0627\u2069 and \u2068COP\u2069",
        "\u202B\u0645 \u2066COP\u2069\u202C\n\u202Ax\u202C",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u0646\u200C\u0645",
        "\u00A0\u3000\uFEFF\u2028\u2029\uFFFD\uFDCF\uFDF0"
      })
  void textOfAnyScriptIsSafe(String text) {
    assertEquals(null, UnsafeCharacters.find(text, Pointer.root()));
    assertEquals(List.of(), atDraft(draft().title(text("title " + text))));
  }

  @Test
  void usualTextIsNotSuspect() {
    assertFalse(UnsafeCharacters.isSuspect("Enseñanza básica\n\tобучение 教育 \u0645\u200F~"));
  }

  @Test
  void everyTextAndNameIsSearched() {
    PracticeRecord.Builder record =
        draft()
            .licence(OVERRIDE)
            .addKeywords(OVERRIDE)
            .addRisks(Risk.of("x/a\u0000"))
            .addReferences(Reference.builder().id("r\u001B").title("a\u0000b").build())
            .addMedia(Media.builder().extensions(Members.of("y", List.of(OVERRIDE))).build())
            .extensions(Members.of("x", Map.of("deep", OVERRIDE)).with("n\u0000", "a"));

    assertEquals(
        List.of(
            "FIELD-012 /references/0/id",
            "FIELD-012 /references/0/title",
            "FIELD-012 /risks/0",
            "FIELD-012.direction /keywords/0",
            "FIELD-012.direction /licence",
            "FIELD-012.direction /media/0/y/0",
            "FIELD-012.direction /x/deep",
            "FIELD-012.name /n\u0000"),
        atDraft(record).stream().filter(line -> line.startsWith("FIELD-012")).sorted().toList());
  }

  @ParameterizedTest
  @EnumSource
  void itIsFoundAtEveryStageAndInOtherDocuments(Stage stage) {
    assertTrue(
        Told.about(draft().title(text("A course" + OVERRIDE)), stage)
            .contains("FIELD-012.direction /title/en"));
    Programme programme =
        Programme.builder().id("example").extensions(Members.of("x", "\u0000")).build();
    assertTrue(
        Samples.VALIDATOR.validate(programme, stage).findings().stream()
            .anyMatch(one -> one.rule().equals("FIELD-012")));
  }

  @Test
  void valueThatDidNotFitIsSearchedToo() {
    String document = "{\"id\":\"a-record\",\"started\":\"2019\\u0000\",\"title\":\"a\\u202e\"}";

    assertEquals(
        List.of("FIELD-012 /started", "FIELD-012.direction /title"),
        Samples.VALIDATOR
            .validate(CopJson.lenient().read(document, PracticeRecord.class), Stage.DRAFT)
            .findings()
            .stream()
            .filter(one -> one.rule().equals("FIELD-012"))
            .map(one -> one.messageKey() + " " + one.pointer())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nameAndWhatIsBelowItHaveTheirPlaces(boolean bound) {
    String member = "\n\"n\\u0007\": {\"b\": \"\\u0000\",\n \"b\\u0001\": {\"c\": \"\\u202e\"}}";
    String document = bound ? "{\"id\":\"a\"," + member + "}" : "{" + member + "}";
    DocumentFormat format = CopJson.lenient();
    ValidationReport report =
        Samples.VALIDATOR.validate(format.read(document, PracticeRecord.class), Stage.DRAFT);

    assertEquals(
        List.of(
            "FIELD-012.name /n\u0007 2:1",
            "FIELD-012 /n\u0007/b 2:18",
            "FIELD-012.name /n\u0007/b\u0001 3:2",
            "FIELD-012.direction /n\u0007/b\u0001/c 3:19"),
        format.locate(document, report).findings().stream()
            .filter(one -> one.rule().equals("FIELD-012"))
            .map(
                one ->
                    "%s %s %d:%d"
                        .formatted(
                            one.messageKey(),
                            one.pointer(),
                            one.line().orElse(0),
                            one.column().orElse(0)))
            .toList());
  }

  @Test
  void messageNamesTheCharacterAndRepeatsNothing() {
    assertEquals(
        List.of(
            "The text contains a direction mark that can change how it is read:"
                + " U+202E RIGHT-TO-LEFT OVERRIDE. Remove it."),
        Samples.VALIDATOR
            .validate(draft().title(text("A course" + OVERRIDE)).build(), Stage.DRAFT)
            .messages(Locale.ENGLISH));
  }

  @Test
  void reportOfItPrintsNoSuchCharacter() {
    PracticeRecord record =
        draft()
            .title(text("A course" + OVERRIDE))
            .extensions(Members.of("n\u001B[31m" + OVERRIDE, Map.of("\u0000", "\u2066")))
            .build();
    String lines =
        String.join(
            "\n",
            FindingLine.all(
                Samples.VALIDATOR.validate(
                    CopJson.lenient().read(CopJson.lenient().write(record), PracticeRecord.class),
                    Stage.PUBLICATION),
                Locale.ENGLISH));
    assertTrue(lines.contains("FIELD-012"), lines);
    assertFalse(lines.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), lines);
    assertFalse(lines.matches("(?s).*[\u202A-\u202E\u2066-\u2069].*"), lines);
  }
}
