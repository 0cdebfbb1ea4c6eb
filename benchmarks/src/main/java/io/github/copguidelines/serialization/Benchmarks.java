package io.github.copguidelines.serialization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and judges them: exit code 0 if all bounds are kept, 1 if not.
 *
 * <p>The bounds are ratios and counts, so that they hold on any machine. Without arguments all is
 * run; those of {@code heap load lookup reading} that are named.
 */
public final class Benchmarks {

  /** The profiler divides what a whole iteration allocates, its own bookkeeping with it. */
  private static final double ROUNDING = 0.01;

  private static final Set<String> PARTS =
      new LinkedHashSet<>(List.of("heap", "load", "lookup", "reading"));

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) throws RunnerException {
    Set<String> parts = arguments.length == 0 ? PARTS : new LinkedHashSet<>(List.of(arguments));
    if (!PARTS.containsAll(parts)) {
      System.err.println("The parts are " + PARTS + ".");
      System.exit(2);
    }
    if (parts.contains("heap")) {
      Footprint.print(System.out);
    }
    List<Ratio> ratios = new ArrayList<>();
    if (parts.contains("load")) {
      ratios.addAll(load(run("LoadBenchmark")));
    }
    if (parts.contains("lookup")) {
      ratios.add(
          Ratio.atMost(
              ROUNDING, "bytes that a look-up allocates", run("LookupBenchmark").allocated()));
    }
    if (parts.contains("reading")) {
      Scores scores = run("ReadingBenchmark");
      ratios.addAll(reading("one", scores.of("one")));
      ratios.addAll(reading("real", scores.of("real")));
    }
    ratios.forEach(System.out::println);
    if (!ratios.stream().allMatch(Ratio::isKept)) {
      System.exit(1);
    }
  }

  private static Scores run(String type) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("io.github.copguidelines.serialization." + type)
        .addProfiler(GCProfiler.class)
        .forks(2)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1));
    return new Scores(new Runner(options.build()).run());
  }

  private static List<Ratio> load(Scores scores) {
    return List.of(
        Ratio.atMost(1.5, "load / tree", scores.time("catalogueLoad") / scores.time("treeParse")),
        Ratio.free(
            "load and titles / tree and English",
            scores.time("catalogueLoadAndTitles") / scores.time("treeParseAndEnglish")));
  }

  private static List<Ratio> reading(String documents, Scores scores) {
    return List.of(
        Ratio.atLeast(
            0.95,
            documents + ": records read / bound plainly",
            scores.time("plainRecord") / scores.time("practiceRecord")),
        Ratio.atLeast(
                1.0,
                documents + ": records judged / validated by schema and bound",
                scores.time("schemaAndPlainRecord") / scores.time("judgedRecord"))
            .aimingAt(1.5));
  }
}
