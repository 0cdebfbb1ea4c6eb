package io.github.copguidelines.serialization;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and judges them: exit code 0 if all bounds are kept, 1 if not.
 *
 * <p>The bounds are ratios and counts, so that they hold on any machine. Without arguments all is
 * run; {@code heap} measures memory only.
 */
public final class Benchmarks {

  /** How often as long as a parse to trees the loading of the catalogue may take. */
  static final double MOST_OF_TREE = 1.5;

  /** How many records are read at least in the time of one that plain data binding reads. */
  static final double LEAST_OF_PLAIN = 0.95;

  /** The profiler divides what a whole iteration allocates, its own bookkeeping with it. */
  private static final double ROUNDING = 0.01;

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) throws RunnerException {
    Footprint.print(System.out);
    if (List.of(arguments).contains("heap")) {
      return;
    }
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("io.github.copguidelines.serialization.*Benchmark")
        .addProfiler(GCProfiler.class)
        .forks(2)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1));
    if (!judge(new Runner(options.build()).run(), System.out)) {
      System.exit(1);
    }
  }

  /** Prints what the bounds are about; returns true if they are kept. */
  private static boolean judge(Collection<RunResult> results, PrintStream out) {
    double tree = score(results, "treeParse");
    double load = score(results, "catalogueLoad") / tree;
    double titles =
        score(results, "catalogueLoadAndTitles") / score(results, "treeParseAndEnglish");
    double lookup = allocated(results, "LookupBenchmark");
    out.printf("load / tree: %.2f, at most %.1f%n", load, MOST_OF_TREE);
    out.printf("load and titles / tree and English: %.2f%n", titles);
    double reading = score(results, "plainRecord") / score(results, "practiceRecord");
    out.printf("records read / bound plainly: %.2f, at least %.2f%n", reading, LEAST_OF_PLAIN);
    out.printf("a look-up allocates: %.3f B%n", lookup);
    return load <= MOST_OF_TREE && reading >= LEAST_OF_PLAIN && lookup < ROUNDING;
  }

  private static double score(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }

  /** The bytes that a call allocates; the most of the methods of a class. */
  private static double allocated(Collection<RunResult> results, String type) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().contains("." + type + "."))
        .mapToDouble(Benchmarks::allocated)
        .max()
        .orElseThrow();
  }

  private static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }
}
