package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.RecordSource;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The collection that the practices of the examples were made of, in format 0.9: read directly, it
 * gives the same records. It is no part of this project.
 */
class MigratedPracticesTest {

  private static final Path EXAMPLES = Path.of("../examples/data/practices");

  private static final String QUALIFIED =
      " \\((?:about|almost|at least|close to|more than|nearly|over)\\)$";

  private static final String WITHOUT_CODE = "Said to be put into effect, without a code";

  private static List<ReadDocument<PracticeRecord>> migrated() throws IOException {
    DomainWalkTest.assumeInputs();
    return CopYaml.strict()
        .readAll(DomainWalkTest.INPUTS.resolve("practices.yaml"), PracticeRecord.class);
  }

  /**
   * Four differences have reasons: when a record was made is not in the collection; what has no
   * code is listed in the README of the examples and not in their records; in one summary a term to
   * avoid was replaced; and words behind the text of a result, such as "(more than)", are its
   * qualifier.
   */
  @Test
  void theRecordsAreThoseOfTheExamples() throws IOException {
    Set<String> files = new TreeSet<>();
    for (ReadDocument<PracticeRecord> document : migrated()) {
      PracticeRecord record = document.result().value();
      Path file = EXAMPLES.resolve(record.id() + ".yaml");
      PracticeRecord example = CopYaml.strict().read(file, PracticeRecord.class).value();
      assertEquals(
          Trees.json(
              CopJson.strict()
                  .write(
                      example.toBuilder()
                          .created(Optional.empty())
                          .modified(Optional.empty())
                          .results(example.results().stream().map(this::unqualified).toList())
                          .build())),
          Trees.json(
              CopJson.strict()
                  .write(
                      record.toBuilder()
                          .source(record.source().map(this::known))
                          .summary(record.summary().map(this::reworded))
                          .results(record.results().stream().map(this::unqualified).toList())
                          .build())),
          record.id());
      files.add(file.getFileName().toString());
    }
    assertEquals(40, files.size());
  }

  private RecordSource known(RecordSource source) {
    String note = source.note().map(text -> text.in(Locale.ENGLISH)).orElse("");
    int added = note.indexOf(WITHOUT_CODE);
    String rest = added < 0 ? note : note.substring(0, added).strip();
    return source.toBuilder()
        .note(rest.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of("en", rest)))
        .build();
  }

  private Result unqualified(Result result) {
    String text = result.description().orElseThrow().in(Locale.ENGLISH);
    return result.toBuilder()
        .qualifier(Optional.empty())
        .description(LocalizedText.of("en", text.replaceFirst(QUALIFIED, "")))
        .build();
  }

  private LocalizedText reworded(LocalizedText summary) {
    return LocalizedText.of(
        "en",
        summary
            .in(Locale.ENGLISH)
            .replace(
                "INTERPOL's victim identification database",
                "INTERPOL's database for identifying children"));
  }

  @Test
  void allIsToldAsInformationWithItsPlace() throws IOException {
    for (ReadDocument<PracticeRecord> document : migrated()) {
      ReadResult<PracticeRecord> result = document.result();
      assertEquals(
          Set.of("READ-013"),
          result.findings().stream().map(Finding::rule).collect(Collectors.toSet()));
      for (Finding finding : result.findings()) {
        assertEquals("info", finding.severity().code());
        assertTrue(finding.line().isPresent() && finding.column().isPresent(), finding.toString());
      }
    }
  }

  /** Every text and number of the collection is in the records, but for null and unknown. */
  @Test
  void nothingOfItIsLost() throws IOException {
    List<ReadDocument<PracticeRecord>> all = migrated();
    Map<?, ?> tree =
        (Map<?, ?>) Trees.yaml(Files.readString(DomainWalkTest.INPUTS.resolve("practices.yaml")));
    List<?> before = (List<?>) Objects.requireNonNull(tree.get("practices"));
    for (int i = 0; i < before.size(); i++) {
      String after = CopJson.strict().write(all.get(i).result());
      Set<String> texts = new HashSet<>();
      collect(Trees.json(after), texts);
      String joined = String.join("\n", texts);
      Set<String> lost = new TreeSet<>();
      Set<String> wanted = new TreeSet<>();
      collect(before.get(i), wanted);
      for (String text : wanted) {
        if (!joined.contains(text)) {
          lost.add(text);
        }
      }
      lost.removeAll(Set.of("unknown", "null"));
      assertEquals(Set.of(), lost);
    }
  }

  private static void collect(Object tree, Set<String> texts) {
    if (tree instanceof Map<?, ?> map) {
      map.values().forEach(value -> collect(value, texts));
    } else if (tree instanceof List<?> list) {
      list.forEach(value -> collect(value, texts));
    } else {
      texts.add(tree instanceof BigDecimal number ? number.toPlainString() : String.valueOf(tree));
    }
  }
}
