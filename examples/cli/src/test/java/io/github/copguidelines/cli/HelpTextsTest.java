package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is in the language that was asked for, before the command or after it. */
class HelpTextsTest {

  private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]+(?: [a-z]+,?){3,}");

  private static List<String> commands() {
    List<String> names = new ArrayList<>();
    for (Class<?> command : Commands.needed()) {
      names.add(command.getAnnotation(picocli.CommandLine.Command.class).name());
    }
    names.add("");
    return names;
  }

  private static String help(String command, String tag) {
    Run run =
        command.isEmpty()
            ? Run.of("--lang", tag, "--help")
            : Run.of("--lang", tag, command, "--help");
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** What English has in a sentence, other languages have only in an example. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void noLineOfTheHelpIsInEnglish(String tag) {
    for (String command : commands()) {
      Set<String> english = new TreeSet<>();
      for (String line : help(command, "en").lines().toList()) {
        String text = line.replaceFirst("^ +(-[-a-zA-Z]+(, |=[^ ]+)?)*(\\[?[A-Z|.-]+\\]?)?", "");
        if (SENTENCE.matcher(text).find() && !text.contains("cop ")) {
          english.add(text.strip());
        }
      }
      String translated = help(command, tag);
      Set<String> left =
          english.stream()
              .filter(translated::contains)
              .collect(Collectors.toCollection(TreeSet::new));

      assertFalse(english.isEmpty(), command);
      assertEquals(Set.of(), left, command);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, 'طريقة الاستعمال: cop rules'",
    "es, 'Uso: cop rules'",
    "fr, 'Utilisation\u00a0: cop rules'",
    "ru, 'Использование: cop rules'",
    "zh, '用法：cop rules'",
    "zh-Hant, '用法：cop rules'",
    "pt, 'Usage: cop rules'"
  })
  void theHeadingIsInTheLanguageAndAnotherLanguageIsEnglish(String tag, String start) {
    assertTrue(help("rules", tag).startsWith(start), help("rules", tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void everyTextIsShown(String tag) throws Exception {
    Properties texts = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("help_" + tag + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    String all =
        commands().stream()
            .map(command -> help(command, tag).replaceAll("\\s+", ""))
            .collect(Collectors.joining());
    List<String> hidden =
        texts.stringPropertyNames().stream()
            .filter(
                key ->
                    !all.contains(texts.getProperty(key).replace("%n", "").replaceAll("\\s+", "")))
            .sorted()
            .toList();

    assertEquals(List.of(), hidden);
  }

  @Test
  void theLanguageStandsBeforeTheCommandOrAfterIt() {
    String after = Run.of("filter", "--help", "--lang", "fr").out();

    assertEquals(after, Run.of("--lang", "fr", "filter", "--help").out());
    assertEquals(after, Run.of("--lang=fr", "filter", "--help").out());
    assertEquals(Run.of("rules", "--lang", "ru").out(), Run.of("--lang", "ru", "rules").out());
    assertTrue(oneLine(Run.of("--lang", "es").err()).contains("Escriba el nombre de un comando"));
    assertEquals(2, Run.of("--lang").exit());
  }

  @Test
  void everyCommandHasTheOption() {
    for (String command : commands()) {
      assertTrue(help(command, "en").contains("--lang"), command);
    }
  }

  @Test
  void theNoticeOfADraftNamesTheLanguage() {
    assertEquals(
        "cop: Textes en français\u00a0: un brouillon que personne n'a encore relu.\n",
        Run.of("catalogue", "POL-LEG-01", "--lang", "fr").err());
  }

  @Test
  void whatIsNotKnownIsToldInTheLanguage() {
    assertEquals(
        "cop: ZZ-1\u00a0: cette règle n'existe pas. La liste est donnée par"
            + " «\u00a0cop rules\u00a0».\n",
        Run.of("--lang", "fr", "rules", "ZZ-1").err());
    assertTrue(Run.of("--lang", "ru", "catalogue", "zzzzzz").err().contains("нет"));
  }
}
