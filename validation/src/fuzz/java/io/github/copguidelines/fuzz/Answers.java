package io.github.copguidelines.fuzz;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.DocumentFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What holds for the answer of a reader to any document. */
final class Answers {

  private Answers() {}

  /** Reads a record and checks the answer; tells what it was not by an error. */
  static void check(DocumentFormat format, byte[] document) {
    check(format, document, PracticeRecord.class);
  }

  /** Reads a document of a type, as above. */
  static <T> ReadResult<T> check(DocumentFormat format, byte[] document, Class<T> type) {
    ReadResult<T> result = format.read(document, type);
    check(result);
    places(
        format.locate(document, ValidationReport.of(Stage.DRAFT, result.findings())).findings(),
        new String(document, StandardCharsets.UTF_8));
    if (result.toOptional().isPresent() || !result.unbound().isEmpty()) {
      written(format, result, type);
    }
    return result;
  }

  /** Checks that there is an answer, and that its messages are whole. */
  static void check(ReadResult<?> result) {
    require(
        result.toOptional().isPresent() || !result.findings().isEmpty(),
        "neither object nor finding");
    check(result.findings());
  }

  /** Checks that the messages of findings are whole. */
  static void check(List<Finding> findings) {
    for (Finding finding : findings) {
      String message = finding.message(Locale.ENGLISH);
      require(!message.contains("{") && message.contains(" "), "a broken message: " + message);
    }
  }

  /** What is written once is read as it was, and written again with the same bytes. */
  private static <T> void written(DocumentFormat format, ReadResult<T> result, Class<T> type) {
    String first = format.write(result);
    ReadResult<T> again = format.read(first, type);
    require(first.equals(format.write(again)), "written twice, it differs");
    boolean whole =
        result.unbound().isEmpty()
            && result.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    if (whole) {
      require(result.toOptional().equals(again.toOptional()), "read again, the object differs");
      require(again.isValid(), "read again, it is no longer valid");
    }
  }

  /**
   * Every line is one of the document, every column one of a line or just after it; what JSON and
   * YAML do not agree on may break a line or not.
   */
  private static void places(List<Finding> findings, String document) {
    int lines = document.split("\r\n|[\n\r\u0085\u2028\u2029]", -1).length;
    int longest = Stream.of(document.split("[\n\r]", -1)).mapToInt(String::length).max().orElse(0);
    for (Finding finding : findings) {
      int line = finding.line().orElse(1);
      int column = finding.column().orElse(1);
      require(
          line >= 1 && line <= lines && column >= 1 && column <= longest + 1,
          "a place that is none: " + finding);
    }
  }

  static void require(boolean held, String otherwise) {
    if (!held) {
      throw new AssertionError(otherwise);
    }
  }
}
