package io.github.copguidelines.serialization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page {@code RESULTS.md}: the ratios first, since they say the same everywhere, then the
 * figures, then the machine.
 */
record Results(LocalDate date, Map<String, String> machine, List<Measured> parts) {

  private static final String HEAD =
      """
      # Results

      Measured on %s by `benchmarks/run`. `benchmarks/README.md` says what each figure compares.

      ## Ratios

      | ratio | figure | bound | kept | aim reached |
      | --- | ---: | --- | --- | --- |
      """;

  private static final String FIGURES =
      """

      ## Figures

      They hold for one machine, the one below.

      | measured | figure | ± | unit |
      | --- | ---: | ---: | --- |
      """;

  private static final String MACHINE =
      """

      ## Machine

      | | |
      | --- | --- |
      """;

  /** Returns the page. */
  String page() {
    StringBuilder page = new StringBuilder(HEAD.formatted(date));
    parts.forEach(part -> part.ratios().forEach(ratio -> page.append(row(ratio))));
    page.append(FIGURES);
    parts.forEach(part -> part.figures().forEach(figure -> page.append(row(figure))));
    page.append(MACHINE);
    machine.forEach((name, value) -> page.append("| " + name + " | " + value + " |\n"));
    return page.toString();
  }

  private static String row(Ratio ratio) {
    return "| %s | %s | %s | %s | %s |%n"
        .formatted(
            ratio.name(),
            number(ratio.figure()),
            ratio.boundText(),
            ratio.sense() == Ratio.Sense.FREE ? "" : answer(ratio.isKept()),
            ratio.aim() == ratio.bound() ? "" : answer(ratio.isReached()))
        .replace(System.lineSeparator(), "\n");
  }

  private static String row(Figure figure) {
    return "| "
        + String.join(
            " | ", figure.name(), number(figure.value()), error(figure.error()), figure.unit())
        + " |\n";
  }

  private static String answer(boolean yes) {
    return yes ? "yes" : "**no**";
  }

  private static String error(double error) {
    return Double.isNaN(error) ? "" : number(error);
  }

  /** Three digits at least where there are less than hundreds. */
  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%,.0f", value);
  }
}
