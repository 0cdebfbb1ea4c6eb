package io.github.copguidelines.serialization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What JMH measured, by method and set of documents. */
record Scores(Collection<RunResult> results) {

  /** Returns the average time of a method, in its unit. */
  double time(String method) {
    return method(method).results().stream()
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }

  /** Returns those of a method. */
  Scores method(String method) {
    return new Scores(
        results.stream()
            .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
            .toList());
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
    return results.stream().mapToDouble(result -> bytes(result).getScore()).max().orElseThrow();
  }

  /** Returns the times, and the bytes that a call allocates. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (RunResult run : results) {
      Result<?> time = run.getPrimaryResult();
      String name = name(run.getParams());
      figures.add(new Figure(name, time.getScore(), time.getScoreError(), time.getScoreUnit()));
      figures.add(Figure.of(name, bytes(run).getScore(), "B/op"));
    }
    return figures;
  }

  private static Result<?> bytes(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
  }

  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark();
    String type = method.substring(0, method.lastIndexOf('.'));
    StringBuilder name = new StringBuilder(method.substring(type.lastIndexOf('.') + 1));
    for (String key : params.getParamsKeys()) {
      name.append(' ').append(params.getParam(key));
    }
    return name.toString();
  }
}
