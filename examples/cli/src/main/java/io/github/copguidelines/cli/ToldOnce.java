package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A document of which it is told that its format is older, once for each file, but not what was
 * moved in it: who validates asks what it lacks.
 */
record ToldOnce<T>(SourceDocument<T> document) implements SourceDocument<T> {

  /** The rule of what a record of an older format became. */
  private static final String OLDER = "READ-013";

  private static final String FIRST = "#/practices/0";
  private static final String PART = "#/practices/";

  /** Returns true if a finding says what became of an entry of an older format. */
  static boolean isMove(Finding finding) {
    return finding.rule().equals(OLDER) && !finding.messageKey().equals(OLDER);
  }

  /** Returns true if a finding says that a record is of an older format. */
  static boolean isOlder(Finding finding) {
    return finding.messageKey().equals(OLDER) && finding.pointer().equals(Pointer.root());
  }

  @Override
  public String name() {
    return document.name();
  }

  @Override
  public Optional<String> inFile() {
    return document.inFile();
  }

  @Override
  public ReadDocument<T> read() throws IOException {
    ReadDocument<T> read = document.read();
    List<Finding> all = read.result().findings();
    if (all.stream().noneMatch(finding -> finding.rule().equals(OLDER))) {
      return read;
    }
    boolean first = !name().contains(PART) || name().endsWith(FIRST);
    ReadResult<T> result =
        read.result()
            .withFindings(
                all.stream()
                    .filter(finding -> !isMove(finding) && (first || !isOlder(finding)))
                    .toList());
    return new ReadDocument<>() {
      @Override
      public ReadResult<T> result() {
        return result;
      }

      @Override
      public ValidationReport locate(ValidationReport report) {
        return read.locate(report);
      }

      @Override
      public Optional<String> text() {
        return read.text();
      }
    };
  }
}
