package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.serialization.binding.internal.Supplement;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.text.TextTables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the bundled catalogue: facts that the model knows, and texts that it uses. */
class CatalogueTextsTest {

  /** A code may end with a number too, {@code edition.2009}, but has no property before it. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?<list>.*\\.(parts|outputs|serviceKinds))\\.(?<number>[0-9]+)");

  private static final Path COUNTS =
      Path.of(
          "src/main/resources/io/github/copguidelines/serialization/catalogue/texts/"
              + TextFiles.COUNTS);

  @ParameterizedTest
  @ValueSource(strings = {"cop-pol-2020", "cop-ind-2020", "cop-paredu-2020", "cop-chi-2020"})
  void factsOfAGuidelineAreReadWithoutAFinding(String name) throws IOException {
    ReadResult<Guideline> facts = facts(name, Guideline.class);
    assertEquals(List.of(), facts.findings());
    assertTrue(facts.value().schemaVersion().isPresent());
  }

  @Test
  void factsOfTheCodeListsAreReadWithoutAFinding() throws IOException {
    ReadResult<Vocabularies> facts = facts("vocabularies", Vocabularies.class);
    assertEquals(List.of(), facts.findings());
    assertTrue(facts.value().schemaVersion().isPresent());
  }

  @Test
  void everyTextOfAnEntryIsUsed() throws IOException {
    TextFiles texts = TextFiles.bundled();
    Set<String> asked = new TreeSet<>();
    TextTables listening =
        new TextTables() {
          @Override
          public List<String> languages() {
            return List.of("en");
          }

          @Override
          public @Nullable String text(String language, String key) {
            asked.add(key);
            return texts.text(language, key);
          }
        };
    VerifiedMarks none = VerifiedMarks.none();
    Supplier<Supplement> filling = () -> new CatalogueTexts(listening, texts::counts, none);
    List<Object> read = new ArrayList<>();
    for (String name : List.of("cop-pol-2020", "cop-ind-2020", "cop-paredu-2020", "cop-chi-2020")) {
      read.add(facts(name, Guideline.class, filling).value());
    }
    read.add(facts("vocabularies", Vocabularies.class, filling).value());
    read.add(facts("strategy", StrategyModel.class, filling).value());
    read.add(facts("survey", Survey.class, filling).value());
    read.add(facts("record-guide", RecordGuide.class, filling).value());
    read.add(facts("context", Context.class, filling).value());
    assertEquals(Set.of(), asked);
    assertFalse(read.toString().isEmpty()); // prints, and so asks for, each text
    Set<String> unused = new TreeSet<>(texts.texts("en").keySet());
    unused.removeAll(asked);
    assertEquals(Set.of(), unused);
    assertTrue(asked.contains("POL-LEG-01.title"));
  }

  @Tag("generates")
  @Test
  void listsAreAsLongAsTheirEnglishTexts() throws IOException {
    Map<String, Integer> lengths = new TreeMap<>();
    for (String key : TextFiles.bundled().texts("en").keySet()) {
      Matcher number = NUMBERED.matcher(key);
      if (number.matches()) {
        lengths.merge(number.group("list"), Integer.parseInt(number.group("number")), Math::max);
      }
    }
    StringBuilder expected =
        new StringBuilder("# How many texts a list has; written by the test CatalogueTextsTest.\n");
    lengths.forEach((list, length) -> expected.append(list + " " + length + "\n"));
    GeneratedFile.assertCommitted(COUNTS, expected.toString());
  }

  @Test
  void noTextOfAListIsLackingInBetween() {
    Set<String> keys = TextFiles.bundled().texts("en").keySet();
    for (String key : keys) {
      Matcher number = NUMBERED.matcher(key);
      if (number.matches() && !number.group("number").equals("1")) {
        int before = Integer.parseInt(number.group("number")) - 1;
        assertTrue(keys.contains(number.group("list") + "." + before), key);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy-makers",
        "industry",
        "parents-educators",
        "children",
        "vocabularies",
        "labels",
        "national-strategy"
      })
  void noKeyStandsTwiceAndNoTextIsBlank(String document) throws IOException {
    for (String language : TextFiles.bundled().languages()) {
      noKeyStandsTwiceAndNoTextIsBlank(language, document);
    }
  }

  private static void noKeyStandsTwiceAndNoTextIsBlank(String language, String document)
      throws IOException {
    String name = language + "/" + document + ".properties";
    try (InputStream file = TextFiles.bundled(name)) {
      if (file == null && !language.equals("en")) {
        return; // a language may lack whole files
      }
    }
    List<String> keys = new ArrayList<>();
    for (String line : lines("catalogue/texts/" + name)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("=", 2);
        assertEquals(2, parts.length, line);
        assertFalse(parts[1].isBlank(), line);
        assertFalse(line.endsWith("\\"), line); // so that each line is one entry
        keys.add(parts[0].strip());
      }
    }
    assertFalse(keys.isEmpty());
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  private static <T extends Extensible> ReadResult<T> facts(String name, Class<T> type)
      throws IOException {
    return facts(name, type, Supplement.NOTHING);
  }

  private static <T extends Extensible> ReadResult<T> facts(
      String name, Class<T> type, Supplier<Supplement> supplements) throws IOException {
    try (InputStream in = open("catalogue/" + name + ".json")) {
      return CopJson.strict().read(in.readAllBytes(), type, supplements);
    }
  }

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Catalogues.class.getResourceAsStream(name), name);
  }
}
