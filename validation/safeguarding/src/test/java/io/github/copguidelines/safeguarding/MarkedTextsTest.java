package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The bounds of each detector: {@code marked.txt} has short texts, many of them in pairs that
 * differ by one character, and in each the places that are found, as {@code ⟦kind|text⟧} or, where
 * the detector is not sure, {@code ⟦kind?|text⟧}.
 */
class MarkedTextsTest {

  private static final String COUNTRIES = "# countries ";
  private static final Pattern MARK = Pattern.compile("⟦[a-z-]+\\??\\||⟧");

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MarkedTextsTest.class.getResourceAsStream("marked.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String marked(PersonalDataScanner scanner, String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (PersonalDataMatch match : scanner.scan(text)) {
      if (match.ofOrganisation()) {
        continue;
      }
      marked
          .append(text, at, match.start())
          .append('⟦')
          .append(match.kind().code())
          .append(match.sure() ? "|" : "?|")
          .append(text, match.start(), match.end())
          .append('⟧');
      at = match.end();
    }
    return marked.append(text.substring(at)).toString();
  }

  @Test
  void eachTextIsFoundInAtItsMarksAndNowhereElse() throws IOException {
    List<String> lines = lines();
    List<String> countries = List.of(lines.get(0).substring(COUNTRIES.length()).split(" ", -1));
    PersonalDataScanner scanner = PersonalDataScanner.forCountries(countries);
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String text = MARK.matcher(line).replaceAll("");
      if (!line.startsWith("# ") && !marked(scanner, text).equals(line)) {
        wrong.add("is " + marked(scanner, text) + " and should be " + line);
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void everyKindIsAmongTheMarks() throws IOException {
    String all = lines().stream().collect(Collectors.joining("\n"));

    for (PersonalDataKind kind : PersonalDataKind.values()) {
      assertTrue(all.contains("⟦" + kind.code()), kind.code());
    }
  }
}
