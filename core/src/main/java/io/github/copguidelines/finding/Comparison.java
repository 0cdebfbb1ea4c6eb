package io.github.copguidelines.finding;

import io.github.copguidelines.model.NotSerialized;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings about one document next to those of an earlier run: new, unchanged, fixed.
 *
 * <p>Findings are the same when their {@link Finding#fingerprint fingerprints} are. What somebody
 * accepted counts as found in both runs, so that accepting a warning does not fix it.
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
   * Compares two runs of a document that is known by its name.
   *
   * @param document the name of the document, the same in both
   * @param earlier what was found before, with what was accepted then
   * @param now what is found now
   */
  public static Comparison of(String document, Collection<Finding> earlier, ValidationReport now) {
    return of(DocumentIdentity.of(document), earlier, now);
  }

  /**
   * Compares two runs.
   *
   * @param document what the document is known by, the same in both
   * @param earlier what was found before, with what was accepted then
   * @param now what is found now
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

  /** Returns whether a finding of now is new or unchanged. */
  public FindingStatus status(Finding finding) {
    return earlier.contains(finding.fingerprint(document))
        ? FindingStatus.UNCHANGED
        : FindingStatus.NEW;
  }

  /** Returns the findings that are no longer there, sorted. */
  public List<Finding> fixed() {
    return fixed;
  }
}
