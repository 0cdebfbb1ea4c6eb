package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.model.Members;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The serializable findings of an exception, stored as their members.
 *
 * <p>Immutable and thread-safe.
 */
public final class KeptFindings implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient Finding first;
  private final transient List<Finding> all;

  /**
   * Keeps findings.
   *
   * @param first the first error
   * @param all all findings, in any order
   */
  public KeptFindings(Finding first, List<Finding> all) {
    this.first = first;
    this.all = all.stream().sorted().distinct().toList();
  }

  /** Returns the first error. */
  public Finding first() {
    return first;
  }

  /** Returns all findings, sorted, including the first error and warnings. */
  public List<Finding> all() {
    return all;
  }

  private Object writeReplace() {
    ArrayList<Map<String, @Nullable Object>> members = new ArrayList<>();
    members.add(first.asMap());
    all.forEach(finding -> members.add(finding.asMap()));
    return new Form(members);
  }

  private record Form(ArrayList<Map<String, @Nullable Object>> members) implements Serializable {

    private Object readResolve() {
      List<Finding> findings =
          members.stream().map(one -> Finding.of(Members.copyOf(one))).toList();
      return new KeptFindings(findings.get(0), findings.subList(1, findings.size()));
    }
  }
}
