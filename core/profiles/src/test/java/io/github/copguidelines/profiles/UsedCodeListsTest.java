package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Replication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of codes that a type of documents uses, and where it uses them. */
class UsedCodeListsTest {

  private static List<String> uses(String list) {
    return UsedCodeLists.uses(PracticeRecord.class, list).stream().map(Field::place).toList();
  }

  @Test
  void theListsOfATypeAreNamedOnceInTheOrderOfNames() {
    assertEquals(
        List.of("CostBand", "FundingSource", "Qualifier"), UsedCodeLists.names(Cost.class));
    assertEquals(List.of(), UsedCodeLists.names(Replication.class));
  }

  @Test
  void listsThatObjectsWithinUseBelongToTheDocument() {
    assertTrue(
        UsedCodeLists.names(PracticeRecord.class)
            .containsAll(List.of("Audience", "CostBand", "PartnerRole", "ResultLevel")));
    assertEquals(List.of(), uses("String"));
  }

  @Test
  void aListIsFoundWhereverItIsUsed() {
    assertEquals(List.of("/coverage"), uses("CoverageArea"));
    assertEquals(List.of("/partners/*/role"), uses("PartnerRole"));
    assertEquals(
        List.of("/cost/band", "/cost/setUp/band", "/cost/yearlyRunning/band"), uses("CostBand"));
  }

  @Test
  void theCodesOfAClosedListAreThoseOnTheWire() {
    assertEquals(
        List.of("under-10k", "10k-100k", "100k-1m", "over-1m", "unknown"),
        UsedCodeLists.closed(UsedCodeLists.uses(Cost.class, "CostBand").get(0)));
    assertEquals(
        List.of(),
        UsedCodeLists.closed(UsedCodeLists.uses(PracticeRecord.class, "Stakeholder").get(0)));
  }
}
