package io.github.copguidelines.serialization;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The parts that JMH measures, and what they have to keep. */
final class JmhParts {

  /** The profiler divides what a whole iteration allocates, its own bookkeeping with it. */
  private static final double ROUNDING = 0.01;

  /** The methods of {@link ReadingBenchmark}, from (a) to (f). */
  static final List<String> HABITS =
      List.of(
          "tokens",
          "practiceRecord",
          "judgedRecord",
          "schemaOnly",
          "schemaAndPlainRecord",
          "plainRecord");

  private JmhParts() {}

  static Measured load() throws RunnerException {
    return load(run("LoadBenchmark", 2, 5, 1000, 40));
  }

  static Measured load(Scores scores) {
    return new Measured(
        List.of(
            Ratio.atMost(
                1.5,
                "time to load the catalogue / to parse its files to trees",
                scores.time("catalogueLoad") / scores.time("treeParse")),
            Ratio.free(
                "time to load it with titles / to parse its files and the English texts",
                scores.time("catalogueLoadAndTitles") / scores.time("treeParseAndEnglish"))),
        scores.figures());
  }

  static Measured lookup() throws RunnerException {
    return lookup(run("LookupBenchmark", 1, 3, 500, 9));
  }

  static Measured lookup(Scores scores) {
    return new Measured(
        List.of(Ratio.atMost(ROUNDING, "bytes that a look-up allocates", scores.allocated())),
        scores.figures());
  }

  static Measured reading() throws RunnerException {
    return reading(run("ReadingBenchmark", 2, 5, 1000, 15));
  }

  static Measured reading(Scores scores) {
    List<Ratio> ratios = new ArrayList<>();
    for (String documents : List.of("one", "real")) {
      Scores some = scores.of(documents);
      double plain = some.time("plainRecord");
      double habit = some.time("schemaAndPlainRecord");
      ratios.add(
          Ratio.atLeast(
              1.0,
              documents + ": records read (b) / bound plainly (f)",
              plain / some.time("practiceRecord")));
      double read = some.time("practiceRecord");
      ratios.add(
          Ratio.atMost(
              3.5,
              documents + ": time to judge by every rule (c - b) / to read (b)",
              (some.time("judgedRecord") - read) / read));
      ratios.add(
          Ratio.atLeast(
                  1.0,
                  documents + ": records judged by every rule (c) / judged by schema and bound (e)",
                  habit / some.time("judgedRecord"))
              .aimingAt(1.5));
    }
    return new Measured(ratios, lettered(scores));
  }

  /** Returns the figures by documents, then by letter, each with its letter. */
  private static List<Figure> lettered(Scores scores) {
    List<Figure> figures = new ArrayList<>();
    for (String documents : List.of("one", "real")) {
      for (String habit : HABITS) {
        String name = documents + ": (" + (char) ('a' + HABITS.indexOf(habit)) + ") " + habit;
        scores.of(documents).method(habit).figures().stream()
            .map(figure -> new Figure(name, figure.value(), figure.error(), figure.unit()))
            .forEach(figures::add);
      }
    }
    return figures;
  }

  /**
   * Runs a class.
   *
   * @param before rounds that do not count: the larger a piece of code, the longer it takes until
   *     it is compiled well, and loading goes through much
   */
  private static Scores run(String type, int forks, int rounds, int milliseconds, int before)
      throws RunnerException {
    TimeValue time = TimeValue.milliseconds(milliseconds);
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("io.github.copguidelines.serialization." + type)
        .addProfiler(GCProfiler.class)
        .forks(forks)
        .warmupIterations(before)
        .warmupTime(time)
        .measurementIterations(rounds)
        .measurementTime(time);
    return new Scores(new Runner(options.build()).run());
  }
}
