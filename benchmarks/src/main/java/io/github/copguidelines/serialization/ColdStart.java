package io.github.copguidelines.serialization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The time from the start of Java to the end, for one record that is valid at submission: the
 * command line and the least program of the usual habit in turns.
 *
 * <p>Bounded is what a user meets: the script that starts our jar, against {@code java -jar}. How
 * both compare with the same options is reported next to it.
 */
final class ColdStart {

  private static final int RUNS = 20;

  /** What a launcher would pass: a program this short has no use for the best compiler. */
  private static final List<String> LAUNCHER =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  /** Measures, which takes one or two minutes. */
  Measured measure() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cold");
    Path document = Files.write(folder.resolve("practice.json"), MeasuredDocuments.one());
    Path jar = folder.resolve("plain.jar");
    Path ours = folder.resolve("cop.jsa");
    Path others = folder.resolve("plain.jsa");
    List<String> call = List.of("validate", "--stage", "submission", document.toString());
    Program script = new Program(Programs.script().toString(), List.of(), call);
    Program cop = Program.java(Programs.commandLine(), call);
    Program plain = Program.java(Programs.plainProgram(jar), List.of(document.toString()));
    try {
      double delivered = compare("as started by its script, against no options", script, plain);
      ratios.add(
          0, Ratio.atMost(1.0, "cold start: cop / the least program", delivered).aimingAt(0.6));
      alike("both with no options", cop, plain);
      Program fastCop = cop.with(LAUNCHER);
      Program fastPlain = plain.with(LAUNCHER);
      alike("both with the script's options", fastCop, fastPlain);
      fastCop.with(List.of("-XX:ArchiveClassesAtExit=" + ours)).seconds();
      fastPlain.with(List.of("-XX:ArchiveClassesAtExit=" + others)).seconds();
      alike(
          "both with the script's options and an archive of classes",
          fastCop.with(List.of("-XX:SharedArchiveFile=" + ours)),
          fastPlain.with(List.of("-XX:SharedArchiveFile=" + others)));
    } finally {
      for (Path file : List.of(document, jar, ours, others, folder)) {
        Files.deleteIfExists(file);
      }
    }
    return new Measured(ratios, figures);
  }

  private void alike(String how, Program cop, Program plain)
      throws IOException, InterruptedException {
    ratios.add(
        Ratio.free("cold start, " + how + ": cop / the least program", compare(how, cop, plain)));
  }

  private double compare(String how, Program cop, Program plain)
      throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    cop.seconds();
    plain.seconds();
    for (int run = 0; run < RUNS; run++) {
      ours.add(cop.seconds());
      others.add(plain.seconds());
    }
    figures.add(Figure.of("cold start of cop, " + how, 1000 * median(ours), "ms"));
    figures.add(Figure.of("cold start of the least program, " + how, 1000 * median(others), "ms"));
    return median(ours) / median(others);
  }

  /** Returns the one in the middle; the mean of two where there are two. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** A program, the options before what it runs, and the arguments behind it. */
  private record Program(String command, List<String> options, List<String> arguments) {

    static Program java(List<String> options, List<String> arguments) {
      return new Program(Programs.java(), options, arguments);
    }

    Program with(List<String> more) {
      List<String> all = new ArrayList<>(more);
      all.addAll(options);
      return new Program(command, all, arguments);
    }

    double seconds() throws IOException, InterruptedException {
      List<String> all = new ArrayList<>(options);
      all.addAll(arguments);
      return Programs.seconds(0, command, all);
    }
  }
}
