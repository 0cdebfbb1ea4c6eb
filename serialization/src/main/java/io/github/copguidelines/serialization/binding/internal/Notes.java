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

/** The findings and unbound values of one reading of a document; not thread-safe. */
public final class Notes {

  private final int most;
  private final Set<Finding> findings = new LinkedHashSet<>();

  /** The last finding, until the finding on the limit replaces it. */
  private @Nullable Finding last;

  private final SortedSet<Pointer> unbound = new TreeSet<>();
  private final SortedSet<Pointer> gaps = new TreeSet<>();

  /** Makes empty notes, which ignore findings beyond the limit. */
  public Notes(Limits limits) {
    this.most = limits.findings();
  }

  /** Adds a finding; beyond the limit, a finding on the limit replaces the last one. */
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

  /** Adds a finding, unless its rule has one at its place already: excessive depth ends reading. */
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

  /** Adds the place of a value that did not fit. */
  void unbound(Pointer at) {
    unbound.add(at);
  }

  /** Adds the place of an element of the document that the object's list lacks. */
  void gap(Pointer element) {
    gaps.add(element);
  }

  /** Removes unbound values and gaps at or below a place, because another value replaces them. */
  void forget(Pointer at) {
    forget(at, unbound);
    forget(at, gaps);
  }

  /** Removes a place and the places below it, which follow it in the order. */
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

  /** Returns the places of elements that the object's lists lack. */
  public Collection<Pointer> gaps() {
    return gaps;
  }

  /** Returns the findings of two lists, up to the limit. */
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
