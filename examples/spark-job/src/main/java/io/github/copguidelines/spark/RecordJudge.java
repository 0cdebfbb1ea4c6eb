package io.github.copguidelines.spark;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.DocumentIdentity;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.validation.CopValidator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Validates lines, each with a practice record, on the machines that hold them.
 *
 * <p>Spark sends only this configuration of three texts to the executors. Each JVM makes its
 * validator once; it is immutable and shared by all tasks.
 *
 * @param file the name of the file in findings on its lines
 * @param stage how complete a record must be
 * @param language the language of messages, as a tag
 */
record RecordJudge(String file, Stage stage, String language)
    implements FlatMapFunction<Tuple2<byte[], Long>, Row> {

  /** The columns of a finding, the same as in the command line's CSV report. */
  static final StructType COLUMNS =
      new StructType()
          .add("document", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("pointer", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("column", DataTypes.IntegerType)
          .add("message", DataTypes.StringType)
          .add("fingerprint", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("until", DataTypes.StringType);

  /** Holds the validator of a JVM, which class initialization makes exactly once. */
  private static final class Shared {
    static final CopValidator VALIDATOR = CopValidator.with(Catalogues.itu2020());
  }

  @Override
  public Iterator<Row> call(Tuple2<byte[], Long> line) {
    byte[] document = line._1();
    long number = line._2() + 1;
    if (isBlank(document)) {
      return Stream.<Row>empty().iterator();
    }
    DocumentFormat format = CopJson.lenient();
    ReadResult<PracticeRecord> read = format.read(document, PracticeRecord.class);
    ValidationReport report = format.locate(document, Shared.VALIDATOR.validate(read, stage));
    Optional<String> id = read.toOptional().map(PracticeRecord::id);
    DocumentIdentity identity = DocumentIdentity.within(file, file + ":" + number, id, report);
    Locale locale = Locale.forLanguageTag(language);
    return Stream.concat(
            report.findings().stream().map(finding -> row(finding, identity, number, null, locale)),
            report.accepted().stream()
                .map(accepted -> row(accepted.finding(), identity, number, accepted, locale)))
        .iterator();
  }

  private Row row(
      Finding finding,
      DocumentIdentity identity,
      long number,
      @Nullable AcceptedFinding accepted,
      Locale locale) {
    return RowFactory.create(
        file + ":" + number,
        finding.rule(),
        finding.severity().code(),
        finding.pointer().toString(),
        number,
        finding.column().orElse(null),
        finding.message(locale),
        finding.fingerprint(identity),
        accepted == null ? null : "accepted",
        accepted == null ? null : accepted.reason(),
        accepted == null ? null : accepted.until().toString());
  }

  private static boolean isBlank(byte[] line) {
    for (byte one : line) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }
}
