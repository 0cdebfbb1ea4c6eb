package io.github.copguidelines.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermFinderTest {

  private static TermEntry entry(TermMatch match, String... terms) {
    return TermEntry.builder().match(match).addAvoid(terms).addPrefer("other words").build();
  }

  private static TermList list(String language, TermEntry... entries) {
    return TermList.builder().language(language).addEntries(entries).build();
  }

  private static boolean finds(String language, TermMatch match, String term, String text) {
    return !TermFinder.of(list(language, entry(match, term))).find(text).isEmpty();
  }

  @Test
  void aWordIsFoundBetweenWordBoundariesOnly() {
    assertTrue(finds("en", TermMatch.WORD, "fake news", "More  FAKE\nnews!"));
    assertTrue(finds("en", TermMatch.WORD, "minor", "anti-minor"));
    assertFalse(finds("en", TermMatch.WORD, "minor", "a minority"));
    assertFalse(finds("en", TermMatch.WORD, "client", "clients"));
  }

  @Test
  void aStemTakesAnyEnding() {
    assertTrue(finds("fr", TermMatch.STEM, "sextors", "Les sextorsions"));
    assertFalse(finds("fr", TermMatch.STEM, "sextors", "antisextorsion"));
  }

  @Test
  void aSubstringIsFoundWithinWords() {
    assertTrue(finds("zh", TermMatch.SUBSTRING, "假新闻", "关于假新闻的报告"));
    assertTrue(finds("zh", TermMatch.SUBSTRING, "AI换脸", "关于AI 换脸的报告"));
  }

  @Test
  void whatExplainsATermIsNotLookedFor() {
    assertTrue(finds("en", TermMatch.WORD, "kid (in formal text)", "every kid"));
    assertTrue(finds("en", TermMatch.WORD, "suffering from ...", "children suffering from x"));
  }

  @Test
  void aTermThatIsOnlyAnExplanationIsFoundNowhere() {
    assertFalse(finds("en", TermMatch.WORD, "(in formal text)", "a \u0301 b"));
    assertFalse(finds("en", TermMatch.SUBSTRING, "...", "a \u0301 b"));
  }

  @Test
  void manyTermsInATextTakeLinearTime() {
    TermFinder finder =
        TermFinder.of(list("en", entry(TermMatch.WORD, "minor"), entry(TermMatch.STEM, "min")));
    String text = "minor mina ".repeat(100_000);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    assertEquals(2, finder.find(text).size());

    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertTrue(taken < 1_000_000_000, () -> "milliseconds: " + taken / 1_000_000);
  }

  @Test
  void theLongestOfTermsThatOverlapIsFound() {
    TermEntry brief = entry(TermMatch.WORD, "fake");
    TermEntry whole = entry(TermMatch.WORD, "fake news");
    TermFinder finder = TermFinder.of(list("en", brief, whole));

    assertEquals(List.of(whole), finder.find("fake news, fake news"));
    assertEquals(List.of(brief, whole), finder.find("fake, and fake news"));
    assertEquals(List.of(), finder.find("news"));
  }

  @Test
  void theLongestIsFoundAlsoWhereAShorterOneEndsWithIt() {
    TermEntry brief = entry(TermMatch.WORD, "news act");
    TermEntry whole = entry(TermMatch.WORD, "fake news act");
    TermFinder finder = TermFinder.of(list("en", brief, whole));

    assertEquals(List.of(whole), finder.find("fake news act"));
    assertEquals(List.of(whole, brief), finder.find("fake news act, news act"));
  }

  @Test
  void termsSideBySideAreBothFoundInTheOrderOfTheText() {
    TermEntry second = entry(TermMatch.SUBSTRING, "新闻");
    TermEntry first = entry(TermMatch.SUBSTRING, "虚假");

    assertEquals(List.of(first, second), TermFinder.of(list("zh", second, first)).find("虚假新闻"));
  }

  @Test
  void entryWithoutTermsToAvoidIsFoundNowhere() {
    TermFinder finder = TermFinder.of(list("en", entry(TermMatch.STEM), entry(TermMatch.WORD)));

    assertEquals(List.of(), finder.find("a \u0301 b"));
    assertEquals(List.of(), finder.findUnquoted("any words"));
  }

  @Test
  void arabicIsFoundWithoutVowelSignsAndWithPrefixes() {
    assertTrue(finds("ar", TermMatch.WORD, "قاصر", "وَالقَاصِر هنا"));
    assertTrue(finds("ar", TermMatch.WORD, "قاصر", "والقاصر هنا"));
    assertFalse(finds("ar", TermMatch.WORD, "معاق", "معاقبة"));
    assertTrue(finds("ar", TermMatch.SUBSTRING, "أخبار زائفة", "اخبار زائفه"));
  }

  @Test
  void whatALanguageOftenDropsDoesNotCount() {
    assertTrue(finds("es", TermMatch.WORD, "noticia falsa única", "NOTICIA FALSA UNICA"));
    assertFalse(finds("es", TermMatch.WORD, "caña", "cana"));
    assertTrue(finds("ru", TermMatch.WORD, "ребёнок", "ребенок"));
    assertTrue(finds("fr", TermMatch.WORD, "images d'enfants", "images d’enfants"));
  }

  @Test
  void entriesAreLookedUpByAPartOfAName() {
    TermEntry named = entry(TermMatch.WORD, "infox").toBuilder().concept("fake news").build();
    TermFinder finder = TermFinder.of(list("fr", named, entry(TermMatch.WORD, "mineur")));

    assertEquals(List.of(named), finder.lookUp("Fake"));
    assertEquals(List.of(named), finder.lookUp("info"));
    assertEquals(List.of(), finder.lookUp("rumour"));
  }

  @Test
  void listsOfAllLanguagesComeInTheirOrder() {
    TermList french = list("fr", entry(TermMatch.WORD, "infox"));
    TermList arabic = list("ar");
    Terminology terminology = Terminology.of(List.of(french, arabic));

    assertEquals(List.of("fr", "ar"), terminology.languages());
    assertEquals(List.of(french, arabic), terminology.lists());
    assertEquals(List.of(), Terminology.empty().lists());
    assertThrows(IllegalArgumentException.class, () -> Terminology.of(List.of(arabic, list("ar"))));
  }

  @Test
  void aListIsAskedForOnceAndOnlyWhereThereIsOne() {
    List<String> asked = new ArrayList<>();
    Terminology terminology =
        Terminology.of(
            List.of("en", "zh"),
            language -> {
              asked.add(language);
              return list(language);
            });

    assertEquals(List.of(), asked);
    assertEquals(
        "zh", terminology.in(Locale.forLanguageTag("zh-Hant-TW")).orElseThrow().language());
    assertEquals("zh", terminology.list("zh").orElseThrow().language());
    assertEquals(Optional.empty(), terminology.in(Locale.FRENCH));
    assertEquals(List.of("zh"), asked);
    assertEquals("Terminology[en, zh]", terminology.toString());
  }
}
