package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts mean what {@link Properties} says they mean, whoever cuts their lines. */
class TextLinesTest {

  private static Map<String, String> read(String file) {
    Map<String, String> texts = new TreeMap<>();
    TextLines.read(file.getBytes(UTF_8), texts);
    return texts;
  }

  private static Map<String, String> usual(String file) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(file));
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  @Test
  void plainLinesAreKeysAndTextsInAnyScript() {
    assertEquals(
        Map.of("POL-LEG-01.title", "Law", "a", "b", "c", "\u0627 = \u00e9: \uD83D\uDE00 "),
        read("# A comment\n\nPOL-LEG-01.title = Law\na = b\nc = \u0627 = \u00e9: \uD83D\uDE00 \n"));
  }

  /** Each is alone in a file, first of two lines, and last without a line feed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "k",
        "k =",
        "k = ",
        "k = x",
        "k =  x",
        "k = \tx",
        "k = \fx",
        "k = \u00a0x",
        "k = \u00e9",
        "k=x",
        "k= x",
        "k =x",
        "k : x",
        "k: x",
        "k:y = x",
        "k x",
        "k  = x",
        "k\t= x",
        "k =\tx",
        "k x = y",
        "k = x y",
        "k = x=y",
        "k == x",
        "k = = x",
        " k = x",
        "\tk = x",
        "= x",
        " = x",
        ": x",
        "#k = x",
        " # k = x",
        "!k = x",
        "! k = x",
        "k! = x",
        "k# = x",
        "\u00e9 = x",
        "k\u00e9 = x",
        "k = x\\ty",
        "k = x\\u00e9",
        "k\\ y = x",
        "k = x\\\\",
        "k = x\\",
        "k = x\\\ny",
        "k = x\r",
        "k = x\ry = z",
        "k = x\r\ny = z",
        "\\",
        "\r",
        "k = \\",
        "~ = x",
        "a.1-b_c = x"
      })
  void everyLineMeansWhatItUsuallyMeans(String line) throws IOException {
    for (String file :
        List.of(
            line, line + "\n", line + "\nother = one\n", "other = one\n" + line + "\nlast = z")) {
      assertEquals(usual(file), read(file), () -> file.replace("\n", "|"));
    }
  }

  @Property(tries = 500)
  void everyFileMeansWhatItUsuallyMeans(@ForAll("files") String file) throws IOException {
    assertEquals(usual(file), read(file));
  }

  /** Lines whose keys are different, however they are read. */
  @Provide
  static Arbitrary<String> files() {
    Arbitrary<String> before = Arbitraries.of("", "", "", " ", "#", "!", "\u00e9");
    Arbitrary<String> equals = Arbitraries.of(" = ", " = ", "=", " ");
    Arbitrary<String> text = Arbitraries.strings().withChars("xy =:#!\\\t\f\u00e9").ofMaxLength(6);
    Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n", "\r\n", "\r");
    return Combinators.combine(before, equals, text, end)
        .as((start, is, rest, stop) -> List.of(start, is + rest + stop))
        .list()
        .ofMaxSize(5)
        .map(
            lines ->
                IntStream.range(0, lines.size())
                    .mapToObj(i -> lines.get(i).get(0) + (char) ('A' + i) + lines.get(i).get(1))
                    .collect(Collectors.joining()));
  }

  @Test
  void whatIsReadIsAddedToWhatIsThere() {
    Map<String, String> texts = new HashMap<>(Map.of("a", "before", "b", "before"));
    TextLines.read("a = after\n".getBytes(UTF_8), texts);
    assertEquals(Map.of("a", "after", "b", "before"), texts);
  }

  /** Of plain lines and of such as are left to {@link Properties}, as long as each is alone. */
  @Test
  void ofLinesWithOneKeyTheLastCounts() {
    assertEquals(Map.of("a", "2"), read("a = 1\na = 2\n"));
    assertEquals(Map.of("a", "2"), read("a=1\na=2\n"));
    assertEquals(Map.of("a", "2"), read("a = 1\na=2\n"));
  }

  @Test
  void aBrokenEscapeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> read("a = \\u12x4\n"));
  }
}
