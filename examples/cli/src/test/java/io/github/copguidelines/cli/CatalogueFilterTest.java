package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Selection;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.Verifications;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The options of {@code cop catalogue} that choose recommendations. */
class CatalogueFilterTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final Selection ALL = CATALOGUE.select();

  private static final Map<String, Selection> CASES =
      Map.ofEntries(
          Map.entry("--audience children", ALL.forAudience(Audience.CHILDREN)),
          Map.entry("--topic Privacy", ALL.about(Topic.of("privacy"))),
          Map.entry("--key-area csam-processes", ALL.inKeyArea("csam-processes")),
          Map.entry("--feature feature-b", ALL.withFeature("feature-b")),
          Map.entry("--feature B", ALL.withFeature("feature-b")),
          Map.entry("--feature general", ALL.withFeature("general")),
          Map.entry("--actor hotline", ALL.by(Stakeholder.HOTLINE)),
          Map.entry("--risk csea", ALL.against(Risk.CSEA)),
          Map.entry("--age 9-12", ALL.inAgeBand(AgeBand.AGES_9_12)),
          Map.entry("--age 10", ALL.forAge(10)),
          Map.entry("--right privacy", ALL.serving("privacy")),
          Map.entry("--stage ns-05", ALL.inStage(StrategyStage.NS_05)),
          Map.entry("--verification partly", ALL.verified(VerificationLevel.PARTLY)),
          Map.entry(
              "--verification verified,partly",
              ALL.verified(VerificationLevel.VERIFIED, VerificationLevel.PARTLY)),
          Map.entry(
              "--audience industry --actor hotline --risk content",
              ALL.forAudience(Audience.INDUSTRY)
                  .by(Stakeholder.HOTLINE)
                  .against(Risk.CONTENT_RISKS)));

  private static Run run(String options) {
    return Run.of(("catalogue " + options).split(" "));
  }

  @Test
  void everyOptionNarrowsInEveryFormat() {
    CASES.forEach(
        (options, selection) -> {
          List<String> codes = selection.stream().map(Recommendation::code).toList();
          assertTrue(!codes.isEmpty() && codes.size() < ALL.list().size(), options);
          assertEquals(codes, firstWords(run(options).out(), " "), options);
          assertEquals(codes, jsonCodes(run(options + " --format json").out()), options);
          List<String> csv = firstWords(run(options + " --format csv").out(), ",");
          assertEquals(codes, csv.subList(1, csv.size()), options);
        });
  }

  private static List<String> firstWords(String text, String end) {
    return text.lines().map(line -> line.substring(0, line.indexOf(end))).toList();
  }

  private static List<String> jsonCodes(String text) {
    List<String> codes = new ArrayList<>();
    for (JsonNode guideline : JsonMapper.shared().readTree(text).get("guidelines")) {
      for (JsonNode entry : guideline.get("recommendations")) {
        codes.add(entry.get("code").asString());
      }
    }
    return codes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--topic privcy | --topic: 'privcy' is not known. Near: privacy.",
        "--topic zzzz | '--topic: ''zzzz'' is not known. ''cop catalogue --format csv --list topics'''",
        "--key-area csam | --key-area: 'csam' is not known. Near: csam-processes.",
        "--feature E | --feature: 'E' is not known. Choose one of these: general, feature-a,"
            + " feature-b, feature-c, feature-d.",
        "--actor hotlines | --actor: 'hotlines' is not known. Near: hotline.",
        "--actor zzzz | --actor: 'zzzz' is not known.",
        "--right privat | --right: 'privat' is not known. Near: privacy.",
        "--age 19 | --age: '19' is not known. Use a number of years from 0 to 18, or one of these:"
            + " under-9",
        "--age 9-13 | --age: '9-13' is not known. Near: 9-12.",
        "--stage NS-11 | --stage: 'NS-11' is not known. Choose one of these: NS-01",
        "--verification sure | --verification: 'sure' is not known. Choose one of these: verified,"
            + " partly, recalled."
      })
  void aCodeThatThereIsNotIsRefusedWithWhatLeadsToTheRightOne(String options, String words) {
    Run run = run(options);
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("cop: " + words), run.err());
  }

  @Test
  void theLastLineSaysHowManyOfHowMany() {
    int all = ALL.forAudience(Audience.CHILDREN).list().size();
    int sure =
        ALL.forAudience(Audience.CHILDREN).verified(VerificationLevel.VERIFIED).list().size();
    assertEquals(
        "cop: Recommendations: " + sure + ", of " + all + " with any verification.\n",
        run("--audience children --verification verified").err());
    assertEquals("cop: Recommendations: " + all + ".\n", run("--audience children").err());
  }

  @Test
  void whoAsksForAVerificationIsToldOfTheOtherEntriesToo() {
    Verifications recalled = Verifications.of(CATALOGUE).at(VerificationLevel.RECALLED);
    int recommendations = ALL.verified(VerificationLevel.RECALLED).list().size();
    assertEquals(
        "cop: Recommendations: %d, of %d with any verification. Other entries: %d, shown with the recommendations by '--verification recalled --list entries'.\n"
            .formatted(
                recommendations, ALL.list().size(), recalled.list().size() - recommendations),
        run("--verification recalled").err());
  }

  @Test
  void entriesAreListedWithKeyLevelAndName() {
    Verifications some =
        Verifications.of(CATALOGUE).at(VerificationLevel.VERIFIED, VerificationLevel.PARTLY);
    Run text = run("--verification verified,partly --list entries");
    assertEquals(0, text.exit());
    assertEquals(
        some.list().stream()
            .map(
                each ->
                    each.key().orElse("(" + each.list() + ")")
                        + " "
                        + each.level().code()
                        + " "
                        + each.name())
            .toList(),
        text.out()
            .lines()
            .map(line -> line.replaceFirst("^(.*?) +(verified|partly) +", "$1 $2 "))
            .toList());
    assertEquals(
        "cop: Entries: "
            + some.list().size()
            + ", of "
            + Verifications.of(CATALOGUE).list().size()
            + " with any verification.\n",
        text.err());
    assertEquals(
        some.csv(), run("--verification verified,partly --list entries --format csv").out());
    assertEquals(
        Verifications.of(CATALOGUE).list().size(), run("--list entries").out().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--list entries --risk contact | only --verification selects entries.",
        "--list entries POL-LEG-01 | only --verification selects entries.",
        "--list entries --format json | --list entries requires --format text or csv."
      })
  void entriesAreNotNarrowedSilently(String options, String words) {
    Run run = run(options);
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().endsWith(words + "\n"), run.err());
  }

  @Test
  void whereNothingIsAskedOfANarrowerGroupTheWiderOneIsNamed() {
    Run run = run("--actor mobile-operator");
    assertEquals("", run.out());
    assertEquals("cop: Recommendations: 0. For more entries: --actor industry.\n", run.err());
  }

  @Test
  void aRecommendationIsShownWithTheNamesOfAllItsCodes() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
      String tag = " --lang " + language.toLanguageTag();
      var guideline = CATALOGUE.guideline(Audience.INDUSTRY).orElseThrow();
      var entry = ALL.withFeature("feature-b").list().get(0);
      var area =
          guideline.keyAreas().stream()
              .filter(a -> a.code().equals(entry.keyArea().orElseThrow()))
              .findFirst()
              .orElseThrow();
      String industry = run(entry.code() + tag).out();
      assertShows(industry, language, "area", area.code(), area.title().text(language));
      String feature = guideline.features().get(1).title().text(language);
      assertShows(industry, language, "feature", "feature-b", feature);
      Topic topic = entry.topic().orElseThrow();
      String name = CATALOGUE.vocabularies().label(topic).orElseThrow().text(language);
      assertShows(industry, language, "topic", topic.code(), name);
      var privacy =
          CATALOGUE.guideline(Audience.CHILDREN).orElseThrow().rights().stream()
              .filter(right -> right.code().equals("privacy"))
              .findFirst()
              .orElseThrow();
      String child = run(ALL.serving("privacy").list().get(0).code() + tag).out();
      assertTrue(child.contains("privacy (" + privacy.name().text(language) + ")"), child);
      var stage = CATALOGUE.strategy().stage(StrategyStage.NS_10).orElseThrow();
      String policy = run(stage.restsOn().get(0) + tag).out();
      assertTrue(policy.contains("NS-10 (" + stage.title().text(language) + ")"), policy);
    }
  }

  private static void assertShows(
      String text, Locale language, String field, String code, String name) {
    String label = Words.of("label." + field).in(language);
    String line = "  %s: %s (%s)\n".formatted(label, code, name);
    assertTrue(text.contains(line), text);
  }
}
