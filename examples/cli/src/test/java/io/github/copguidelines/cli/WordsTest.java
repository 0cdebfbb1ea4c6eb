package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What concerns files and options is told in the language that was asked for. */
class WordsTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/copguidelines/cli");

  @TempDir private Path folder;

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{(\\w+)\\}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void everyLanguageHasTheSameTextsWithTheSameArguments(String language) throws IOException {
    Properties english = texts("en");
    Properties texts = texts(language);

    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(texts.keySet()));
    for (String key : english.stringPropertyNames()) {
      assertEquals(arguments(english.getProperty(key)), arguments(texts.getProperty(key)), key);
      if (!english.getProperty(key).replaceAll("\\{\\w+\\}|\\W", "").isEmpty()) {
        assertNotEquals(english.getProperty(key), texts.getProperty(key), key);
      }
    }
  }

  @Test
  void everyTextIsUsedAndEveryKeyHasOne() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    try (var files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Pattern.compile("(?:Words|Refusal)\\s*\\.of\\(\\s*\"([a-z.-]+)\"|\"(failed\\.[a-z]+)\"")
            .matcher(Files.readString(file))
            .results()
            .map(call -> call.group(1) == null ? call.group(2) : call.group(1))
            .forEach(used::add);
      }
    }

    assertEquals(new TreeSet<>(texts("en").keySet()), used);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|لا يوجد ملف أو مجلد بهذا الاسم",
        "en|no such file or folder",
        "es|no existe ese archivo ni esa carpeta",
        "fr|ce fichier ou dossier n'existe pas",
        "ru|такого файла или папки нет",
        "zh|没有此文件或文件夹",
        "zh-Hant-HK|没有此文件或文件夹",
        "pt|no such file or folder"
      })
  void aFileThatIsNotThereIsToldInTheLanguageAskedFor(String language, String told) {
    String missing = folder.resolve("missing.json").toString();

    Run run = Run.of("validate", "--lang", language, missing);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains(missing) && run.err().contains(told), run.err());
  }

  @Test
  void whatIsWrongWithOptionsIsToldInTheLanguageAskedFor() {
    Run run = Run.of("validate", "--lang", "fr", "--threads", "0", "record.json");

    assertEquals("cop: --threads\u00a0: choisissez un nombre de 1 à 256.\n", run.err());
    assertEquals(
        "cop: L'option «\u00a0--stge\u00a0» n'existe pas. Nom proche\u00a0: --stage. "
            + "Voir «\u00a0cop validate --help\u00a0».\n",
        Run.of("validate", "--stge", "draft", "--lang=fr", "x.yaml").err());
    assertEquals(
        "cop: Faltan IN y OUT. Véase 'cop convert --help'.\n",
        Run.of("convert", "--lang", "es").err());
    assertEquals(
        "cop: --stage：未知的值“later”。请选择其中之一：draft、submission、acceptance、publication。"
            + "参见“cop validate --help”。\n",
        Run.of("validate", "--lang", "zh-CN", "--stage", "later", "x.yaml").err());
    assertTrue(
        Run.of("--help").out().replaceAll("\\s+", " ").contains("in the language of --lang"));
  }

  @Test
  void convertTellsAllOfItInTheLanguageAskedFor() throws IOException {
    Path in = folder.resolve("record.yaml");
    Files.writeString(in, "schemaVersion: '1.0'\nid: example\nreach: 1\n");

    Run run = Run.of("convert", "--lang", "fr", in.toString(), folder.resolve("new").toString());
    Run done =
        Run.of("convert", "--lang", "fr", in.toString(), folder.resolve("a.json").toString());

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("avec une barre oblique à la fin"), run.err());
    assertEquals(0, done.exit(), done.err());
    assertFalse(done.err().contains("This field name is not known"), done.err());
  }

  @Test
  void aFolderStillToBeMadeIsNamedWithASlash() {
    String missing = folder.resolve("dir").toString();

    Run run = Run.of("convert", "list.yaml", missing);

    assertEquals(2, run.exit());
    assertTrue(
        run.err().contains("For a folder with a file for each document")
            && run.err().contains(missing + "/"),
        run.err());
    assertTrue(
        Run.of("convert", "--help").out().replaceAll("\\s+", " ").contains("ends in a slash"));
  }

  /** In a line from right to left the slashes of a name would change sides. */
  @Test
  void onAScreenNamesOfFilesKeepTheirOrder() {
    Run screen = Run.with("", true, "validate", "--lang", "ar", "records/missing.json");
    Run file = Run.of("validate", "--lang", "ar", "records/missing.json");

    assertTrue(screen.err().contains("\u2066records/missing.json\u2069"), screen.err());
    assertFalse(file.err().contains("\u2068"), file.err());
  }

  @Test
  void aTextWithoutAnArgumentLeavesItsPlaceEmpty() {
    assertEquals(": this is a folder. Name a file.", Words.of("file.folder").in(Locale.ENGLISH));
  }
}
