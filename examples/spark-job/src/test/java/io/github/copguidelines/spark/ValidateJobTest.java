package io.github.copguidelines.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateJobTest {

  private static final Path PRACTICES = Path.of("../data/practices");

  private static final int RECORDS = Integer.getInteger("spark.example.records", 2_000);

  @TempDir private Path folder;

  @Test
  void theReportIsThatOfTheCommandLine() throws IOException, InterruptedException {
    Path records = folder.resolve("records.ndjson");
    SampleRecords.write(PRACTICES, folder.resolve("sound.ndjson"), RECORDS);
    damage(folder.resolve("sound.ndjson"), records);
    Path report = folder.resolve("report.csv");
    int exit = commandLine(records, report);

    try (SparkSession spark = ValidateJob.session()) {
      Dataset<Row> job =
          ValidateJob.findings(spark, List.of(records.toString()), Stage.SUBMISSION, "fr").cache();
      Dataset<Row> expected =
          spark
              .read()
              .option("header", true)
              .option("escape", "\"")
              .option("multiLine", true)
              .schema(
                  "document string, rule string, severity string, pointer string, line bigint,"
                      + " column int, cell string, message string, fingerprint string, status"
                      + " string, reason string, until string")
              .csv(report.toString())
              .drop("cell")
              .na()
              .fill("", new String[] {"pointer"})
              .cache();

      assertEquals(1, exit);
      assertTrue(expected.count() > RECORDS, "Hardly a finding: " + expected.count());
      assertEquals(List.of(), job.exceptAll(expected).takeAsList(3));
      assertEquals(List.of(), expected.exceptAll(job).takeAsList(3));
      assertTrue(job.filter("rule = 'READ-001'").count() > 0);
      assertTrue(job.filter("rule = 'READ-002'").count() > 0);
    }
  }

  @Test
  void aSecondRunReplacesWhatTheFirstWrote() throws IOException {
    Path many = folder.resolve("many.ndjson");
    Path few = folder.resolve("few.ndjson");
    SampleRecords.write(PRACTICES, many, 3);
    SampleRecords.write(PRACTICES, few, 1);
    String out = folder.resolve("findings").toString();

    ValidateJob.main(new String[] {"submission", out, many.toString()});
    List<String> first = documents(out);
    ValidateJob.main(new String[] {"submission", out, few.toString()});
    List<String> second = documents(out);

    assertTrue(first.size() > 1 && first.get(0).startsWith(many + ":"), first.toString());
    assertEquals(List.of(few + ":1"), second);
  }

  /** Returns the documents that a table names. */
  private static List<String> documents(String table) throws IOException {
    try (SparkSession spark = ValidateJob.session()) {
      return spark
          .read()
          .option("header", true)
          .option("escape", "\"")
          .option("multiLine", true)
          .csv(table)
          .select("document")
          .distinct()
          .as(Encoders.STRING())
          .collectAsList();
    }
  }

  /** Breaks some lines, each in another way, and puts blank ones between. */
  private static void damage(Path sound, Path damaged) throws IOException {
    try (BufferedReader in =
            Files.newBufferedReader(sound, java.nio.charset.StandardCharsets.ISO_8859_1);
        BufferedWriter out =
            Files.newBufferedWriter(damaged, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        switch (number % 97) {
          case 3 -> out.write(line.replace("\"id\":", "\"identifier\":"));
          case 11 -> out.write(line.substring(0, line.length() / 2));
          case 17 -> out.write(line.replace("\"title\":", "\"\u00ff\":1,\"title\":"));
          case 23 -> out.write(line + "\r");
          case 31 -> out.write("  \n" + line);
          case 41 -> out.write(line.replace("\"kind\":\"", "\"kind\":5,\"x\":\""));
          default -> out.write(line);
        }
        out.write('\n');
      }
    }
  }

  private static int commandLine(Path records, Path report)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.copguidelines.cli.Cop",
                "validate",
                "--stage",
                "submission",
                "--lang",
                "fr",
                "--format",
                "csv",
                "--threads",
                "2",
                "--out",
                report.toString(),
                records.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor();
  }
}
