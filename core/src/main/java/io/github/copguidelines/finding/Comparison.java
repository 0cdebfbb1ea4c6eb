package io.github.copguidelines.finding;

import io.github.copguidelines.model.NotSerialized;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A comparison of the findings on a document with an earlier run: new, unchanged or fixed.
 *
 * <p>Findings with equal {@link Finding#fingerprint fingerprints} are the same. Accepted findings
 * count in both runs, so accepting a warning does not fix it.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class Comparison {

  private final DocumentIdentity document;
  private final Set<String> earlier;
  private final List<Finding> fixed;

  private Comparison(DocumentIdentity document, Set<String> earlier, List<Finding> fixed) {
    this.document = document;
    this.earlier = earlier;
    this.fixed = fixed;
  }

  /**
   * Compares the findings of two runs on a document that its name identifies.
   *
   * @param document the name of the document, the same in both
   * @param earlier the earlier findings, including those accepted then
   * @param now the current findings
   */
  public static Comparison of(String document, Collection<Finding> earlier, ValidationReport now) {
    return of(DocumentIdentity.of(document), earlier, now);
  }

  /**
   * Compares the findings of two runs on a document.
   *
   * @param document the identity of the document, the same in both runs
   * @param earlier the earlier findings, including those accepted then
   * @param now the current findings
   */
  public static Comparison of(
      DocumentIdentity document, Collection<Finding> earlier, ValidationReport now) {
    Set<String> before = new HashSet<>();
    earlier.forEach(finding -> before.add(finding.fingerprint(document)));
    Set<String> present = new HashSet<>();
    Stream.concat(now.findings().stream(), now.accepted().stream().map(AcceptedFinding::finding))
        .forEach(finding -> present.add(finding.fingerprint(document)));
    List<Finding> fixed =
        earlier.stream()
            .filter(finding -> !present.contains(finding.fingerprint(document)))
            .sorted()
            .distinct()
            .toList();
    return new Comparison(document, Set.copyOf(before), fixed);
  }

  /** Returns whether a current finding is new or unchanged. */
  public FindingStatus status(Finding finding) {
    return earlier.contains(finding.fingerprint(document))
        ? FindingStatus.UNCHANGED
        : FindingStatus.NEW;
  }

  /** Returns the earlier findings that are fixed, sorted. */
  public List<Finding> fixed() {
    return fixed;
  }
}
