package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.CatalogueLanguage;
import io.github.copguidelines.catalogue.TranslationStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of texts with two languages, a few texts and the tables that go with them. */
class TextFilesTest {

  private final Map<String, String> files = new HashMap<>();

  @BeforeEach
  void fill() {
    files.put("languages", "# A comment\n\nen draft\n  fr \t reviewed  \n");
    files.put("counts", "# A comment\nA.parts 2\nA.outputs 1\n\nA.b/c.parts 12\n");
    for (String name :
        List.of("policy-makers", "industry", "parents-educators", "children", "vocabularies")) {
      files.put("en/" + name + ".properties", name + " = One\n");
    }
    files.put("en/labels.properties", "A.title = Title\nA.parts.1 = First\n");
    files.put("en/national-strategy.properties", "");
    files.put("fr/labels.properties", "A.title = Titre\n");
  }

  private @Nullable InputStream open(String name) {
    String file = files.get(name);
    return file == null ? null : new ByteArrayInputStream(file.getBytes(UTF_8));
  }

  private TextFiles texts() {
    return new TextFiles(this::open);
  }

  @Test
  void theTableSaysWhichLanguagesThereAre() {
    assertEquals(List.of("en", "fr"), texts().languages());
    assertEquals(
        List.of(
            CatalogueLanguage.builder().tag("en").status(TranslationStatus.DRAFT).build(),
            CatalogueLanguage.builder().tag("fr").status(TranslationStatus.REVIEWED).build()),
        texts().table());
  }

  @Test
  void listsAreCountedByEntryWithoutAText() {
    TextFiles texts = texts();
    assertEquals(Map.of(".parts", 2, ".outputs", 1), texts.counts("A"));
    assertEquals(Map.of(".parts", 12), texts.counts("A.b/c"));
    assertEquals(Map.of(), texts.counts("B"));
    assertEquals(Set.of(), texts.loaded());
  }

  @Test
  void aTextIsThatOfItsLanguageAlone() {
    TextFiles texts = texts();
    assertEquals("Titre", texts.text("fr", "A.title"));
    assertEquals(Set.of("fr"), texts.loaded());
    assertEquals("Title", texts.text("en", "A.title"));
    assertNull(texts.text("fr", "A.parts.1"));
    assertEquals(Map.of("A.title", "Titre"), texts.texts("fr"));
    assertEquals(
        Map.of(
            "A.title", "Title",
            "A.parts.1", "First",
            "policy-makers", "One",
            "industry", "One",
            "parents-educators", "One",
            "children", "One",
            "vocabularies", "One"),
        texts.texts("en"));
    assertThrows(UnsupportedOperationException.class, () -> texts.texts("en").clear());
  }

  @Test
  void whatThereIsIsWhatEnglishHas() {
    TextFiles texts = texts();
    assertTrue(texts.has("A.parts.1"));
    assertFalse(texts.has("A.parts.2"));
    assertEquals(Set.of("en"), texts.loaded());
  }

  @Test
  void textsThatWereLoadedAreNotReadAgain() {
    TextFiles texts = texts();
    Map<String, String> first = texts.texts("fr");
    files.clear();
    assertEquals(first, texts.texts("fr"));
    assertEquals("Titre", texts.text("fr", "A.title"));
  }

  @Test
  void aFileThatEnglishLacksIsNamedAndOneThatAnotherLacksIsNot() {
    files.remove("en/industry.properties");
    TextFiles texts = texts();
    assertEquals(
        "The bundled catalogue lacks the texts en/industry.properties",
        assertThrows(IllegalStateException.class, () -> texts.texts("en")).getMessage());
    files.remove("fr/labels.properties");
    assertEquals(Map.of(), texts.texts("fr"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          languages | ''          | The texts of the catalogue lack English
          languages | fr draft    | The texts of the catalogue lack English
          languages | en          | A line of the table of languages has two words: en
          languages | en draft x  | A line of the table of languages has two words: en draft x
          counts    | A.parts     | A line of the table of counts is wrong: A.parts
          counts    | A 2         | A line of the table of counts is wrong: A 2
          counts    | A.parts two | A line of the table of counts is wrong: A.parts two
          counts    | A.parts 2 3 | A line of the table of counts is wrong: A.parts 2 3
          """)
  void aTableThatIsWrongIsToldWithItsLine(String name, String table, String message) {
    files.put(name, table);
    assertEquals(message, assertThrows(IllegalStateException.class, this::texts).getMessage());
  }

  @ParameterizedTest
  @CsvSource({"languages", "counts"})
  void aTableThatIsNotThereIsNamed(String name) {
    files.remove(name);
    assertEquals(
        "The bundled catalogue lacks the table texts/" + name,
        assertThrows(IllegalStateException.class, this::texts).getMessage());
  }

  @Test
  void aFileThatCannotBeReadFailsWithItsReason() throws IOException {
    InputStream in = InputStream.nullInputStream();
    in.close();
    assertEquals(
        "java.io.IOException: Stream closed",
        assertThrows(UncheckedIOException.class, () -> new TextFiles(name -> in)).getMessage());
    TextFiles texts = new TextFiles(name -> name.startsWith("fr/") ? in : open(name));
    assertEquals(
        "java.io.IOException: Stream closed",
        assertThrows(UncheckedIOException.class, () -> texts.texts("fr")).getMessage());
  }
}
