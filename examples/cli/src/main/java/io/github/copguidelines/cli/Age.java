package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Selection;
import io.github.copguidelines.vocabulary.AgeBand;
import java.util.function.UnaryOperator;

/** The value of an option: an age in years or a band of ages. */
record Age(UnaryOperator<Selection> narrowing) {

  private static final String YEARS = "[0-9]|1[0-8]";

  static Age parse(String text) {
    if (text.matches(YEARS)) {
      int years = Integer.parseInt(text);
      return new Age(selection -> selection.forAge(years));
    }
    AgeBand band =
        Codes.known(
            text,
            AgeBand.known(),
            Words.of("usage.age", "codes", AgeBand.known().stream().map(AgeBand::code).toList()));
    return new Age(selection -> selection.inAgeBand(band));
  }
}
