package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CodeListsTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final List<CodeList> LISTS = CodeLists.of(CATALOGUE);

  /** Reads with a parser that is not ours. */
  private static List<CSVRecord> rows(CodeList list) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(list.csv(Locale.ENGLISH)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyListOfTheCatalogueIsThereWithAllItsCodes() {
    var lists = CATALOGUE.vocabularies();
    List<Integer> sizes =
        List.of(
            lists.audiences().size(),
            lists.stakeholders().size(),
            lists.ageBands().size(),
            lists.childGroups().size(),
            lists.riskCategories().size(),
            lists.risks().size(),
            lists.riskCollections().size(),
            lists.regions().size(),
            lists.memberStates().size(),
            CATALOGUE.guidelines().stream().mapToInt(each -> each.rights().size()).sum(),
            CATALOGUE.recommendations().size());
    assertEquals(sizes, LISTS.stream().map(list -> list.entries().size()).toList());
    assertEquals(sizes, LISTS.stream().map(list -> rows(list).size()).toList());
  }

  @Test
  void codesOfAListAreUniqueAndEachHasATitle() {
    for (CodeList list : LISTS) {
      List<String> codes = list.entries().stream().map(CodeListEntry::code).toList();
      assertEquals(codes.stream().distinct().toList(), codes, list.name());
      list.entries()
          .forEach(entry -> assertTrue(entry.title().get("en").isPresent(), entry.code()));
    }
  }

  @Test
  void everyWiderEntryAndEveryMemberExists() {
    Set<String> all =
        LISTS.stream()
            .flatMap(list -> list.entries().stream().map(e -> list.name() + "/" + e.code()))
            .collect(Collectors.toSet());
    for (CodeList list : LISTS) {
      for (CodeListEntry entry : list.entries()) {
        entry.broader().ifPresent(wider -> assertTrue(all.contains(wider), wider));
        assertTrue(all.containsAll(entry.members()), entry.code());
      }
    }
  }

  @Test
  void columnsAreTheSameInEveryListAndNeverTranslated() {
    Set<String> headers =
        LISTS.stream()
            .map(list -> list.csv(Locale.FRENCH).lines().findFirst().orElseThrow())
            .collect(Collectors.toSet());
    String titles =
        LISTS.get(0).languages().stream()
            .map(language -> "title-" + language)
            .collect(Collectors.joining(","));
    assertEquals(Set.of("code," + titles + ",description,status,deprecated-since,source"), headers);
  }

  @Test
  void titlesStandByLanguageAsInTheCatalogue() {
    for (CodeList list : LISTS) {
      List<CSVRecord> rows = rows(list);
      for (int i = 0; i < rows.size(); i++) {
        CSVRecord row = rows.get(i);
        LocalizedText title = list.entries().get(i).title();
        for (String language : list.languages()) {
          assertEquals(title.get(language).orElse(""), row.get("title-" + language));
        }
      }
    }
  }

  @Test
  void aRecommendationTellsItsSourceAndHowSureItIs() {
    CSVRecord row =
        rows(CodeLists.of(CATALOGUE, "recommendations").only(Set.of("POL-LEG-01"))).get(0);
    assertEquals("POL-LEG-01", row.get("code"));
    assertTrue(row.get("source").startsWith("COP-POL-2020, section 5.1"), row.toString());
    String level = CATALOGUE.recommendation("POL-LEG-01").orElseThrow().verificationLevel().code();
    assertTrue(row.get("source").endsWith("; verification: " + level), row.toString());
    assertFalse(row.get("description").isEmpty());
  }

  @Test
  void aRiskTellsItsStatus() {
    Function<String, String> status =
        code -> rows(CodeLists.of(CATALOGUE, "risks").only(Set.of(code))).get(0).get("status");
    assertEquals("proposed", status.apply("contract/persuasive-design"));
    assertEquals("stable", status.apply("content/csam"));
  }

  @Test
  void linesEndByCarriageReturnAndLineFeedThroughout() {
    String csv = CodeLists.of(CATALOGUE, "audiences").csv(Locale.ENGLISH);
    assertTrue(csv.endsWith("\r\n"));
    assertFalse(csv.replace("\r\n", "").contains("\n"));
  }

  @Test
  void whatASpreadsheetTakesForAFormulaIsText() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D")) {
      CodeListEntry entry =
          CodeListEntry.draft("x", LocalizedText.of("en", start + "1+1"), LocalizedText.empty())
              .done();
      assertEquals(
          "'" + start + "1+1",
          rows(new CodeList("made-up", List.of("en"), List.of(entry))).get(0).get("title-en"));
    }
  }

  @Test
  void commasQuotesAndLineBreaksComeBackAsTheyWere() {
    String text = "one, \"two\"\r\nthree\n\u0627\u0644\u0623\u0637\u0641\u0627\u0644";
    CodeListEntry entry =
        CodeListEntry.draft("x", LocalizedText.of("ar", text), LocalizedText.of("en", text)).done();
    CSVRecord row = rows(new CodeList("made-up", List.of("ar"), List.of(entry))).get(0);
    assertEquals(text, row.get("title-ar"));
    assertEquals(text, row.get("description"));
    assertEquals("", row.get("status"));
    assertEquals(Optional.empty(), entry.deprecatedSince());
  }

  @Test
  void aListThatIsNotThereIsRefusedWithTheOnesThatAre() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> CodeLists.of(CATALOGUE, "colours"));
    assertTrue(String.valueOf(e.getMessage()).contains("risk-collections"));
  }
}
