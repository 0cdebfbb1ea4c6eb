package io.github.copguidelines.cli;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.Bulk;
import io.github.copguidelines.validation.CollectionCheck;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.JudgedDocument;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Validates many documents, with or without the rules on collections. */
final class Together {

  private Together() {}

  /**
   * Validates documents and maps each result, in their order.
   *
   * @param together if present, the calling thread does the work, because each record is compared
   *     with the earlier ones in order
   */
  static <R> Stream<R> judge(
      CopValidator validator,
      Stream<? extends SourceDocument<PracticeRecord>> documents,
      Bulk bulk,
      Optional<CollectionCheck> together,
      Function<JudgedDocument, R> work) {
    return together.isPresent()
        ? validator
            .validateAll(documents, bulk)
            .map(judged -> together.get().with(judged, validator))
            .map(work)
        : validator.validateAll(documents, bulk, work);
  }
}
