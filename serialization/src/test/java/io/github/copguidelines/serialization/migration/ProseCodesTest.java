package io.github.copguidelines.serialization.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.migration.ProseCodes.Row;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the library's own mapping from prose to codes. */
class ProseCodesTest {

  private final List<Row> rows = ProseCodes.bundled().all();

  @Test
  void everyCodeIsOneOfTheCatalogueAndHasADegree() {
    for (Row row : rows) {
      if (row.code().isEmpty()) {
        assertEquals("", row.degree() + row.support(), row.toString());
      } else {
        assertTrue(Catalogues.itu2020().recommendation(row.code()).isPresent(), row.toString());
        assertTrue(Set.of("full", "partial", "supports").contains(row.degree()), row.toString());
      }
      assertTrue(row.text().contains(" / "), row.toString());
    }
  }

  @Test
  void noCodeIsGivenTwiceForAText() {
    Set<List<String>> seen = new HashSet<>();
    for (Row row : rows) {
      assertTrue(seen.add(List.of(row.practice(), row.text(), row.code())), row.toString());
    }
  }

  @Test
  void aTextAloneOnlySupports() {
    List<Row> any = rows.stream().filter(row -> row.practice().equals("*")).toList();
    assertTrue(any.size() > 20);
    any.forEach(row -> assertEquals("supports", row.degree() + row.support(), row.toString()));
  }

  /** The practices among the examples were mapped by the same table: it is not written twice. */
  @Test
  void thePracticesOfTheExamplesHaveTheCodesOfTheTable() throws IOException {
    Set<String> practices = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("../examples/data/practices"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        PracticeRecord record = CopYaml.strict().read(file, PracticeRecord.class).value();
        practices.add(record.id());
        assertEquals(
            rows.stream()
                .filter(row -> row.practice().equals(record.id()) && !row.code().isEmpty())
                .map(row -> row.code() + " " + row.degree() + " " + row.note())
                .collect(Collectors.joining("\n")),
            record.implementations().stream()
                .map(ProseCodesTest::text)
                .collect(Collectors.joining("\n")));
      }
    }
    practices.add("*");
    assertEquals(practices, rows.stream().map(Row::practice).collect(Collectors.toSet()));
  }

  private static String text(Implementation implementation) {
    return implementation.code()
        + " "
        + implementation.degree().map(Code::code).orElse("")
        + " "
        + implementation.note().map((LocalizedText note) -> note.in(Locale.ENGLISH)).orElse("");
  }
}
