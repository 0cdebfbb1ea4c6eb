package io.github.copguidelines.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

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
}
