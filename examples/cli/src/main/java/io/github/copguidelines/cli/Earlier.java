package io.github.copguidelines.cli;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.DocumentIdentity;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The earlier findings on documents with the same identity: usually one document, several if
 * records of a file share an identifier.
 */
final class Earlier {

  private final DocumentIdentity identity;
  private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
  private final Set<String> present = new HashSet<>();
  private boolean told;

  Earlier(DocumentIdentity identity, List<Finding> all) {
    this.identity = identity;
    for (Finding finding : all) {
      findings
          .computeIfAbsent(finding.fingerprint(identity), none -> new ArrayList<>())
          .add(finding);
    }
  }

  /**
   * Adds the current findings on one of the documents; call it for all of them before {@link #of}.
   */
  void claim(ValidationReport now) {
    fingerprints(now).forEach(present::add);
  }

  /**
   * Returns the earlier findings for one of the documents: those that it still has and, for the
   * first document, those that none has.
   */
  List<Finding> of(ValidationReport now) {
    List<Finding> all = new ArrayList<>();
    fingerprints(now).distinct().forEach(one -> all.addAll(findings.getOrDefault(one, List.of())));
    if (!told) {
      findings.forEach(
          (fingerprint, gone) -> {
            if (!present.contains(fingerprint)) {
              all.addAll(gone);
            }
          });
      told = true;
    }
    return all;
  }

  private Stream<String> fingerprints(ValidationReport report) {
    return Stream.concat(
            report.findings().stream(), report.accepted().stream().map(AcceptedFinding::finding))
        .map(finding -> finding.fingerprint(identity));
  }
}
