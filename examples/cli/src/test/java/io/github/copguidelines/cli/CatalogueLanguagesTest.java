package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.TranslationStatus;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.vocabulary.Audience;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cop catalogue --lang}. */
class CatalogueLanguagesTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final Pattern ISOLATES =
      Pattern.compile("[\u2066-\u2069\u200E\u200F\u202A-\u202E]");

  private static String title(String code, Locale language) {
    return CATALOGUE.recommendation(code).orElseThrow().title().text(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void titlesSummariesAndNamesAreInTheLanguageAskedFor(String tag) {
    Run run = Run.of("catalogue", "POL-LEG-01", "--lang", tag);
    Locale language = Locale.forLanguageTag(tag);
    var entry = CATALOGUE.recommendation("POL-LEG-01").orElseThrow();
    assertTrue(run.out().startsWith("POL-LEG-01  " + title("POL-LEG-01", language)), run.out());
    assertTrue(run.out().contains(entry.summary().text(language)), run.out());
    String name =
        CATALOGUE.vocabularies().label(Audience.POLICY_MAKERS).orElseThrow().text(language);
    assertTrue(run.out().contains("policy-makers (" + name + ")\n"), run.out());
    assertFalse(run.out().contains(title("POL-LEG-01", Locale.ENGLISH)), run.out());
    boolean draft =
        CATALOGUE.languages().stream()
            .anyMatch(each -> each.tag().equals(tag) && each.status() == TranslationStatus.DRAFT);
    assertEquals(
        draft ? "cop: " + Words.of("language.draft", "language", tag).in(language) + "\n" : "",
        run.err());
  }

  @Test
  void englishIsTheDefault() {
    assertEquals(Run.of("catalogue", "--lang", "en"), Run.of("catalogue"));
    assertTrue(Run.of("catalogue").out().contains(title("IND-GRTS-01", Locale.ENGLISH)));
  }

  @Test
  void aLanguageThatThereIsNotIsShownInEnglishAndTheReaderIsTold() {
    Run run = Run.of("catalogue", "--lang", "qab-BR");
    assertEquals(Run.of("catalogue").out(), run.out());
    assertTrue(
        run.err().contains("Texts in qab-BR are not available. English is used."), run.err());
    Run csv = Run.of("catalogue", "--lang", "qab", "--format", "csv");
    assertTrue(csv.err().contains("Texts in qab are not available. English is used."), csv.err());
  }

  @Test
  void aRegionIsServedByItsLanguage() {
    assertEquals(
        Run.of("catalogue", "--lang", "fr").out(), Run.of("catalogue", "--lang", "fr-CA").out());
  }

  @Test
  void filesHoldPlainTextInEveryLanguage() {
    for (String tag : List.of("ar", "zh")) {
      assertFalse(ISOLATES.matcher(Run.of("catalogue", "--lang", tag).out()).find());
      assertFalse(ISOLATES.matcher(Run.of("catalogue", "POL-LEG-01", "--lang", tag).out()).find());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onAScreenTextFromRightToLeftIsKeptApartInColourOrNot(boolean colour) {
    String line = onScreen(colour, "--audience", "policy-makers", "--lang", "ar");
    assertTrue(line.contains("  \u2068" + title("POL-LEG-01", ARABIC) + "\u2069\n"), line);
    assertFalse(ISOLATES.matcher(onScreen(colour, "--lang", "ru")).find());
  }

  private static String onScreen(boolean colour, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, colour, true);
    String[] all = new String[arguments.length + 1];
    all[0] = "catalogue";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertEquals(0, Cop.run(terminal, all));
    return out.toString(StandardCharsets.UTF_8);
  }
}
