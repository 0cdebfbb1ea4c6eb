package io.github.copguidelines.cli;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.validation.EvidenceCheck;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The practice records that documents of other types may name. */
final class KnownRecords {

  private KnownRecords() {}

  /** Reads the records that arguments name; without arguments, nobody asks for them. */
  static Optional<EvidenceCheck> read(List<String> arguments, DocumentType type, Terminal terminal)
      throws IOException {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    Collected.typeOf(type); // others name no records
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
