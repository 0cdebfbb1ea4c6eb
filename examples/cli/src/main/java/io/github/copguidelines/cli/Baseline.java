package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.report.ReportedDocument;
import io.github.copguidelines.report.ReportedFinding;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of an earlier run, as {@code validate --format json} wrote it. */
final class Baseline {

  /** A report on many documents is larger than any of them. */
  private static final Limits LIMITS =
      Limits.builder().documentLength(1 << 28).listSize(1_000_000).build();

  private final Map<String, List<Finding>> byDocument = new HashMap<>();
  private final Optional<Stage> stage;

  private Baseline(Report report) {
    for (ReportedDocument document : report.documents()) {
      List<Finding> findings =
          byDocument.computeIfAbsent(normal(document.document()), name -> new ArrayList<>());
      Stream.concat(document.findings().stream(), document.accepted().stream())
          .map(ReportedFinding::toFinding)
          .flatMap(Optional::stream)
          .forEach(findings::add);
    }
    this.stage =
        report.documents().stream()
            .map(ReportedDocument::stage)
            .flatMap(Optional::stream)
            .findFirst();
  }

  /**
   * Reads a report.
   *
   * @throws Refusal if the file holds something else
   */
  static Baseline read(String file) throws IOException {
    ReadResult<Report> result =
        CopJson.lenient().withLimits(LIMITS).read(Input.path(file), Report.class);
    boolean faulty =
        result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    if (faulty || result.object().isEmpty() || result.value().summary().isEmpty()) {
      throw new Refusal(file + ": this is no report of validate --format json.");
    }
    return new Baseline(result.value());
  }

  /** Returns the stage of the run, where it looked at any document. */
  Optional<Stage> stage() {
    return stage;
  }

  /** Returns a report beside the earlier one; of a document that is new, all findings are. */
  DocumentReport compare(DocumentReport document) {
    List<Finding> earlier = byDocument.getOrDefault(normal(document.name()), List.of());
    return document.comparedWith(Comparison.of(document.name(), earlier, document.report()));
  }

  private static String normal(String name) {
    String slashes = name.replace('\\', '/');
    return slashes.startsWith("./") ? slashes.substring(2) : slashes;
  }
}
