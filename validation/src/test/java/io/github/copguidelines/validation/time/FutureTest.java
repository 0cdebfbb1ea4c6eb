package io.github.copguidelines.validation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.validation.RuleExamples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done was done by 30 June 2026, or the day after, which it may be already elsewhere. */
class FutureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "created: '2026-07-02T00:00:00Z'; modified: '2026-07-02T00:00:00Z'; status: "
            + "draft; events: [] | PR-028.date /created, PR-028.date /modified",
        "created: '2026-07-01T23:59:59Z'; modified: '2026-07-01T23:59:59Z'; status: "
            + "draft; events: [] |",
        "created: '2026-01-04T00:00:00Z' | PR-023.events-created /created",
        "created: '2026-01-03T23:59:59Z' |",
        "status: submitted; created: '2027-02-01T00:00:00Z'; modified: "
            + "'2027-02-01T00:00:00Z'; events: [{from: draft, to: submitted, by: submitter, "
            + "at: '2026-01-03T00:00:00Z'}] | PR-028.date /created, PR-028.date /modified",
        "status: submitted; events: [{from: draft, to: submitted, by: submitter, at: "
            + "'2026-07-02T00:00:00Z'}] | PR-028.date /events/0/at",
        "modified: '2025-12-31T00:00:00Z' | PR-023.modified /modified",
        "modified: '2026-01-05T23:59:59Z' | PR-023.events-modified /modified",
        "modified: '2026-01-06T00:00:00+05:00' | PR-023.events-modified /modified",
        "evaluation: [{type: pre-post, year: 2027}] | PR-028.year /evaluation/0/year",
        "evaluation: [{type: pre-post, year: 2026}] |",
        "references: [{id: r1, title: Report, year: 2027, accessed: '2026-07-02', url: "
            + "'https://example.org/r'}] | PR-028.date /references/0/accessed, PR-028.year "
            + "/references/0/year",
        "transferability: {replicatedIn: [{countries: [KE], year: 2027}]} | PR-028.year "
            + "/transferability/replicatedIn/0/year",
        "cost: {band: 10k-100k, year: 2027} | PR-028.year /cost/year",
        "stage: planned; results: []; cost: {band: 10k-100k, year: 2027} |",
        "started: '2026-07' | PR-017.started /started",
        "started: '2026' |",
        "stage: planned; results: []; started: '2027' |",
        "started: '2027'; results: [{description: {en: Answers.}, period: '2025'}] | "
            + "PR-017.started /started",
      })
  void whatWasDoneDoesNotLieInTheFuture(String members, String told) throws IOException {
    assertEquals(
        told == null ? List.of() : List.of(told.split(", ")),
        RuleExamples.told(members.replace("; ", "\n"), Stage.DRAFT));
  }
}
