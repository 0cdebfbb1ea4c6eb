package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void withoutAnIdAllRulesAreListed() {
    Run run = Run.of("rules");
    List<String> ids = run.out().lines().map(line -> line.split(" ", 2)[0]).toList();

    assertEquals(0, run.exit());
    assertEquals(RuleBook.ids(), new TreeSet<>(ids));
    assertEquals(RuleBook.ids().size(), ids.size());
    assertTrue(run.err().startsWith("cop: Rules: " + ids.size() + "."), run.err());
    assertTrue(
        run.out()
            .contains(
                "PR-014     info     Submission   "
                    + RuleBook.title("PR-014", Locale.ENGLISH)
                    + "\n"),
        run.out());
  }

  @Test
  void aRuleIsExplainedHoweverItsLettersAreWritten() {
    Run run = Run.of("rules", "pr-007");

    assertEquals(0, run.exit());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .startsWith(
                "# PR-007: "
                    + RuleBook.title("PR-007", Locale.ENGLISH)
                    + "\n\n- Severity: error\n- From the stage: draft\n\nWhere children"),
        run.out());
    assertTrue(run.out().contains("\n## A good example\n\n```yaml\n"), run.out());
    assertEquals(run.out(), Run.of("rules", "PR-007").out());
  }

  @Test
  void whatOnlyThoseNeedWhoWorkOnPagesIsLeftOutOfEveryPage() {
    for (String id : RuleBook.ids()) {
      String page = Run.of("rules", id).out();

      assertTrue(page.startsWith("# " + id + ": "), page);
      assertFalse(page.contains("<!--") || page.contains("Messages:"), page);
      assertFalse(page.contains("\n\n\n"), page);
      assertEquals(page.strip() + "\n", page);
    }
  }

  @Test
  void severalRulesAreExplainedInTheOrderAskedForOrNone() {
    assertEquals(
        Run.of("rules", "SET-001").out() + "\n" + Run.of("rules", "READ-001").out(),
        Run.of("rules", "SET-001", "READ-001").out());

    Run run = Run.of("rules", "SET-001", "SET-01");
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("cop: SET-01: no such rule. Near: SET-001"), run.err());
  }

  @Test
  void headingsAndSeveritiesHaveColourOnATerminalOnly() {
    assertFalse(Run.of("rules").out().contains("\u001b"));
    assertTrue(Run.with("", true, "rules").out().contains("\u001b[31merror"));
    assertTrue(Run.with("", true, "rules", "PR-001").out().contains("\u001b[1m## Why\u001b["));
  }

  @Test
  void whatIsInEnglishOnlyIsToldWhereAnotherLanguageIsAskedFor() {
    assertTrue(
        Run.of("rules", "--lang", "qaa")
            .err()
            .contains("Titles in qaa are not available. English is used.\n"));
    assertEquals(
        "cop: Les explications sont uniquement en anglais.\n",
        Run.of("rules", "--lang", "fr", "PR-001").err());
    assertEquals("", Run.of("rules", "--lang", "en-GB", "PR-001").err());
  }
}
