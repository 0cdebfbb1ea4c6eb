package io.github.copguidelines.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What came of reading a document: the object, where one could be built, the findings, and the
 * values that could not be bound.
 *
 * <p>Nothing is lost: writing the result writes what could not be bound back to its place.
 *
 * <p>Immutable and thread-safe. {@code toString} shows no text of the document.
 *
 * @param <T> the type of the object
 */
public final class ReadResult<T> {

  private final Optional<T> object;
  private final List<Finding> findings;
  private final List<Unbound> unbound;

  private ReadResult(Optional<T> object, List<Finding> findings, List<Unbound> unbound) {
    this.object = object;
    this.findings = findings;
    this.unbound = unbound;
  }

  /** Makes a result; findings and values are sorted by their place, equal findings told once. */
  public static <T> ReadResult<T> of(
      Optional<T> object, Collection<Finding> findings, Collection<Unbound> unbound) {
    return new ReadResult<>(
        object,
        List.copyOf(new TreeSet<>(findings)),
        unbound.stream().sorted(Comparator.comparing(Unbound::pointer)).toList());
  }

  /** Returns the object, where one could be built. */
  public Optional<T> object() {
    return object;
  }

  /**
   * Returns the object.
   *
   * @throws NoSuchElementException if none could be built; the findings say why
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
    return object.isPresent()
        && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Returns the place in the document of a place in the object.
   *
   * <p>They differ where an element of a list could not be bound: the elements after it moved up.
   */
  public Pointer toDocument(Pointer inObject) {
    if (unbound.isEmpty()) {
      return inObject;
    }
    Pointer at = Pointer.root();
    for (String segment : inObject.segments()) {
      at = at.child(shifted(at, segment));
    }
    return at;
  }

  private String shifted(Pointer parent, String segment) {
    int index = -1;
    for (Unbound gap : unbound) {
      if (gap.pointer().parent().filter(parent::equals).isPresent()) {
        index = index < 0 ? indexOf(segment) : index;
        if (index >= 0
            && indexOf(gap.pointer().last()) >= 0
            && indexOf(gap.pointer().last()) <= index) {
          index++;
        }
      }
    }
    return index < 0 ? segment : Integer.toString(index);
  }

  private static int indexOf(String segment) {
    boolean digits = !segment.isEmpty() && segment.length() < 9;
    return digits && segment.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(segment)
        : -1;
  }

  /**
   * Joins the findings of reading with those of validating the object, at their places in the
   * document.
   *
   * <p>A value that was found and did not fit is reported once: that the object lacks it is left
   * out.
   */
  public ValidationReport report(ValidationReport ofObject) {
    List<Finding> all = new ArrayList<>(findings);
    for (Finding finding : ofObject.findings()) {
      Pointer place = toDocument(finding.pointer());
      if (!isFaulty(place)) {
        all.add(finding.toBuilder().pointer(place).build());
      }
    }
    return ValidationReport.of(ofObject.stage(), all);
  }

  /** An empty list is kept as well, but nothing is wrong with it that reading has told. */
  private boolean isFaulty(Pointer place) {
    return unbound.stream().anyMatch(value -> value.pointer().equals(place))
        && findings.stream().anyMatch(finding -> finding.pointer().isWithin(place));
  }

  @Override
  public String toString() {
    String built = object.isPresent() ? "built" : "none";
    return "ReadResult{object=" + built + ", findings=" + findings + ", unbound=" + unbound + "}";
  }
}
