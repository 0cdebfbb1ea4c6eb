package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  @Test
  void everyRuleWithAMessageHasATitleAndNoOtherHas() {
    SortedSet<String> withMessages =
        Messages.keysAfter("").stream()
            .map(key -> key.replaceFirst("[.].*", ""))
            .filter(id -> id.matches("[A-Z]+-[0-9]{3}"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(withMessages.contains("PR-006"));
    assertEquals(withMessages, RuleBook.ids());
  }

  @Test
  void aRuleThatIsNotKnownIsCalledByItsIdentifier() {
    assertFalse(RuleBook.knows("XX-001"));
    assertEquals("XX-001", RuleBook.title("XX-001", Locale.ENGLISH));
    assertEquals("Nothing ends before it starts", RuleBook.title("PR-003", Locale.ENGLISH));
  }

  @Test
  void whatConcealsATextIsOfSafeguarding() {
    assertTrue(RuleBook.isOfSafeguarding("PR-006"));
    assertFalse(RuleBook.concealsText("PR-006"));
    assertTrue(RuleBook.isOfSafeguarding("PR-012"));
    assertTrue(RuleBook.concealsText("PR-012"));
    assertFalse(RuleBook.isOfSafeguarding("PR-003"));
  }
}
