package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.ResultTarget;
import io.github.copguidelines.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the numbers of a result in one language: first the value, then the target. */
final class ResultText {

  private final Result result;
  private final Locale language;

  ResultText(Result result, Locale language) {
    this.result = result;
    this.language = language;
  }

  /** Returns the description with the numbers behind it; either may be missing. */
  String after(String description) {
    List<String> numbers = new ArrayList<>();
    result.value().ifPresent(value -> numbers.add(number(value, result.qualifier())));
    result.target().flatMap(this::target).ifPresent(numbers::add);
    String text = description.isEmpty() && !numbers.isEmpty() ? numbers.remove(0) : description;
    return numbers.isEmpty()
        ? text
        : word("described", Members.of("text", text).with("numbers", numbers));
  }

  private Optional<String> target(ResultTarget target) {
    return target
        .value()
        .map(value -> Members.of("number", number(value, target.qualifier())))
        .map(
            number ->
                target
                    .due()
                    .map(due -> word("target.due", number.with("date", due.toString())))
                    .orElseGet(() -> word("target", number)));
  }

  private String number(BigDecimal value, Optional<Qualifier> qualifier) {
    String number = Messages.number(value, language);
    String counted = result.unit().map(unit -> number + " " + unit).orElse(number);
    return qualifier.map(one -> word(one.code(), Members.of("number", counted))).orElse(counted);
  }

  private String word(String key, Members arguments) {
    return Messages.render("derived.result." + key, arguments, language);
  }
}
