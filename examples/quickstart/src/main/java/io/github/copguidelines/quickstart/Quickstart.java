package io.github.copguidelines.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads practices, and writes all that an office needs from them to one folder. */
public final class Quickstart {

  private static final String PRACTICES = "examples/data/practices";
  private static final String OUT = "target/quickstart";

  private Quickstart() {}

  /**
   * Runs it.
   *
   * @param arguments the folder of practices and the output folder; by default the folders of this
   *     repository
   */
  public static void main(String[] arguments) throws IOException {
    Path practices = Path.of(arguments.length > 0 ? arguments[0] : PRACTICES);
    Path out = Path.of(arguments.length > 1 ? arguments[1] : OUT);
    run(practices, out, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path practices, Path out, PrintStream told) throws IOException {
    Office office = new Office(new Folder(out, told), LocalDate.now(ZoneOffset.UTC));
    office.report(practices);
    office.survey("RW");
    office.strategy("RW");
    office.contribution("RW");
    office.coverage();
    office.spreadsheets();
    office.schemas();
  }
}
