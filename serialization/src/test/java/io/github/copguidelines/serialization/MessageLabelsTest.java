package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels that messages show are those of the catalogue. */
class MessageLabelsTest {

  private static final Path FOLDER =
      Path.of("../core/src/main/resources/io/github/copguidelines/finding");

  /** How keys of texts end that are labels, or stand for them. */
  private static final List<String> ENDS = List.of(".label", ".name", ".statement");

  /** A text beyond as many characters is cut at a colon or semicolon, if it has one. */
  private static final int LONG = 120;

  /** The lists that messages name codes of: as the catalogue calls them, and as messages do. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("field", "field"),
          Map.entry("validation-stage", "stage"),
          Map.entry("lifecycle-state", "state"),
          Map.entry("role", "role"),
          Map.entry("audience", "audience"),
          Map.entry("geographic-coverage", "coverage"),
          Map.entry("region", "region"),
          Map.entry("special-region", "region"),
          Map.entry("safeguarding", "statement"),
          Map.entry("adaptability", "list.adaptability"),
          Map.entry("child-participation", "list.child-participation"),
          Map.entry("evaluation-type", "list.evaluation-type"),
          Map.entry("evaluator", "list.evaluator"),
          Map.entry("evidence-level", "list.evidence-level"),
          Map.entry("funding-source", "list.funding-source"),
          Map.entry("implementation-degree", "list.implementation-degree"),
          Map.entry("partner-role", "list.partner-role"),
          Map.entry("practice-stage", "list.practice-stage"),
          Map.entry("qualifier", "list.qualifier"),
          Map.entry("result-level", "list.result-level"),
          Map.entry("withdrawal-reason", "list.withdrawal-reason"));

  static List<String> languages() {
    return TextFiles.bundled().languages();
  }

  @Tag("generates")
  @ParameterizedTest
  @MethodSource("languages")
  void labelsOfMessagesAreThoseOfTheCatalogue(String language) throws IOException {
    Map<String, String> labels = new TreeMap<>();
    TextFiles.bundled()
        .texts(language)
        .forEach(
            (key, text) -> {
              String list = key.substring(0, Math.max(0, key.indexOf('.')));
              ENDS.stream()
                  .filter(end -> LISTS.containsKey(list) && key.endsWith(end))
                  .forEach(
                      end ->
                          labels.put(
                              LISTS.get(list)
                                  + key.substring(list.length(), key.length() - end.length()),
                              end.equals(".statement") ? shortened(text) : text));
            });
    StringBuilder expected =
        new StringBuilder("# Labels of the catalogue, copied by the test MessageLabelsTest.\n");
    labels.forEach((key, text) -> expected.append(key).append('=').append(text).append('\n'));
    Path file = FOLDER.resolve("labels_" + language + ".properties");
    GeneratedFile.assertCommitted(file, expected.toString());
  }

  /** A statement stands within a sentence: without its full stop, and not longer than needed. */
  private static String shortened(String text) {
    String cut =
        text.length() > LONG
            ? text.replaceFirst("[\\s\u00a0\u202f]*[:;\u061b\uff1a\uff1b].*", "…")
            : text;
    return cut.replaceFirst("[.\u3002]$", "");
  }

  @Test
  void everyLabelledFieldIsShownAtItsPlace() {
    Map<String, String> places =
        Map.of(
            "result", "/results/1/",
            "evaluation", "/evaluation/0/",
            "cost", "/cost/",
            "transferability", "/transferability/",
            "organisation", "/leadOrganisation/");
    TextFiles.bundled()
        .texts("en")
        .forEach(
            (key, label) -> {
              if (!key.startsWith("field.")) {
                return;
              }
              String[] parts = key.split("\\.", -1);
              boolean inner = parts.length == 4;
              String place = inner ? places.get(parts[1]) + parts[2] : "/" + parts[1];
              String shown = field(place).orElse("");
              assertTrue(inner ? shown.endsWith(" › " + label) : shown.equals(label), place);
            });
  }

  @Test
  void entriesAreCountedFromOneAndNamesOfTheDocumentAreNotRepeated() {
    assertEquals(Optional.of("Results 2 › Unit"), field("/results/1/unit"));
    assertEquals(Optional.of("Title"), field("/title/en"));
    assertEquals(Optional.of("Media 1"), field("/media/0/anything"));
    assertEquals(Optional.empty(), field("/anything/title"));
    assertEquals(Optional.empty(), field(""));
  }

  private static Optional<String> field(String place) {
    Finding finding = Rule.warning("READ-004").at(Pointer.parse(place)).build();
    return finding.field(Locale.ENGLISH);
  }
}
