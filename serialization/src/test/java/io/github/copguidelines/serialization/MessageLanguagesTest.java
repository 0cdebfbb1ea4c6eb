package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.Translations;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message can be read in every language of the catalogue. */
class MessageLanguagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9-]+");

  /** Texts that are the same as the English ones: nothing to translate, or the same word. */
  private static final Set<String> ALIKE =
      Set.of(
          "ar report.field",
          "es derived.answer.no",
          "es report.field",
          "es report.severity.error",
          "fr coverage-report.column.code",
          "fr derived.contribution.head.annexes",
          "fr derived.contribution.head.date",
          "fr derived.contribution.head.document",
          "fr derived.contribution.head.source",
          "fr field.annexes",
          "fr field.answer.note",
          "fr field.answer.question",
          "fr field.codeList.codes",
          "fr field.date",
          "fr field.description",
          "fr field.document.type",
          "fr field.document.version",
          "fr field.documents",
          "fr field.evidence.codes",
          "fr field.evidence.note",
          "fr field.evidence.version",
          "fr field.fieldSetting.codes",
          "fr field.implementation.code",
          "fr field.implementation.note",
          "fr field.item.date",
          "fr field.item.note",
          "fr field.measure.description",
          "fr field.media.licence",
          "fr field.meeting.date",
          "fr field.message",
          "fr field.note",
          "fr field.origin.note",
          "fr field.participation.description",
          "fr field.precondition.description",
          "fr field.progress.note",
          "fr field.statement.code",
          "fr field.statement.date",
          "fr field.statement.note",
          "fr field.sustainability.description",
          "fr field.type",
          "fr report.document",
          "ru report.field");

  /** English words that are no words of the other languages in Latin script. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "is", "are", "must", "with", "this", "that", "which", "not", "has",
          "have", "from", "it", "its", "there", "here", "record", "field", "text", "list", "entry",
          "please", "least", "most", "stage", "missing", "add", "before", "than", "another");

  /** What stays as it is in every script, besides the codes of our lists. */
  private static final Set<String> NAMES =
      Set.of(
          "YAML",
          "Office",
          "zip",
          "SHA-256",
          "annexes",
          "application",
          "form",
          "pdf",
          "JSON",
          "SARIF",
          "UTF-8",
          "ISO",
          "COPP-2026-0001",
          "POL-LEG-01",
          "SG-01",
          "SG-04",
          "USD",
          "XX-1",
          "T08",
          "http",
          "https",
          "doi",
          "en",
          "pt-BR",
          "zh-Hant",
          "true",
          "false",
          "title",
          "version",
          // Formats of files, and a technical name.
          "CSV",
          "PDF",
          "xls",
          "xlsx",
          "id",
          // How things are written in a profile.
          "RW",
          "KE",
          "maxLength",
          "minLength",
          "pattern",
          "properties",
          "string",
          "type",
          "uniqueItems",
          "cop",
          "dropped",
          "example",
          "fr",
          "minItems",
          "org",
          "results",
          "schemas",
          "use",
          "value");

  /** An argument of each name; what is not listed is a number. */
  private static final Map<String, Object> SAMPLES =
      Map.ofEntries(
          Map.entry("stage", "submission"),
          Map.entry("state", "under-review"),
          Map.entry("from", "draft"),
          Map.entry("to", "returned-for-revision"),
          Map.entry("roles", List.of("editor", "reviewer")),
          Map.entry("coverage", "subnational"),
          Map.entry("audience", "children"),
          Map.entry("region", "africa"),
          Map.entry("fields", List.of("safeguardingDeclaration", "summary")),
          Map.entry("name", "safeguardingDeclaration"),
          Map.entry("expected", "object"),
          Map.entry("found", "boolean"),
          Map.entry("language", "es"),
          Map.entry("until", "2026-06"),
          Map.entry("codes", List.of("planned", "in-force")),
          Map.entry("statement", "SG-04"),
          Map.entry("countries", List.of("RW", "KE")));

  static List<String> languages() {
    return Catalogues.itu2020().languages().stream()
        .map(language -> language.tag())
        .filter(tag -> !tag.equals("en"))
        .filter(tag -> !messages(tag).isEmpty())
        .toList();
  }

  @Test
  void everyLanguageOfTheCatalogueHasMessages() {
    Set<String> missing =
        Catalogues.itu2020().languages().stream()
            .map(language -> language.tag())
            .filter(tag -> messages(tag).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), missing);
  }

  @Tag("generates")
  @Test
  void missingTranslationsAreListedAndInEnglish() throws IOException {
    Translations.assertMissingAreListed(
        Path.of("../core/src/main/resources/io/github/copguidelines/finding"), "messages");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void messageHasTheArgumentsOfTheEnglishOne(String language) {
    Map<String, String> english = messages("en");
    messages(language)
        .forEach(
            (key, text) ->
                assertEquals(arguments(english.getOrDefault(key, "")), arguments(text), key));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noMessageIsLeftInEnglish(String language) {
    List<String> left = new ArrayList<>();
    messages("en")
        .forEach(
            (key, text) -> {
              boolean hasWords =
                  text.replaceAll("\\{.*?}", "").chars().anyMatch(Character::isLetter);
              if (hasWords
                  && text.equals(messages(language).get(key))
                  && !ALIKE.contains(language + " " + key)) {
                left.add(key);
              }
            });
    assertEquals(List.of(), left);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageIsRenderedWithoutBracesAndWithoutEnglishWords(String language) {
    boolean latin = Set.of("es", "fr").contains(language);
    Set<String> codes = codes();
    List<String> wrong = new ArrayList<>();
    for (String key : messages(language).keySet()) {
      // The tag of the sample may stand beside the name of its language, never alone.
      String text = rendered(key, language).replaceAll("[(\uff08]es[)\uff09]", "");
      if (text.matches(".*([{}]|\\bnull\\b).*") || !words(text, latin, codes).isEmpty()) {
        wrong.add(key + ": " + words(text, latin, codes) + " " + text);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Returns the words that do not belong into a text. */
  private static Set<String> words(String text, boolean latin, Set<String> codes) {
    return LATIN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(
            word ->
                latin
                    ? ENGLISH.contains(word.toLowerCase(Locale.ROOT))
                    : !NAMES.contains(word) && !codes.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes() {
    Stream<Code> codes =
        Stream.of(PracticeStage.values(), EvidenceLevel.values(), ItuRegion.values())
            .flatMap(Arrays::stream);
    return Stream.concat(
            Stream.concat(codes, PracticeKind.known().stream()).map(Code::code),
            Stream.of("children")) // as the sample for an audience is
        .collect(Collectors.toSet());
  }

  @Test
  void englishWordsAndBracesWouldBeFound() {
    assertEquals(Set.of("The", "is"), words("The título is falso", true, Set.of()));
    assertEquals(Set.of("field"), words("поле field UTF-8", false, Set.of()));
    assertEquals(Set.of(), words("регион africa", false, codes()));
  }

  @Test
  void codesAreShownByTheirLabelsAndDatesAndListsAsInTheLanguage() {
    assertEquals(
        "L'énoncé SG-04 (Les propos d'enfants cités sont anonymes et ont été recueillis avec"
            + " consentement) n'est pas confirmé. La fiche ne peut avancer que s'il l'est.",
        rendered("PR-006.not-confirmed", "fr"));
    assertEquals("列表中没有此代码。请从以下代码中选择：计划中（planned）、生效中（in-force）。", rendered("READ-007", "zh"));
    assertEquals(
        "El texto en español (es) es demasiado corto. Caracteres: 1.234, como mínimo 1.234.",
        rendered("FIELD-002.min-in", "es"));
    assertEquals(
        "Un registro no puede pasar de «Borrador» a «Devuelto para revisión». Corrija el cambio.",
        rendered("PR-005.transition", "es"));
    assertTrue(rendered("SET-002", "fr").endsWith("Dernier jour\u00a0: juin 2026."));
    assertTrue(
        rendered("PR-013", "es").endsWith("Añada: Declaración de salvaguardia, Resumen."),
        rendered("PR-013", "es"));
  }

  @Test
  void theDefaultLocaleDoesNotMatter() throws IOException {
    String before = everything();
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(before, everything(), tag);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    Map<String, String> english = messages("en");
    for (String language : List.of("en", "es", "fr", "ar", "ru", "zh")) {
      english.forEach(
          (key, text) -> all.append(rendered(key, arguments(text), language)).append('\n'));
      DocumentReport report =
          new DocumentReport(
              "x.json",
              ValidationReport.of(
                  Stage.SUBMISSION,
                  CopJson.lenient()
                      .read("{\"id\":7,\"title\":\"x\",\"I\":1}", PracticeRecord.class)
                      .findings()));
      Locale locale = Locale.forLanguageTag(language);
      all.append(ReportWriter.text(locale, ReportStyle.plain()).write(List.of(report)));
      all.append(ReportWriter.json(locale).write(List.of(report)));
    }
    return all.toString();
  }

  private static String rendered(String key, String language) {
    return rendered(key, arguments(messages("en").getOrDefault(key, "")), language);
  }

  private static String rendered(String key, Set<String> names, String language) {
    Members arguments = Members.none();
    for (String name : names) {
      boolean code = Set.of("nearest", "country").contains(name);
      arguments = arguments.with(name, SAMPLES.getOrDefault(name, code ? "XX-1" : 1234));
    }
    String text = Messages.render(key, arguments, Locale.forLanguageTag(language));
    assertFalse(text.isBlank(), key);
    return text;
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> messages(String language) {
    Map<String, String> texts = new TreeMap<>();
    try (InputStream in =
        Finding.class.getResourceAsStream("messages_" + language + ".properties")) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
