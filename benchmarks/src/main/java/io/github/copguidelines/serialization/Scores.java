package io.github.copguidelines.serialization;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** What JMH measured, by method and set of documents. */
record Scores(Collection<RunResult> results) {

  /** Returns the average time of a method, in its unit. */
  double time(String method) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }

  /** Returns those of a set of documents. */
  Scores of(String documents) {
    return new Scores(
        results.stream()
            .filter(result -> documents.equals(result.getParams().getParam("documents")))
            .toList());
  }

  /** Returns the bytes that a call allocates; the most of all methods. */
  double allocated() {
    return results.stream().mapToDouble(Scores::allocated).max().orElseThrow();
  }

  private static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }
}
