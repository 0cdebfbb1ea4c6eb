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

/** The judging of many documents, with or without the rules on collections. */
final class Together {

  private Together() {}

  /**
   * Judges documents and makes something of each, in their order.
   *
   * @param together where it is there, the work is done by the thread that asks, since each record
   *     is to be judged next to those before it first
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
