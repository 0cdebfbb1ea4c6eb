package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import java.util.List;

/** Makes evidence from a record. */
final class Proof {

  /** The greatest number of codes in evidence. */
  private static final int MOST_CODES = 50;

  private Proof() {}

  /**
   * Returns evidence that names a record, and its reference if exactly one can be opened: with
   * several, it is unknown which one supports the statement.
   *
   * @param codes the codes that record and statement share
   */
  static Evidence of(PracticeRecord record, EvidenceReason reason, List<String> codes) {
    Evidence.Builder evidence =
        Evidence.builder()
            .record(record.id())
            .version(record.version())
            .reason(reason)
            .codes(codes.stream().distinct().limit(MOST_CODES).toList());
    List<Reference> open =
        record.references().stream().filter(one -> one.url().isPresent()).limit(2).toList();
    if (open.size() == 1) {
      named(open.get(0), evidence);
    }
    return evidence.build();
  }

  private static void named(Reference reference, Evidence.Builder evidence) {
    evidence.reference(reference.id()).url(reference.url());
  }
}
