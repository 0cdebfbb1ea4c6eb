package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueLanguage;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.TranslationStatus;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Risk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages of the bundled catalogue: which there are, what falls back, when they load. */
class LanguagesTest {

  private static final Set<String> SIX = Set.of("ar", "en", "es", "fr", "ru", "zh");
  private static final int THREADS = 64;

  private static LocalizedText title(Catalogue catalogue) {
    return catalogue.recommendation("POL-LEG-01").orElseThrow().title();
  }

  /** Opens the files of a folder beside this class, and the bundled ones where it has none. */
  private static @Nullable InputStream withSeventh(String name) {
    InputStream own = LanguagesTest.class.getResourceAsStream("seventh-language/" + name);
    return own == null ? TextFiles.bundled(name) : own;
  }

  @Test
  void eachLanguageHasTheStatusOfTheTableAndArabicRunsFromRightToLeft() throws IOException {
    List<CatalogueLanguage> languages = Catalogues.itu2020().languages();
    Set<String> tags = languages.stream().map(CatalogueLanguage::tag).collect(Collectors.toSet());
    assertTrue(tags.containsAll(SIX), tags.toString());
    assertEquals(
        lines("languages").filter(line -> !line.startsWith("#")).toList(),
        languages.stream()
            .map(l -> l.tag() + " " + l.status().name().toLowerCase(Locale.ROOT))
            .toList());
    for (CatalogueLanguage language :
        languages.stream().filter(l -> SIX.contains(l.tag())).toList()) {
      assertEquals(language.tag().equals("ar"), language.rightToLeft());
    }
  }

  private static void assertSix(LocalizedText text, String place) {
    assertTrue(text.languages().containsAll(SIX), place);
  }

  @Test
  void everyRecommendationIsInAllSixLanguages() {
    for (Recommendation entry : Catalogues.itu2020().recommendations()) {
      assertSix(entry.title(), entry.code());
      assertSix(entry.summary(), entry.code());
      entry.parts().forEach(part -> assertSix(part, entry.code()));
    }
  }

  @Test
  void everyCodeHasItsNameInAllSixLanguagesOrIsListedAsMissing() throws IOException {
    var lists = Catalogues.itu2020().vocabularies();
    List<LocalizedText> names = new ArrayList<>();
    lists.audiences().forEach(entry -> names.add(entry.label()));
    lists.stakeholders().forEach(entry -> names.add(entry.label()));
    lists.ageBands().forEach(entry -> names.add(entry.label()));
    lists.childGroups().forEach(entry -> names.add(entry.label()));
    lists.riskCategories().forEach(entry -> names.add(entry.label()));
    lists.risks().forEach(entry -> names.add(entry.label()));
    lists.riskCollections().forEach(entry -> names.add(entry.label()));
    lists.regions().forEach(entry -> names.add(entry.label()));
    Set<String> unlisted = new TreeSet<>(TextFiles.bundled().texts("en").values());
    for (String language : translations()) {
      MissingTexts.listed(language).stream()
          .map(TextFiles.bundled().texts("en")::get)
          .filter(Objects::nonNull)
          .forEach(unlisted::remove);
    }
    names.stream()
        .filter(name -> unlisted.contains(name.text(Locale.ENGLISH)))
        .forEach(name -> assertSix(name, name.toString()));
    assertTrue(names.size() > 100);
  }

  @Test
  void aNameIsFoundByItsCode() {
    var lists = Catalogues.itu2020().vocabularies();
    for (Risk risk : Risk.known()) {
      assertTrue(lists.label(risk).isPresent(), risk.code());
    }
    assertEquals(
        lists.stakeholders().get(0).label().text(Locale.FRENCH),
        lists.label(lists.stakeholders().get(0).code()).orElseThrow().text(Locale.FRENCH));
    assertTrue(lists.label(Risk.of("contact/made-up")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"fr-CA, fr", "zh-Hant-TW, zh", "ar-EG, ar", "qab, en", "es, es"})
  void aLocaleFallsBackStepByStepAndThenToEnglish(String asked, String served) {
    LocalizedText title = title(Catalogues.itu2020());
    assertEquals(title.get(served).orElseThrow(), title.text(Locale.forLanguageTag(asked)));
  }

  @Test
  void whatIsNotTranslatedIsShownInEnglish() {
    Catalogue catalogue =
        Catalogues.load(
            new TextFiles(
                name -> name.matches("(ar|es|fr|ru|zh)/.*") ? null : TextFiles.bundled(name)));
    LocalizedText title = title(catalogue);
    assertEquals(title(Catalogues.itu2020()).get("en"), title.get("en"));
    assertEquals(List.of("en"), title.languages().stream().filter(SIX::contains).toList());
    assertEquals(title.get("en").orElseThrow(), title.text(Locale.FRENCH));
    assertFalse(title.isEmpty());
  }

  static List<String> translations() {
    return TextFiles.bundled().languages().stream().filter(tag -> !tag.equals("en")).toList();
  }

  @Tag("generates")
  @ParameterizedTest
  @MethodSource("translations")
  void missingTextsAreThoseThatTheLanguageLists(String language) throws IOException {
    List<String> listed = MissingTexts.listed(language);
    Set<String> missing = MissingTexts.of(language);
    if (GeneratedFile.isWriting()) {
      MissingTexts.write(language);
    } else {
      assertEquals(
          List.copyOf(missing),
          listed.stream().sorted().toList(),
          () -> language + " lacks others. " + GeneratedFile.REWRITE);
    }
  }

  @Test
  void noLanguageHasTextsThatEnglishLacks() {
    TextFiles texts = TextFiles.bundled();
    for (String language : texts.languages()) {
      Set<String> more = new TreeSet<>(texts.texts(language).keySet());
      more.removeAll(texts.texts("en").keySet());
      assertEquals(Set.of(), more, language);
    }
  }

  @Test
  void aLanguageIsLoadedWhenSomebodyAsksForIt() {
    TextFiles files = TextFiles.bundled();
    Catalogue catalogue = Catalogues.load(files);
    assertEquals(Set.of(), files.loaded());
    assertFalse(title(catalogue).isEmpty());
    assertEquals(Set.of("en"), files.loaded());
    title(catalogue).text(Locale.forLanguageTag("qab"));
    assertEquals(Set.of("en"), files.loaded());
    title(catalogue).text(Locale.forLanguageTag("fr-CA"));
    assertEquals(Set.of("en", "fr"), files.loaded());
    assertSix(title(catalogue), "title");
    assertEquals(Set.copyOf(files.languages()), files.loaded());
  }

  @Test
  void eachFileIsReadOnceForAllThreads() throws Exception {
    Queue<String> opened = new ConcurrentLinkedQueue<>();
    Catalogue catalogue =
        Catalogues.load(
            new TextFiles(
                name -> {
                  opened.add(name);
                  return TextFiles.bundled(name);
                }));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<String> tags = List.copyOf(SIX);
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Locale locale = Locale.forLanguageTag(tags.get(i % tags.size()));
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return title(catalogue).text(locale);
                }));
      }
      start.countDown();
      for (int i = 0; i < THREADS; i++) {
        assertEquals(
            title(Catalogues.itu2020()).get(tags.get(i % tags.size())).orElseThrow(),
            answers.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(opened.stream().distinct().count(), opened.size());
    assertEquals(2 + SIX.size() * 7, opened.size()); // the table of languages, that of counts
  }

  @Test
  void aSeventhLanguageIsAddedByFilesAlone() {
    Catalogue catalogue = Catalogues.load(new TextFiles(LanguagesTest::withSeventh));
    CatalogueLanguage seventh = catalogue.languages().get(6);
    assertEquals("qaa", seventh.tag());
    assertEquals(TranslationStatus.REVIEWED, seventh.status());
    Locale locale = Locale.forLanguageTag("qaa-Latn");
    assertEquals("Seventh title", title(catalogue).text(locale));
    assertEquals(
        "Seventh: grooming",
        catalogue.vocabularies().label(Risk.GROOMING).orElseThrow().text(locale));
    LocalizedText untranslated = catalogue.recommendation("POL-LEG-02").orElseThrow().title();
    assertEquals(untranslated.get("en").orElseThrow(), untranslated.text(locale));
    assertEquals(7, title(catalogue).languages().size());
    assertNotEquals(title(catalogue), title(Catalogues.itu2020()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr draft\n", "en\n", "en final\n", "en draft x\n"})
  void aTableOfLanguagesThatIsWrongIsRefused(String table) {
    assertThrows(
        RuntimeException.class,
        () ->
            new TextFiles(
                name -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POL-LEG-01.parts\n", "POL-LEG-01.parts x\n", "POL-LEG-01 2\n"})
  void aTableOfCountsThatIsWrongIsRefused(String table) {
    assertThrows(
        IllegalStateException.class,
        () ->
            new TextFiles(
                name ->
                    name.equals(TextFiles.COUNTS)
                        ? new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))
                        : TextFiles.bundled(name)));
  }

  @Test
  void aFileThatEnglishLacksIsToldWhenATextIsAskedFor() {
    Catalogue catalogue =
        Catalogues.load(
            new TextFiles(
                name -> name.equals("en/labels.properties") ? null : TextFiles.bundled(name)));
    LocalizedText title = title(catalogue);
    assertThrows(IllegalStateException.class, title::isEmpty);
  }

  @Test
  void linesMeanWhatTheyMeanInAnyPropertiesFile() throws IOException {
    List<String> files = new ArrayList<>();
    files.add(
        "a = b\n\n# c = d\n! e = f\n g = h\ni=j\nk : l\nm\\ n = o\\tp\nq = \nr =  s \nt = u = v");
    files.add("a = one \\\n  b = two\nc = d\n");
    files.add("a = b\r\nc = d\r\n");
    files.add("a\tb = c\na:b = c\n = x\nk\\\\ = \\u0041\n#x\nlast");
    for (String language : SIX) {
      files.add(read(language + "/policy-makers.properties"));
      files.add(read(language + "/labels.properties"));
    }
    for (String file : files) {
      Properties expected = new Properties();
      expected.load(new StringReader(file));
      Map<String, String> texts = new HashMap<>();
      TextLines.read(file.getBytes(StandardCharsets.UTF_8), texts);
      assertEquals(expected, texts);
    }
  }

  private static Stream<String> lines(String name) throws IOException {
    return read(name).lines();
  }

  private static String read(String name) throws IOException {
    try (InputStream in = TextFiles.bundled(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
