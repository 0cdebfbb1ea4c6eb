package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Labels are written by people, not made of codes.
 *
 * <p>A label of one word may equal its code. A label of several words that does is in {@code
 * labels-like-codes.tsv}, once somebody has read it.
 */
class CodeLabelsTest {

  /** A key that ends in a code of several words, or in such a code and {@code .label}. */
  private static final Pattern CODE =
      Pattern.compile("(?<list>.*)[./](?<code>[a-z0-9]+(-[a-z0-9]+)+)(\\.label)?");

  /** Copies of the labels of the catalogue. */
  private static final String COPIES = "/finding/labels.properties";

  @Test
  void labelIsNotItsCodeWithBlanks() throws IOException {
    Set<String> read = new TreeSet<>();
    for (String[] line : SourceTree.table("labels-like-codes.tsv")) {
      for (String code : line[1].split(" ", -1)) {
        read.add(line[0] + " " + code);
      }
    }
    Set<String> likeCodes =
        Bundles.ofAllModules()
            .entries("en")
            .filter(text -> !text.bundle().endsWith(COPIES))
            .map(text -> likeCode(text.key(), text.text()))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(read, likeCodes);
  }

  /** Returns the list and the code if the text is the code with blanks; else an empty text. */
  private static String likeCode(String key, String text) {
    Matcher code = CODE.matcher(key);
    return code.matches() && words(code.group("code")).equals(words(text))
        ? code.group("list") + " " + code.group("code")
        : "";
  }

  private static String words(String text) {
    return text.replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  @Test
  void codesWithBlanksAreFound() {
    assertEquals(
        "topic childrens-education",
        likeCode("topic.childrens-education.label", "Childrens education"));
    assertEquals("", likeCode("topic.childrens-education.label", "Children's education"));
    assertEquals("", likeCode("topic.grooming.label", "Grooming"));
  }
}
