package io.github.copguidelines.finding;

import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds places with identifiers of list items instead of numbers to findings; for one thread and one
 * report.
 */
final class ItemPlaces {

  private static final String ID = "id";
  private static final int LONGEST = 100;

  private final Object root;
  private final Map<Pointer, Gaps> gaps;

  /** For each list, the first item of each identifier. */
  private final IdentityHashMap<List<?>, Map<String, Integer>> firsts = new IdentityHashMap<>();

  /**
   * Makes the places for one report.
   *
   * @param root the object that was read
   * @param gaps the elements of lists in the document that the lists in the object lack
   */
  ItemPlaces(Object root, Map<Pointer, Gaps> gaps) {
    this.root = root;
    this.gaps = gaps;
  }

  /** Returns a report whose findings have such places; the same report if no finding has one. */
  ValidationReport in(ValidationReport report) {
    for (Finding finding : report.findings()) {
      if (place(finding.pointer()).isPresent()) {
        return named(report);
      }
    }
    for (AcceptedFinding accepted : report.accepted()) {
      if (place(accepted.finding().pointer()).isPresent()) {
        return named(report);
      }
    }
    return report;
  }

  /** Adds the places, unless a finding is about an identifier that reports must not show. */
  private ValidationReport named(ValidationReport report) {
    return report.findings().stream().anyMatch(ItemPlaces::isOfIdentifier)
        ? report
        : report.inOrder(this::named);
  }

  private Finding named(Finding finding) {
    Optional<String> place = place(finding.pointer());
    return place.isPresent() ? finding.toBuilder().pointerById(place).build() : finding;
  }

  private static boolean isOfIdentifier(Finding finding) {
    return RuleBook.concealsText(finding.rule()) && finding.pointer().last().equals(ID);
  }

  private Optional<String> place(Pointer pointer) {
    if (!pointer.hasIndex()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean named = false;
    Optional<Object> at = Optional.of(root);
    Pointer here = Pointer.root();
    for (Pointer next : pointer.fromRoot()) {
      Optional<String> id = Optional.empty();
      if (at.orElse(null) instanceof List<?> list) {
        int index = inObject(here, next.last());
        at = index < 0 || index >= list.size() ? Optional.empty() : Optional.of(list.get(index));
        id = at.flatMap(ItemPlaces::id).filter(one -> isFirst(one, list, index));
      } else {
        at = at.flatMap(object -> value(object, next.last()));
      }
      named |= id.isPresent();
      text.append('/').append(id.map("="::concat).orElseGet(next::escaped));
      here = next;
    }
    return named ? Optional.of(text.toString()) : Optional.empty();
  }

  private int inObject(Pointer list, String segment) {
    int index = Pointer.index(segment);
    Gaps missing = gaps.get(list);
    return missing == null || index < 0 ? index : missing.inObject(index);
  }

  /** Returns true for the first item with an identifier; numbers identify later duplicates. */
  private boolean isFirst(String id, List<?> list, int index) {
    Integer first = firsts.computeIfAbsent(list, ItemPlaces::firsts).get(id);
    return first != null && first == index;
  }

  private static Map<String, Integer> firsts(List<?> list) {
    Map<String, Integer> firsts = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      Optional<String> id = id(list.get(i));
      if (id.isPresent()) {
        firsts.putIfAbsent(id.get(), i);
      }
    }
    return firsts;
  }

  private static Optional<String> id(Object item) {
    return value(item, ID)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(ItemPlaces::isWellFormed);
  }

  private static boolean isWellFormed(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST
        && id.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || "._-".indexOf(c) >= 0);
  }

  private static Optional<Object> value(Object object, String member) {
    Optional<Property> property =
        ModelType.find(object.getClass()).flatMap(type -> type.property(member));
    Object value = property.<Object>map(one -> one.get(object)).orElse(Optional.empty());
    return value instanceof Optional<?> optional ? optional.map(one -> one) : Optional.of(value);
  }
}
