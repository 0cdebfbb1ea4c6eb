package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one reading of a document has to say; used by one thread. */
public final class Notes {

  private final int most;
  private final Set<Finding> findings = new LinkedHashSet<>();

  /** The last of the findings, until it has made room. */
  private @Nullable Finding last;

  private final SortedSet<Pointer> unbound = new TreeSet<>();
  private final SortedSet<Pointer> gaps = new TreeSet<>();

  /** Starts with nothing to say, and stops listening at the limit of findings. */
  public Notes(Limits limits) {
    this.most = limits.findings();
  }

  /** Takes down a finding; beyond the limit, the last makes room for one that says so. */
  public void add(Finding finding) {
    if (findings.size() < most) {
      findings.add(finding);
      last = finding;
    } else if (last != null && !findings.contains(finding)) {
      findings.remove(last);
      findings.add(Limits.FINDINGS.at(Pointer.root()).argument("max", most).build());
      last = null;
    }
  }

  /** Takes down a finding, unless its rule has one at its place: what is too deep ends reading. */
  void addUnlessThere(Finding finding) {
    boolean there =
        findings.stream()
            .anyMatch(
                one ->
                    one.rule().equals(finding.rule()) && one.pointer().equals(finding.pointer()));
    if (!there) {
      add(finding);
    }
  }

  /** Takes down that the value at a place did not fit. */
  void unbound(Pointer at) {
    unbound.add(at);
  }

  /** Takes down that a list of the object lacks an element that the document has. */
  void gap(Pointer element) {
    gaps.add(element);
  }

  /** Forgets what did not fit at a place or below it, since another value replaces it. */
  void forget(Pointer at) {
    forget(at, unbound);
    forget(at, gaps);
  }

  /** What lies below a place follows it in the order of places. */
  private static void forget(Pointer at, SortedSet<Pointer> places) {
    Iterator<Pointer> following = places.tailSet(at).iterator();
    while (following.hasNext() && following.next().isWithin(at)) {
      following.remove();
    }
  }

  /** Returns the findings in the order in which they were made. */
  public Collection<Finding> findings() {
    return findings;
  }

  /** Returns the places of the values that did not fit. */
  public Collection<Pointer> unbound() {
    return unbound;
  }

  /** Returns the places of elements that lists of the object lack. */
  public Collection<Pointer> gaps() {
    return gaps;
  }

  /** Returns the findings of two lists, as many as the limits allow. */
  public static List<Finding> joined(List<Finding> findings, List<Finding> more, Limits limits) {
    if (more.isEmpty()) {
      return findings;
    }
    Notes all = new Notes(limits);
    findings.forEach(all::add);
    more.forEach(all::add);
    return List.copyOf(all.findings());
  }
}
