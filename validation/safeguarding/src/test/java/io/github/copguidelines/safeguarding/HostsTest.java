package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

  @ParameterizedTest
  @CsvSource({
    "example.org/a, example.org",
    "example.org., example.org",
    "example.org.x, example.org",
    "example.org.1x, example.org",
    "a-b.ex1.org, a-b.ex1.org",
    "пример.example, пример.example",
    "ex.äö, ex.äö",
    "ex.ÀÀ, ex.ÀÀ",
    "ex.֏֏, ''",
    "ab, ''",
    "a..org, ''",
    ".org, ''",
    "a.b, ''",
    "a.1b, ''"
  })
  void aNameHasTwoLabelsAndLettersAtItsEnd(String text, String name) {
    assertEquals(name.length(), Hosts.end(new ScannedText(text), 0, 255));
  }

  @ParameterizedTest
  @CsvSource({"6, 6", "5, 5", "4, 4", "3, 0"})
  void aNameIsBounded(int longest, int end) {
    assertEquals(end, Hosts.end(new ScannedText("a.bcdefgh"), 0, longest));
    assertEquals(10 + end, Hosts.end(new ScannedText(" ".repeat(10) + "a.bcdefgh"), 10, longest));
  }
}
