package io.github.copguidelines.validation.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.validation.RuleExamples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sums have a currency that exists, and the whole lies between its parts and all they can come to
 * by 2026.
 */
class CostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cost: {currency: XYZ, setUp: {amount: 5}} | PR-024.unknown /cost/currency",
        "cost: {currency: XXX} | PR-024.unknown /cost/currency",
        "cost: {currency: RWF, setUp: {amount: 5}} |",
        "cost: {currency: DEM, setUp: {amount: 5}} |",
        "cost: {currency: usd, setUp: {amount: 5}} | FIELD-004.currency /cost/currency",
        "started: '2025'; cost: {currency: USD, setUp: {amount: 20000}, yearlyRunning: "
            + "{amount: 30000}, band: over-1m} | PR-024.band /cost/band",
        "started: '2025'; cost: {currency: USD, setUp: {amount: 20000}, yearlyRunning: "
            + "{amount: 30000}, band: 10k-100k} |",
        "started: '2025'; cost: {currency: USD, setUp: {amount: 20000}, yearlyRunning: "
            + "{amount: 40000}, band: 100k-1m} |",
        "started: '2025'; cost: {currency: USD, setUp: {amount: 20000}, yearlyRunning: "
            + "{amount: 39999}, band: 100k-1m} | PR-024.band /cost/band",
        "started: '2025'; ended: '2025'; stage: completed; cost: {currency: USD, setUp: "
            + "{amount: 20000}, yearlyRunning: {amount: 40000}, band: 100k-1m} | PR-024.band "
            + "/cost/band",
        "cost: {currency: USD, setUp: {amount: 20000}, band: over-1m} |",
        "cost: {currency: RWF, setUp: {amount: 20000}, yearlyRunning: {amount: 30000}, "
            + "band: over-1m} |",
      })
  void costFitsItsParts(String members, String told) throws IOException {
    assertEquals(
        told == null ? List.of() : List.of(told.split(", ")),
        RuleExamples.told(members.replace("; ", "\n"), Stage.DRAFT));
  }
}
