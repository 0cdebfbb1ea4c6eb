package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.DocumentIdentity;
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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The report of an earlier run, as {@code validate --format json} wrote it. */
final class Baseline {

  /** The limits on a report, which is larger than any of its documents. */
  private static final Limits LIMITS =
      Limits.builder().documentLength(1 << 28).listSize(1_000_000).build();

  private final Map<DocumentIdentity, List<Finding>> byDocument = new HashMap<>();
  private final Optional<Stage> stage;
  private int missing;

  private Baseline(Report report) {
    for (ReportedDocument document : report.documents()) {
      List<Finding> findings =
          byDocument.computeIfAbsent(normal(document.identity()), name -> new ArrayList<>());
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
    Path path = Input.path(file);
    if (Files.isDirectory(path)) {
      throw Refusal.of("file.folder", "file", file);
    }
    ReadResult<Report> result = CopJson.lenient().withLimits(LIMITS).read(path, Report.class);
    boolean faulty =
        result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    if (faulty || result.toOptional().isEmpty() || result.value().summary().isEmpty()) {
      throw Refusal.of("baseline.none", "file", file);
    }
    return new Baseline(result.value());
  }

  /** Returns the stage of the run; empty if it checked no document. */
  Optional<Stage> stage() {
    return stage;
  }

  /**
   * Returns reports with a comparison with the earlier ones; all findings of a new document are
   * new.
   *
   * <p>The path identifies a document; path and record identify one of many in a file. If the
   * earlier report lacks the path, because the runs had different folders, the end of the path
   * identifies the document if it is unique.
   */
  List<DocumentReport> compare(List<DocumentReport> documents) {
    Set<DocumentIdentity> left = new HashSet<>(byDocument.keySet());
    documents.forEach(document -> left.remove(normal(document.identity())));
    Map<DocumentIdentity, DocumentIdentity> known = new HashMap<>();
    Map<DocumentIdentity, Earlier> earlier = new HashMap<>();
    for (DocumentReport document : documents) {
      DocumentIdentity before =
          known.computeIfAbsent(normal(document.identity()), one -> before(one, left));
      left.remove(before);
      earlier
          .computeIfAbsent(before, one -> new Earlier(one, byDocument.getOrDefault(one, List.of())))
          .claim(document.report());
    }
    missing = left.size();
    List<DocumentReport> compared = new ArrayList<>();
    for (DocumentReport document : documents) {
      DocumentIdentity before = Objects.requireNonNull(known.get(normal(document.identity())));
      List<Finding> findings = Objects.requireNonNull(earlier.get(before)).of(document.report());
      compared.add(
          document.comparedWith(Comparison.of(document.identity(), findings, document.report())));
    }
    return compared;
  }

  private DocumentIdentity before(DocumentIdentity now, Set<DocumentIdentity> left) {
    if (byDocument.containsKey(now)) {
      return now;
    }
    String name = now.document();
    List<DocumentIdentity> fitting =
        left.stream()
            .filter(other -> other.record().equals(now.record()))
            .filter(
                other ->
                    other.document().endsWith("/" + name) || name.endsWith("/" + other.document()))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : now;
  }

  /** Returns the number of documents of the earlier report without a counterpart. */
  int missing() {
    return missing;
  }

  private static DocumentIdentity normal(DocumentIdentity identity) {
    return new DocumentIdentity(normal(identity.document()), identity.record());
  }

  /**
   * Normalizes a file name, so that it is the same on every system and for every way to call it.
   */
  private static String normal(String name) {
    try {
      Path path = Path.of(name.replace('\\', '/'));
      Path here = Path.of("").toAbsolutePath();
      Path there = path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
      return there.normalize().toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
