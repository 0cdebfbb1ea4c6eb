package io.github.copguidelines.cli;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.validation.EvidenceCheck;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Checks references of documents to practice records. */
final class KnownRecords {

  private KnownRecords() {}

  /** Reads the records that arguments name, for a check of evidence; empty without arguments. */
  static Optional<EvidenceCheck> read(List<String> arguments, DocumentType type, Terminal terminal)
      throws IOException {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    Collected.typeOf(type); // other types name no records
    EvidenceCheck together = EvidenceCheck.ofRecords();
    InputDocuments.forEach(
        arguments,
        PracticeRecord.class,
        terminal,
        (name, result) -> {
          InputDocuments.isWhole(name, result, terminal);
          result.toOptional().ifPresent(record -> together.add(name, record));
        });
    return Optional.of(together);
  }
}
