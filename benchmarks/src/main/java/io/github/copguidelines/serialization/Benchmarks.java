package io.github.copguidelines.serialization;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the benchmarks and judges them: exit code 0 if all bounds are kept, 1 if not, 2 if the
 * arguments make no sense.
 *
 * <p>The bounds are ratios and counts, so that they hold on any machine. Without the name of a
 * {@link Part} all is run, and {@code target/RESULTS.md} is written; a number is that of the
 * records of the bulk and of the conversion.
 */
public final class Benchmarks {

  private static final int RECORDS = 1_000_000;

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) throws Exception {
    List<Part> parts = new ArrayList<>();
    int records = RECORDS;
    for (String argument : arguments) {
      Optional<Part> part = Part.named(argument);
      if (part.isPresent()) {
        parts.add(part.get());
      } else if (argument.matches("[1-9]\\d{0,8}")) {
        records = Integer.parseInt(argument);
      } else {
        System.err.println("Give parts, or none for all: " + List.of(Part.values()));
        System.err.println("A number is that of the records of bulk and convert: " + RECORDS);
        System.exit(2);
      }
    }
    System.exit(run(parts, records) ? 0 : 1);
  }

  private static boolean run(List<Part> parts, int records) throws Exception {
    List<Measured> measured = new ArrayList<>();
    for (Part part : parts.isEmpty() ? List.of(Part.values()) : parts) {
      System.out.println("Measuring: " + part);
      measured.add(part.measure(records));
    }
    String page = new Results(LocalDate.now(ZoneOffset.UTC), Machine.facts(), measured).page();
    System.out.println(page);
    measured.forEach(part -> part.ratios().forEach(System.out::println));
    if (parts.isEmpty()) {
      Path file = Checkout.root().resolve("benchmarks/target/RESULTS.md");
      Files.writeString(file, page);
    }
    return measured.stream().allMatch(Measured::isKept);
  }
}
