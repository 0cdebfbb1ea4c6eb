package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.strategy.ChecklistItem;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CodeListsTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private final List<ExportedCodeList> lists = CodeLists.of(CATALOGUE);

  /** Reads with a parser that is not ours. */
  private static List<CSVRecord> rows(ExportedCodeList list) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(list.csv(Locale.ENGLISH)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everythingWithACodeAndANameIsInAList() {
    Map<String, Set<LocalizedText>> titles = new HashMap<>();
    for (ExportedCodeList list : lists) {
      for (ExportedCode entry : list.entries()) {
        String code = entry.code();
        // Either as it is, or after the guideline's.
        Stream.of(code, code.substring(code.indexOf('/') + 1))
            .forEach(key -> titles.computeIfAbsent(key, any -> new HashSet<>()).add(entry.title()));
      }
    }
    List<NamedEntries.Named> forgotten =
        NamedEntries.of(CATALOGUE).stream()
            .filter(named -> !titles.getOrDefault(named.code(), Set.of()).contains(named.name()))
            .toList();
    assertEquals(List.of(), forgotten, "Add these to a list: what has a code and a name.");
  }

  @Test
  void listsHoldNothingThatTheCatalogueHasNot() {
    int entries = lists.stream().mapToInt(list -> list.entries().size()).sum();
    assertEquals(NamedEntries.of(CATALOGUE).size(), entries);
    assertEquals(entries, lists.stream().mapToInt(list -> rows(list).size()).sum());
  }

  @Test
  void codesOfAListAreUniqueAndEachHasATitle() {
    for (ExportedCodeList list : lists) {
      List<String> codes = list.entries().stream().map(ExportedCode::code).toList();
      assertEquals(codes.stream().distinct().toList(), codes, list.name());
      list.entries()
          .forEach(entry -> assertTrue(entry.title().get("en").isPresent(), entry.code()));
    }
  }

  @Test
  void everyWiderEntryAndEveryMemberExists() {
    Set<String> all =
        lists.stream()
            .flatMap(list -> list.entries().stream().map(e -> list.name() + "/" + e.code()))
            .collect(Collectors.toSet());
    for (ExportedCodeList list : lists) {
      for (ExportedCode entry : list.entries()) {
        entry.broader().ifPresent(wider -> assertTrue(all.contains(wider), wider));
        assertTrue(all.containsAll(entry.members()), entry.code());
      }
    }
  }

  @Test
  void columnsAreTheSameInEveryListAndNeverTranslated() {
    Set<String> headers =
        lists.stream()
            .map(list -> list.csv(Locale.FRENCH).lines().findFirst().orElseThrow())
            .collect(Collectors.toSet());
    String titles =
        lists.get(0).languages().stream()
            .map(language -> "title-" + language)
            .collect(Collectors.joining(","));
    assertEquals(Set.of("code," + titles + ",description,status,deprecated-since,source"), headers);
  }

  @Test
  void titlesStandByLanguageAsInTheCatalogue() {
    for (ExportedCodeList list : lists) {
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
  void everyEntrySaysWhereItIsFromOrHowSureItIs() {
    List<String> silent =
        lists.stream()
            .filter(list -> !list.name().equals("names")) // names in use at ITU
            .flatMap(
                list ->
                    rows(list).stream()
                        .filter(row -> row.get("source").isEmpty())
                        .map(row -> list.name() + " " + row.get("code")))
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void whatIsThisLibrarysOwnSaysSoAndHasNothingToCompareItWith() {
    for (String name : List.of("topics", "risks", "stakeholders", "practice-kind", "indicators")) {
      CodeLists.of(CATALOGUE, name)
          .entries()
          .forEach(
              entry -> {
                assertEquals(Optional.of(EntryDraft.OURS), entry.source(), entry.code());
                assertEquals(Optional.empty(), entry.verification(), entry.code());
              });
    }
  }

  @Test
  void anItemOfAChecklistIsAsSureAsItsStageUnlessItSaysOtherwise() {
    StageEntry stage = CATALOGUE.strategy().stages().get(0);
    Verification verified = Verification.of(VerificationLevel.VERIFIED);
    StageEntry first =
        StageEntry.builder()
            .from(stage)
            .verification(Verification.of(VerificationLevel.PARTLY))
            .checklist(
                List.of(
                    ChecklistItem.builder()
                        .from(stage.checklist().get(0))
                        .verification(verified)
                        .build(),
                    ChecklistItem.builder()
                        .from(stage.checklist().get(1))
                        .verification(Optional.empty())
                        .build()))
            .build();
    Catalogue catalogue =
        Catalogue.builder()
            .strategy(
                StrategyModel.builder().from(CATALOGUE.strategy()).stages(List.of(first)).build())
            .build();
    assertEquals(
        List.of(Optional.of("verified"), Optional.of("partly")),
        CodeLists.of(catalogue, "strategy-checklist").entries().stream()
            .map(ExportedCode::verification)
            .toList());
  }

  @Test
  void whatIsDoubtfulSaysSo() {
    List<String> doubtful =
        CATALOGUE.recommendations().stream()
            .filter(entry -> entry.verification().flatMap(Verification::doubtful).orElse(false))
            .map(Recommendation::code)
            .toList();
    assertFalse(doubtful.isEmpty());
    ExportedCodeList all = CodeLists.of(CATALOGUE, "recommendations");
    assertEquals(
        doubtful,
        rows(all).stream()
            .filter(row -> row.get("status").equals("doubtful"))
            .map(row -> row.get("code"))
            .toList());
  }

  @Test
  void partsOfAGuidelineTellTheirPlaceInIt() {
    String level =
        CATALOGUE
            .guideline(Audience.INDUSTRY)
            .flatMap(guideline -> guideline.features().get(0).verification())
            .orElseThrow()
            .level()
            .code();
    CSVRecord feature =
        rows(CodeLists.of(CATALOGUE, "features").only(Set.of("COP-IND-2020/feature-a"))).get(0);
    assertEquals(
        "COP-IND-2020, section 5.1, table 2; verification: " + level, feature.get("source"));
    ExportedCode section =
        CodeLists.of(CATALOGUE, "guideline-sections")
            .only(Set.of("COP-POL-2020/4.2.1"))
            .entries()
            .get(0);
    assertEquals(Optional.of("guideline-sections/COP-POL-2020/4.2"), section.broader());
    assertEquals(Optional.of("COP-POL-2020, section 4.2.1"), section.source());
  }

  @Test
  void whatTheCatalogueAdvisesAgainstIsNoNameToOffer() {
    TermFinder terms = TermFinder.of(CATALOGUE.terminology().list(Locale.ENGLISH).orElseThrow());
    List<String> offered =
        lists.stream()
            .flatMap(list -> list.entries().stream())
            .flatMap(entry -> entry.alternatives().stream())
            .toList();
    assertTrue(offered.contains("online grooming"));
    assertEquals(List.of(), offered.stream().filter(name -> !terms.find(name).isEmpty()).toList());
    assertEquals(
        List.of("sextortion"),
        CodeLists.of(CATALOGUE, "risks")
            .only(Set.of("contact/sexual-extortion"))
            .entries()
            .get(0)
            .avoided());
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
      ExportedCode entry = EntryDraft.of("x", LocalizedText.of("en", start + "1+1")).done();
      assertEquals(
          "'" + start + "1+1",
          rows(new ExportedCodeList("made-up", List.of("en"), List.of(entry)))
              .get(0)
              .get("title-en"));
    }
  }

  @Test
  void commasQuotesAndLineBreaksComeBackAsTheyWere() {
    String text = "one, \"two\"\r\nthree\n\u0627\u0644\u0623\u0637\u0641\u0627\u0644";
    ExportedCode entry =
        EntryDraft.of("x", LocalizedText.of("ar", text))
            .describedAs(LocalizedText.of("en", text))
            .done();
    CSVRecord row = rows(new ExportedCodeList("made-up", List.of("ar"), List.of(entry))).get(0);
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
