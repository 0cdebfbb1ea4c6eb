package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

  private static TitleKey key(String words) {
    return new TitleKey("ministry", "en", words, words.replace(" ", ""));
  }

  private static Collection<TitleKey> keys(String title, String organisation) {
    return TitleKey.all(
        PracticeRecord.builder()
            .id("x")
            .title(LocalizedText.of("EN", title))
            .leadOrganisation(
                Organisation.builder()
                    .name(LocalizedText.of("en", organisation).with("fr", " -- "))
                    .build())
            .build());
  }

  @Test
  void wordsAreSimplifiedAndSorted() {
    assertEquals(
        List.of(new TitleKey("fiikmnoorrsstwy", "en", "2019 portal", "portalportal2019")),
        List.copyOf(keys("  The ＰＯＲＴＡＬ: a portal (٢٠١٩)!", "The Ministry of Works")));
  }

  @Test
  void whatHasNoWordsOrIsTooLongHasNoKey() {
    assertEquals(List.of(), List.copyOf(keys("?!", "Ministry")));
    assertEquals(List.of(), List.copyOf(keys("A title", "...")));
    assertEquals(1, keys("a".repeat(300), "Ministry").size());
    assertEquals(0, keys("a".repeat(301), "Ministry").size());
  }

  @Test
  void blocksAreTheLongestWordsAndPieces() {
    assertEquals(
        Set.of(
            "ministry|en|online",
            "ministry|en|report",
            "ministry|en|safety",
            "ministry|en|^aofonl",
            "ministry|en|$etythe"),
        key("a of online report safety the").blocks());
    assertEquals(
        Set.of("ministry|en|ab", "ministry|en|cd", "ministry|en|^abcd", "ministry|en|$abcd"),
        key("ab cd").blocks());
    assertEquals(
        Set.of(
            "ministry|en|^abc",
            "ministry|en|^abcdef",
            "ministry|en|~cde",
            "ministry|en|$bcdefg",
            "ministry|en|$efg"),
        key("abcdefg").blocks());
    assertEquals(
        Set.of("ministry|en|^ab", "ministry|en|~ab", "ministry|en|$ab"), key("ab").blocks());
  }

  private static void assertNear(boolean near, String one, String other) {
    assertEquals(near, isFound(one, "Ministry", other, "Ministry"), one + " / " + other);
    assertEquals(near, isFound(other, "Ministry", one, "Ministry"), other + " / " + one);
  }

  /** Returns whether the second of two records is found by the first. */
  private static boolean isFound(
      String title, String organisation, String other, String otherOrganisation) {
    TitleKey one = keys(title, organisation).iterator().next();
    TitleKey two = keys(other, otherOrganisation).iterator().next();
    return !Collections.disjoint(one.blocks(), two.blocks()) && one.isNear(two);
  }

  @ParameterizedTest
  @CsvSource({
    "portal reporting, reporting portal",
    "portal reporting, portal reportin",
    "portal reporting, portel reporting",
    "portal reporting, bortal reporting",
    "safer net, saver net",
    "CyberSafe, Cyber Safe",
    "A national portal, National portal",
    "Un portail national, Le portail national",
    "abcdefghij abcdefghij, abcdefghix abcdefghix",
    "الإنترنت الآمن للأطفال, الانترنت الامن للاطفال",
    "حماية الأطفال على الشبكة, حمايه الاطفال علي الشبكه",
    "Sensibilisation à la sécurité, SENSIBILISATION A LA SECURITE",
    "Educación digital, Educacion digital",
    "Ещё раз о детях, Еще раз о детях",
    "儿童上网保护指南, 儿童上网安全指南",
    "儿童上网保护指南, 儿童网上保护指南",
    "儿童上网保护指南, 幼童上网保护指引",
    "儿童上网指南, 儿童上网指引"
  })
  void titlesAreNearThatAreWrittenInTwoWays(String one, String other) {
    assertNear(true, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "portal reporting, portel reportin",
    "a b, a c",
    "toys, boys",
    "abcdefghij klmnopqrs, abcdefghij klmnopq",
    "2019 portal reporting, 2018 portal reporting",
    "Safer net phase 1, Safer net phase 2",
    "Safer net phase 1, Safer net phase ２",
    "Safer net phase 1, Safer net phase",
    "Safer net phase I, Safer net phase II",
    "Safer net part A, Safer net part B",
    "الإنترنت الآمن ٢٠١٩, الإنترنت الآمن ٢٠٢٠",
    "儿童上网保护第一期工程, 儿童上网保护第二期工程",
    "儿童上网保护指南上册, 儿童上网保护指南下册",
    "儿童指南, 儿童教材",
    "儿童上网保护指南, 儿童上网行为规范"
  })
  void titlesAreApartThatSayAnotherThing(String one, String other) {
    assertNear(false, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "وزارة الإعلام, وزارة الاعلام, true",
    "Ministère de l'Éducation, MINISTERE DE L’EDUCATION, true",
    "Ministerio de Educación, Ministerio de Educacion, true",
    "The Ministry of Education, Ministry of Education, true",
    "CyberSafe Kids, Cyber Safe Kids, true",
    "Ministry of Education, Ministry of Information, false",
    "School 12, School 21, false",
    "La Los, El, false"
  })
  void organisationsAreTheSameThatAreWrittenInTwoWays(String one, String other, boolean same) {
    assertEquals(same, isFound("A good title", one, "A good title", other));
  }
}
