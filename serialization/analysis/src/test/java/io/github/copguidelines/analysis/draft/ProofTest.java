package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final Reference ONLINE =
      Reference.builder().id("act").url("https://example.org/act").build();
  private static final Reference ON_PAPER = Reference.builder().id("book").build();

  private static Evidence proof(Reference... references) {
    PracticeRecord record = Made.record("law").version(7).references(List.of(references)).build();
    return Proof.of(record, EvidenceReason.STATED, List.of());
  }

  private static Evidence bare() {
    return Evidence.builder().record("law").version(7).reason(EvidenceReason.STATED).build();
  }

  @Test
  void theOnlyReferenceThatCanBeOpenedIsNamed() {
    Evidence named = bare().toBuilder().reference("act").url("https://example.org/act").build();

    assertEquals(named, proof(ONLINE));
    assertEquals(named, proof(ON_PAPER, ONLINE));
  }

  @Test
  void ofNoneAndOfSeveralNoReferenceIsNamed() {
    assertEquals(bare(), proof());
    assertEquals(bare(), proof(ON_PAPER));
    assertEquals(bare(), proof(ONLINE, ON_PAPER, ONLINE.toBuilder().id("copy").build()));
  }

  @Test
  void codesAreNamedOnceAndAtMostFifty() {
    List<String> codes = IntStream.range(0, 120).mapToObj(number -> "CODE-" + number / 2).toList();

    Evidence proof = Proof.of(Made.record("law").build(), EvidenceReason.RECOMMENDATION, codes);

    assertEquals(
        IntStream.range(0, 50).mapToObj(number -> "CODE-" + number).toList(), proof.codes());
    assertEquals(EvidenceReason.RECOMMENDATION, proof.reason().orElseThrow());
  }
}
