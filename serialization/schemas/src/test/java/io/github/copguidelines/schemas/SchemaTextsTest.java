package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.Translations;
import io.github.copguidelines.catalogue.CatalogueLanguage;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaTextsTest {

  /** What is said in words; all else decides what a document has to be. */
  private static final Set<String> WORDS = Set.of("title", "description", "note", "x-cop-language");

  /** Names of members, identifiers of rules, and dates: the same in every language. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:[a-z]+[A-Z][A-Za-z]*|[A-Z]+-[0-9]{3}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)"
              + "(?![A-Za-z0-9])");

  /** Those that have all, and others of the catalogue as soon as they have a file. */
  static Stream<Locale> languages() {
    return Stream.concat(
            Stream.of("ar", "es", "fr", "ru", "zh"),
            Catalogues.itu2020().languages().stream()
                .map(CatalogueLanguage::tag)
                .filter(tag -> !SchemaTexts.in(Locale.forLanguageTag(tag)).isEnglish()))
        .distinct()
        .map(Locale::forLanguageTag);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void textsOfALanguageNameTheSameAsInEnglish(Locale locale) {
    SchemaTexts texts = SchemaTexts.in(locale);
    assertEquals(locale.toLanguageTag(), texts.language());
    SchemaTexts english = SchemaTexts.english();
    for (String key : texts.keys()) {
      assertTrue(!texts.of(key).isBlank(), key);
      assertEquals(names(english.of(key)), names(texts.of(key)), key);
    }
    long same = texts.keys().stream().filter(key -> english.of(key).equals(texts.of(key))).count();
    assertTrue(same < english.keys().size() / 50, same + " texts are those in English");
  }

  @Tag("generates")
  @ParameterizedTest
  @ValueSource(strings = {"texts", "dictionary"})
  void missingTranslationsAreListedAndInEnglish(String name) throws IOException {
    Translations.assertMissingAreListed(
        Path.of("src/main/resources/io/github/copguidelines/schemas"), name);
  }

  private static Set<String> names(String text) {
    return NAMES
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void onlyTheWordsOfASchemaChange(Locale locale) {
    for (CopSchema schema : CopSchemas.all()) {
      CopSchema other = schema.withLocale(locale);
      assertEquals(schema.id(), other.id());
      assertNotEquals(schema.text(), other.text());
      JsonNode there = JsonMapper.shared().readTree(other.text());
      assertEquals(locale.toLanguageTag(), there.required("x-cop-language").asString());
      assertEquals(bare(JsonMapper.shared().readTree(schema.text())), bare(there));
    }
  }

  private static JsonNode bare(JsonNode schema) {
    if (schema instanceof ArrayNode list) {
      list.forEach(SchemaTextsTest::bare);
    } else if (schema instanceof ObjectNode object) {
      // A member of a document may be called so: then it is a schema, and no text.
      WORDS.stream()
          .filter(word -> object.has(word) && object.required(word).isString())
          .toList()
          .forEach(object::remove);
      object.forEach(SchemaTextsTest::bare);
    }
    return schema;
  }

  @Test
  void widerLanguageServesANarrowerOneAndEnglishAllOthers() {
    CopSchema schema = CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION);
    assertEquals(
        schema.withLocale(Locale.FRENCH), schema.withLocale(Locale.forLanguageTag("fr-CA")));
    assertEquals(schema, schema.withLocale(Locale.ENGLISH));
    assertEquals(schema, schema.withLocale(Locale.forLanguageTag("tlh")));
    assertEquals(schema, schema.withLocale(Locale.ROOT));
  }
}
