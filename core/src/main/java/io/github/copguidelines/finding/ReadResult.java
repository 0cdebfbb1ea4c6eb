package io.github.copguidelines.finding;

import io.github.copguidelines.model.NotSerialized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * The result of reading a document: the object, if one could be built, the findings, and the values
 * that could not be bound.
 *
 * <p>Nothing is lost: writing the result writes unbound values back to their places.
 *
 * <p>Immutable and thread-safe. {@code toString} shows rules, places and the names of members, and
 * no value of the document.
 *
 * @param <T> the type of the object
 */
@NotSerialized
public final class ReadResult<T> {

  /** The rules on values that are reported and dropped: no form in UTF-8, or beyond the limits. */
  private static final Set<String> NOT_KEPT =
      Set.of(ReadRules.ENCODING.id(), Limits.TEXT_LENGTH.id(), Limits.NUMBER_LENGTH.id());

  private final Optional<T> object;
  private final List<Finding> findings;
  private final List<Unbound> unbound;
  private final Map<Pointer, Gaps> gaps = new HashMap<>();

  private ReadResult(
      Optional<T> object,
      Collection<Finding> findings,
      Collection<Unbound> unbound,
      Collection<Pointer> gaps) {
    this.object = object;
    this.findings = findings.isEmpty() ? List.of() : FindingOrder.sorted(findings);
    this.unbound =
        unbound.isEmpty()
            ? List.of()
            : unbound.stream().sorted(Comparator.comparing(Unbound::pointer)).toList();
    Map<Pointer, List<Integer>> byList = new HashMap<>();
    for (Pointer gap : gaps) {
      byList
          .computeIfAbsent(gap.parent().orElseThrow(), list -> new ArrayList<>())
          .add(Integer.valueOf(gap.last()));
    }
    byList.forEach((list, indexes) -> this.gaps.put(list, new Gaps(indexes)));
  }

  /**
   * Makes a result; findings and values are sorted by place, without duplicate findings.
   *
   * @param gaps the places of list elements in the document that the object lacks, whether their
   *     values were kept or not
   */
  public static <T> ReadResult<T> of(
      Optional<T> object,
      Collection<Finding> findings,
      Collection<Unbound> unbound,
      Collection<Pointer> gaps) {
    return new ReadResult<>(object, findings, unbound, gaps);
  }

  /**
   * Makes a result without gaps: all lists of the document and the object have the same elements.
   */
  public static <T> ReadResult<T> of(
      Optional<T> object, Collection<Finding> findings, Collection<Unbound> unbound) {
    return of(object, findings, unbound, List.of());
  }

  /** Returns a copy with other findings, sorted and without duplicates. */
  public ReadResult<T> withFindings(Collection<Finding> others) {
    ReadResult<T> result = of(object, others, unbound);
    result.gaps.putAll(gaps);
    return result;
  }

  /** Returns the object; empty if none could be built. */
  public Optional<T> toOptional() {
    return object;
  }

  /**
   * Returns the object.
   *
   * @throws NoSuchElementException if none could be built; the findings give the reasons
   */
  public T value() {
    return object.orElseThrow(
        () -> new NoSuchElementException("No object could be built: " + findings));
  }

  /** Returns the findings, sorted. */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns the values that could not be bound, sorted by place. */
  public List<Unbound> unbound() {
    return unbound;
  }

  /** Returns true if there is an object and no finding is an error. */
  public boolean isValid() {
    if (object.isEmpty()) {
      return false;
    }
    // Not a stream, which made loading slower in the usual case of no findings.
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  /**
   * Converts a place in the object to the place in the document.
   *
   * <p>They differ if an element of a list could not be bound or kept: later elements then move up.
   */
  public Pointer toDocument(Pointer inObject) {
    return toDocument(Pointer.root(), inObject);
  }

  /**
   * Converts a place in an unbound value to the place in the document.
   *
   * @param inValue the place, relative to the value
   */
  public Pointer toDocument(Unbound value, Pointer inValue) {
    return toDocument(value.pointer(), inValue);
  }

  /**
   * Shifts indexes below the start only: above it, places are positions in the document already.
   */
  private Pointer toDocument(Pointer start, Pointer below) {
    Pointer at = start;
    for (String segment : below.segments()) {
      Gaps missing = gaps.get(at);
      at = at.child(missing == null ? segment : shifted(missing, segment));
    }
    return at;
  }

  private static String shifted(Gaps missing, String segment) {
    return Integer.toString(missing.inDocument(Integer.parseInt(segment)));
  }

  /**
   * Returns the indexes, in order, of list elements in the document that the object lacks.
   *
   * @param list the place of the list in the document
   */
  public SortedSet<Integer> gaps(Pointer list) {
    Gaps missing = gaps.get(list);
    return missing == null ? Collections.emptySortedSet() : missing.indexes();
  }

  /**
   * Combines the findings of reading with the findings of validating the object, at their places in
   * the document.
   *
   * <p>A value that did not fit is reported once; its absence from the object is not reported
   * again.
   */
  public ValidationReport report(ValidationReport ofObject) {
    if (gaps.isEmpty() && findings.isEmpty()) {
      return ofObject; // nothing has moved, and misfits are reported already
    }
    Set<Pointer> faulty = misfits();
    ValidationReport placed =
        ofObject.map(finding -> finding.toBuilder().pointer(toDocument(finding.pointer())).build());
    List<Finding> all = new ArrayList<>(findings);
    for (Finding finding : placed.findings()) {
      if (!faulty.contains(finding.pointer())) {
        all.add(finding);
      }
    }
    return ValidationReport.of(ofObject.stage(), all, placed.accepted());
  }

  /**
   * Returns the report with the identifiers of list items in its findings, see {@link
   * Finding#pointerById}.
   */
  public ValidationReport identified(ValidationReport ofDocument) {
    return object.map(one -> new ItemPlaces(one, gaps).in(ofDocument)).orElse(ofDocument);
  }

  /**
   * Returns the places of values that did not fit, by a finding there or below, or that could not
   * be kept. An unbound empty list is valid and does not count.
   */
  public Set<Pointer> misfits() {
    Set<Pointer> misfits = new HashSet<>();
    for (Finding finding : findings) {
      if (NOT_KEPT.contains(finding.rule())) {
        misfits.add(finding.pointer());
      }
    }
    if (unbound.isEmpty()) {
      return misfits;
    }
    Set<Pointer> told = new HashSet<>();
    for (Finding finding : findings) {
      Optional<Pointer> at = Optional.of(finding.pointer());
      while (at.isPresent() && told.add(at.get())) {
        at = at.get().parent();
      }
    }
    unbound.stream().map(Unbound::pointer).filter(told::contains).forEach(misfits::add);
    return misfits;
  }

  @Override
  public String toString() {
    String built = object.isPresent() ? "built" : "none";
    return "ReadResult{object=" + built + ", findings=" + findings + ", unbound=" + unbound + "}";
  }
}
