package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.validation.RandomTrees.Amount;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reader with validator, and two independent validators of JSON Schema, judge documents alike
 * wherever a schema can express the rule: practice records at each stage and documents of the other
 * types, of every size, whole and broken in all ways.
 *
 * <p>The report of each property prints its seed, and the last lines count the cases. A document on
 * which they differ is made small and told; {@code -Dcop.agreement.write=true} adds it to {@code
 * agreement.ndjson}, whose documents are judged before any other.
 */
class AgreementTest {

  /** One document in so many is judged by the second, slower validator too. */
  private static final int SECOND = 5;

  private static final Map<String, Agreement<?>> JUDGES = Agreement.all();

  private static final List<String> OTHERS =
      JUDGES.keySet().stream().filter(schema -> !schema.startsWith("practice-record-")).toList();

  private static final List<Amount> AMOUNTS = List.of(Amount.values());

  private static final Map<String, Integer> COUNTS = new TreeMap<>();

  @BeforeContainer
  static void documentsThatWereOnceJudgedDifferentlyComeFirst() throws IOException {
    for (CommittedCases.Case committed : CommittedCases.all()) {
      Agreement<?> judges = Objects.requireNonNull(JUDGES.get(committed.schema()));
      assertEquals(
          Optional.empty(), judges.difference(committed.document(), true), committed::toString);
    }
  }

  @Provide
  Arbitrary<Random> sources() {
    return Arbitraries.randomValue(random -> new Random(random.nextLong()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void drafts(@ForAll("sources") Random random) {
    agree("practice-record-draft", random);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void submissions(@ForAll("sources") Random random) {
    agree("practice-record-submission", random);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void acceptances(@ForAll("sources") Random random) {
    agree("practice-record-acceptance", random);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void publications(@ForAll("sources") Random random) {
    agree("practice-record-publication", random);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void documentsOfOtherTypes(@ForAll("sources") Random random) {
    agree(OTHERS.get(random.nextInt(OTHERS.size())), random);
  }

  private static void agree(String schema, Random random) {
    Agreement<?> judges = Objects.requireNonNull(JUDGES.get(schema));
    ObjectNode document = document(judges.type(), judges.stage(), random);
    boolean second = random.nextInt(SECOND) == 0;
    Set<String> faults = judges.faults(document);
    count(schema + (faults.isEmpty() ? ", valid" : ", invalid"));
    count(second ? "judged by networknt and dev.harrel" : "judged by networknt");
    if (judges.difference(document, second, faults).isPresent()) {
      ObjectNode small =
          TreeShrinker.smallest(document, one -> judges.difference(one, true).isPresent());
      throw new AssertionError(
          judges.difference(small, true).orElse("")
              + "\n"
              + CommittedCases.add(new CommittedCases.Case(schema, small)));
    }
  }

  /** Returns a document: one in eight as it was made, most with one change, some with several. */
  private static ObjectNode document(Class<? extends Extensible> type, Stage stage, Random random) {
    Amount amount = AMOUNTS.get(random.nextInt(AMOUNTS.size()));
    RandomTrees trees = new RandomTrees(random, stage, amount);
    ObjectNode document = trees.document(type);
    if (type == PracticeRecord.class) {
      SoundRecords.mend(document, trees, stage);
    } else if (type == Submission.class) {
      SoundRecords.declare(document);
    }
    TreeFaults faults = new TreeFaults(random, trees);
    int changes =
        switch (random.nextInt(8)) {
          case 0 -> 0;
          case 1 -> 2 + random.nextInt(2);
          default -> 1;
        };
    for (int i = 0; i < changes; i++) {
      count("change: " + faults.change(type, document));
    }
    return document;
  }

  private static void count(String what) {
    COUNTS.merge(what, 1, Integer::sum);
  }

  @AfterContainer
  static void enoughOfEachKindWasJudged() {
    COUNTS.forEach((what, times) -> System.out.println("agreement: " + what + ": " + times));
    for (String schema : JUDGES.keySet()) {
      int valid = COUNTS.getOrDefault(schema + ", valid", 0);
      int invalid = COUNTS.getOrDefault(schema + ", invalid", 0);
      // None of either where one property is run alone.
      assertTrue(valid >= (valid + invalid) / 10, () -> "Hardly any is valid of " + schema);
      assertTrue(invalid >= (valid + invalid) / 10, () -> "Hardly any is invalid of " + schema);
    }
  }
}
