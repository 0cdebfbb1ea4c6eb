package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts have the punctuation of their language.
 *
 * <p>French, as the Imprimerie nationale sets it: U+00A0 before a colon and within guillemets,
 * U+202F before a semicolon, an exclamation mark and a question mark. Codes, links, times, regular
 * expressions and samples of YAML keep their own signs.
 */
class PunctuationTest {

  /** What is not a sentence: it is taken out before the search. */
  private static final Pattern CODES =
      Pattern.compile(
          String.join(
              "|",
              "`[^`]*`",
              "\\]\\([^)]*\\)",
              "(?s)```.*?```",
              "https?://[\\w./#-]*",
              "doi:10\\.",
              "\\d\\d(?::\\d\\d)+",
              "\\b\\p{Lu}{2,}:\\w+",
              "\\w+!\\w+",
              "\\(\\?\\S*",
              "[(\\uFF08];[)\\uFF09]",
              "\\[a, b]",
              "\\bRW; KE\\b",
              "\\buse: dropped\\b",
              "\\btype: string\\b"));

  private static final Pattern FRENCH =
      Pattern.compile("(?<!\\u00A0)[:\\u00BB]|(?<!\\u202F)[;!?]|\\u00AB(?!\\u00A0)");

  /** A Latin sign next to Arabic letters, digits aside: numbers may have it. */
  private static final Pattern ARABIC = Pattern.compile("[,;?](?!\\d)");

  /** A sign of half width next to a Chinese character, or a blank between two of them. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<=\\p{IsHan}|[\\u3001-\\u301F\\uFF00-\\uFF5E\\u201C\\u201D}])[,:;?!()]"
              + "|[,:;?!()](?=\\p{IsHan}|[\\u3001-\\u301F])"
              + "|(?<=\\p{IsHan})\\.(?![a-z])"
              + "|(?<=[\\p{IsHan}\\u3001-\\u301F\\uFF00-\\uFF5E]) +(?=\\p{IsHan})");

  private static Pattern wrong(String language) {
    return switch (language) {
      case "fr" -> FRENCH;
      case "ar" -> ARABIC;
      default -> CHINESE;
    };
  }

  private static boolean isWrong(String language, String text) {
    return wrong(language).matcher(CODES.matcher(text).replaceAll("x")).find();
  }

  @ParameterizedTest
  @CsvSource({"ar", "fr", "zh"})
  void bundlesHaveThePunctuationOfTheirLanguage(String language) throws IOException {
    assertEquals(
        "",
        Bundles.ofAllModules()
            .entries(language)
            .filter(text -> isWrong(language, text.text()))
            .map(Bundles.Entry::toString)
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @CsvSource({"ar", "fr", "zh"})
  void pagesHaveThePunctuationOfTheirLanguage(String language) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : SourceTree.files("src/site/markdown/" + language, ".md")) {
      String text = Pattern.compile("(?s)```.*?```").matcher(Files.readString(page)).replaceAll("");
      text.lines().filter(line -> isWrong(language, line)).forEach(wrong::add);
    }
    assertEquals("", String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Attendu : {expected}.",
        "fr | Est-ce juste\u00A0?",
        "fr | la feuille \u00AB{records}\u00BB",
        "ar | \u0627\u0644\u0645\u0643\u0627\u0646, \u0627\u0644\u0648\u0642\u062A",
        "ar | \u0644\u0645\u0627\u0630\u0627?",
        "zh | \u8BF7\u66F4\u6B63, \u4F8B\u5982USD",
        "zh | \u8BB0\u5F55(\u8349\u7A3F)",
        "zh | \u8BB0\u5F55 \u8349\u7A3F"
      })
  void signsOfOtherLanguagesAreFound(String language, String text) {
    assertEquals(true, isWrong(language, text));
  }

  @Test
  void codesKeepTheirSigns() {
    assertEquals(
        List.of(),
        Stream.of("Commencez par https://example.org.", "2026-01-31T08:30:00Z", "SDG:16.2", "(?=")
            .filter(text -> isWrong("fr", text))
            .toList());
  }
}
