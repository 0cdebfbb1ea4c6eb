package io.github.copguidelines.spark;

import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Validates practice records, one in each line of files, and writes what was found as a table.
 *
 * <p>{@code ValidateJob STAGE OUT FILE...}: what an earlier run left in {@code OUT} is replaced. On
 * the machine itself where nothing else says where, else where {@code spark-submit --master} says.
 */
public final class ValidateJob {

  private ValidateJob() {}

  /** Runs the job. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("Usage: ValidateJob draft|submission|acceptance|publication OUT FILE...");
      System.exit(2);
    }
    Stage stage = Stage.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    List<String> files = List.of(Arrays.copyOfRange(arguments, 2, arguments.length));
    try (SparkSession spark = session()) {
      Dataset<Row> findings = findings(spark, files, stage, "en").cache();
      write(findings, arguments[1]);
      findings.groupBy("severity", "rule").count().orderBy("severity", "rule").show(100, false);
      System.out.println("Findings: " + findings.count() + ", written to " + arguments[1]);
    }
  }

  /** Writes a table in the place of the one that an earlier run left there. */
  static void write(Dataset<Row> findings, String folder) {
    findings
        .write()
        .mode(SaveMode.Overwrite)
        .option("header", true)
        .option("escape", "\"")
        .csv(folder);
  }

  /** Returns a session, on this machine unless it was said where. */
  static SparkSession session() {
    SparkConf conf = new SparkConf().setAppName("cop-validate");
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.ui.enabled", "false");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** Returns what is found in the lines of files: the ten lines that matter. */
  static Dataset<Row> findings(
      SparkSession spark, List<String> files, Stage stage, String language) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> rows = context.emptyRDD();
    for (String file : files) {
      JavaRDD<byte[]> lines = // as bytes: what is no UTF-8 is a finding, too
          spark
              .read()
              .option("lineSep", "\n")
              .text(file)
              .selectExpr("cast(value as binary)")
              .javaRDD()
              .map(row -> row.<byte[]>getAs(0));
      rows = rows.union(lines.zipWithIndex().flatMap(new RecordJudge(file, stage, language)));
    }
    return spark.createDataFrame(rows, RecordJudge.COLUMNS);
  }
}
