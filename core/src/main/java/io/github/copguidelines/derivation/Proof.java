package io.github.copguidelines.derivation;

import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import java.util.List;

/** Makes evidence of a record. */
final class Proof {

  /** As many codes as evidence may have. */
  private static final int MOST_CODES = 50;

  private Proof() {}

  /**
   * Returns evidence that names a record, and the first of its references that a reader can open.
   *
   * @param codes by what the record and the statement meet
   */
  static Evidence of(PracticeRecord record, EvidenceReason reason, List<String> codes) {
    Evidence.Builder evidence =
        Evidence.builder()
            .record(record.id())
            .version(record.version())
            .reason(reason)
            .codes(codes.stream().distinct().limit(MOST_CODES).toList());
    record.references().stream()
        .filter(reference -> reference.url().isPresent())
        .findFirst()
        .ifPresent(reference -> named(reference, evidence));
    return evidence.build();
  }

  private static void named(Reference reference, Evidence.Builder evidence) {
    evidence.reference(reference.id()).url(reference.url());
  }
}
