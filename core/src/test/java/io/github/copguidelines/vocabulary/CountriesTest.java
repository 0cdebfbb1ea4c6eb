package io.github.copguidelines.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  /** ISO 3166-1 changes by a code or two in years; more than this means that our list is wrong. */
  private static final int TOLERATED = 3;

  @Test
  void listsEveryAssignedCodeOnceAndInOrder() {
    assertEquals(249, Countries.all().size());
    assertEquals(Countries.all(), new TreeSet<>(Countries.all()).stream().toList());
  }

  @Test
  void assignedMeansOfficiallyAndInUpperCase() {
    for (String code : Set.of("RW", "NO", "SS", "AX", "TW", "CW")) {
      assertTrue(Countries.isAssigned(code), code);
    }
    for (String code : Set.of("rw", "UK", "EU", "XK", "AN", "ZZ", "", "RWA")) {
      assertFalse(Countries.isAssigned(code), code);
    }
  }

  @Test
  void differsFromTheRuntimeByNoMoreThanRecentChanges() {
    Set<String> onlyHere = new TreeSet<>(Countries.all());
    onlyHere.removeAll(Set.of(Locale.getISOCountries()));
    Set<String> onlyThere = new TreeSet<>(Set.of(Locale.getISOCountries()));
    onlyThere.removeAll(Countries.all());

    assertTrue(
        onlyHere.size() + onlyThere.size() <= TOLERATED,
        "Only in our list: " + onlyHere + "; only in the runtime's: " + onlyThere);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void everyCodeHasANameOfItsOwnInEveryLanguage(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    Set<String> names = new TreeSet<>();
    for (String code : Countries.all()) {
      assertTrue(NameTables.find("countries", code, language).isPresent(), code);
      names.add(Countries.name(code, language));
    }

    assertEquals(Countries.all().size(), names.size());
  }

  @ParameterizedTest
  @CsvSource({
    "RW, es, Rwanda",
    "RW, ru, Руанда",
    "KE, ar, كينيا",
    "VN, en, Viet Nam",
    "DE, fr-CA, Allemagne",
    "DE, zh-Hant, 德国",
    "DE, pt, Germany",
    "ZZ, fr, ZZ"
  })
  void aNameIsInTheLanguageAskedForWithCorrections(String code, String tag, String name) {
    assertEquals(name, Countries.name(code, Locale.forLanguageTag(tag)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en|AT KE RW", "fr|AT KE RW", "es|AT KE RW", "de|AT KE RW", "ru|AT KE RW"})
  void codesAreSortedByTheirNames(String tag, String sorted) {
    List<String> codes = List.of("RW", "KE", "AT");

    assertEquals(List.of(sorted.split(" ")), Countries.sorted(codes, Locale.forLanguageTag(tag)));
  }

  @Test
  void accentsDoNotSendANameToTheEnd() {
    assertEquals(
        List.of("ES", "EE", "SZ", "US", "ET", "FJ"),
        Countries.sorted(List.of("FJ", "ET", "US", "SZ", "EE", "ES"), Locale.FRENCH));
  }
}
