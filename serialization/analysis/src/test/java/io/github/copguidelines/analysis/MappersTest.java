package io.github.copguidelines.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.analysis.collection.Diff;
import io.github.copguidelines.analysis.collection.Merge;
import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What this module computes, in a user's own mapper with the module of the library. */
class MappersTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CopModule()).build();

  @Test
  void aCoverageIsWrittenAsItsReport() {
    Coverage coverage =
        Coverage.of(Catalogues.itu2020(), List.of(PracticeRecord.builder().id("x").build()));
    String written = MAPPER.writeValueAsString(coverage);
    assertEquals(MAPPER.writeValueAsString(coverage.report()), written);
    assertEquals(coverage.report(), MAPPER.readValue(written, CoverageReport.class));
    assertThrows(JacksonException.class, () -> MAPPER.readValue(written, Coverage.class));
  }

  @Test
  void differencesAreTheSameAfterTheirWayOverTheWire() {
    PracticeRecord older = PracticeRecord.builder().id("x").addKeywords("a", "b").build();
    PracticeRecord newer = PracticeRecord.builder().id("x").addKeywords("b").version(2).build();
    String written = MAPPER.writeValueAsString(Diff.between(older, newer));
    List<Difference> read = MAPPER.readValue(written, new TypeReference<>() {});
    assertEquals(Diff.between(older, newer), read);
  }

  @Test
  void whatIsNotAValueIsRefused() {
    Exception e =
        assertThrows(JacksonException.class, () -> MAPPER.writeValueAsString(new Merge<String>()));
    assertTrue(String.valueOf(e.getMessage()).contains(". Write "), e::toString);
  }
}
