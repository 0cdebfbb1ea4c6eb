package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression matches what it matches elsewhere, and no text makes it take long. */
class ExpressionMatchTest {

  private static final int LONG = 1 << 17;
  private static final int TEXTS = 20;

  @ParameterizedTest
  @CsvSource({
    "., \u0085, true",
    "., \u2028, false",
    "'^a$', 'a\n', false",
    "'^b', 'a\nb', false",
    "\\d, ٣, false",
    "\\w, é, false",
    "k, K, false",
    "k, \u212A, false",
    "^.$, 😀, true",
    "^.$, \uD83D, true",
    "^[^a]$, \uDE00, true",
    "\\u0041, A, true",
    "'[^\\d\\D]', a, false",
    "'', '', true",
    "'a{0}', b, true",
  })
  void charactersMeanWhatTheyMeanInEcmaScript(String form, String text, boolean found) {
    assertTrue(EcmaExpression.isUsable(form));
    assertEquals(found, EcmaExpression.compile(form).test(text));
  }

  /** Also expressions that no profile can use: here, each takes linear time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(?:(a+)+)$",
        "^(?:(?:a|aa)+)$",
        "^(?:(a*)*b)$",
        "a.*a.*a.*b",
        "(?:a|b)*a(?:a|b){20}c",
        "[ab]{1,500}c",
        "^(?:a|b)*$"
      })
  void aHostileTextTakesLinearTime(String form) {
    Predicate<String> expression = EcmaExpression.compile(form);
    Random random = new Random(1);
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < LONG; i++) {
      mixed.append(random.nextBoolean() ? 'a' : 'b');
    }
    for (String text : List.of("a".repeat(LONG) + "!", mixed.toString())) {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> expression.test(text));
    }
  }

  @Test
  void expressionsOfAnyLengthRepeat() {
    for (int length = 0; length < 100; length++) {
      String begin = "a".repeat(length);
      Predicate<String> expression = EcmaExpression.compile("^" + begin + "(?:bc|d)*e$");

      assertTrue(expression.test(begin + "bcdbce"), begin);
      assertFalse(expression.test(begin + "bcdbe"), begin);
    }
  }

  /** What is drawn is short, so that Java's way of looking for it does not take long either. */
  @Property
  void expressionsMatchWhatTheyMatchInJava(@ForAll long seed) {
    Random random = new Random(seed);
    DrawnExpression drawn = DrawnExpression.draw(random, 3);
    Predicate<String> some = EcmaExpression.compile(drawn.form());
    Predicate<String> whole = EcmaExpression.compile(EcmaExpression.whole(drawn.form()));
    Pattern java = Pattern.compile(drawn.java());
    for (int i = 0; i < TEXTS; i++) {
      String text = DrawnExpression.text(random);
      assertEquals(java.matcher(text).find(), some.test(text), () -> drawn + " in " + text);
      assertEquals(java.matcher(text).matches(), whole.test(text), () -> drawn + " as " + text);
    }
  }

  /** One run of node compares many: a line each, an expression and texts in JSON. */
  @RepeatedTest(5)
  void expressionsMatchWhatTheyMatchInNode() throws Exception {
    assumeTrue(
        Boolean.getBoolean("cop.node"),
        "Skipped: node does not compare expressions. -Dcop.node=true runs it.");
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> asked = new ArrayList<>();
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      String form = DrawnExpression.draw(random, 4).form();
      Predicate<String> expression = EcmaExpression.compile(form);
      List<String> line = new ArrayList<>(List.of(json(form)));
      for (int j = 0; j < TEXTS; j++) {
        String text = DrawnExpression.text(random);
        line.add(json(text));
        answers.append(expression.test(text) ? 1 : 0);
      }
      asked.add(line.stream().collect(Collectors.joining(",", "[", "]")));
      answers.append('\n');
    }
    List<String> ours = answers.toString().lines().toList();

    List<String> theirs = node(asked);

    for (int i = 0; i < asked.size(); i++) {
      assertEquals(theirs.get(i), ours.get(i), "Seed " + seed + ": " + asked.get(i));
    }
  }

  private static List<String> node(List<String> asked) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/expressions"));
    Path input = Files.write(folder.resolve("asked.jsonl"), asked);
    Path output = folder.resolve("told.txt");
    String script =
        """
        require('fs').readFileSync(0, 'utf8').trimEnd().split('\\n').forEach(line => {
          const [form, ...texts] = JSON.parse(line);
          const expression = new RegExp(form, 'u');
          console.log(texts.map(text => expression.test(text) ? 1 : 0).join(''));
        });
        """;
    Process process =
        new ProcessBuilder("node", "-e", script)
            .redirectInput(input.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(1, TimeUnit.MINUTES);
    process.destroyForcibly();
    List<String> told = Files.readAllLines(output);
    assertTrue(ended && told.size() == asked.size(), () -> String.join("\n", told));
    return told;
  }

  private static String json(String text) {
    return text.chars()
        .mapToObj(unit -> String.format("\\u%04x", unit))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
