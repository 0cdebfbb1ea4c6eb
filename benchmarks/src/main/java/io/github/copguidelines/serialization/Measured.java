package io.github.copguidelines.serialization;

import java.util.List;

/** What came of a part: first what compares, then the figures it was made of. */
record Measured(List<Ratio> ratios, List<Figure> figures) {

  Measured {
    ratios = List.copyOf(ratios);
    figures = List.copyOf(figures);
  }

  /** Returns true if every bound is kept. */
  boolean isKept() {
    return ratios.stream().allMatch(Ratio::isKept);
  }
}
