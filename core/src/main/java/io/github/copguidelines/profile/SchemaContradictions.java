package io.github.copguidelines.profile;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells keywords of a schema that cannot all be met; not thread-safe.
 *
 * <p>Whether a text of some length has the form of a pattern is not looked into.
 */
final class SchemaContradictions {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Map<?, ?> schema;
  private final Pointer at;
  private final Consumer<Finding> findings;

  /**
   * Makes one for a schema.
   *
   * @param schema one whose keywords are all known and each have a value that they can have
   * @param at where it stands
   */
  SchemaContradictions(Map<?, ?> schema, Pointer at, Consumer<Finding> findings) {
    this.schema = schema;
    this.at = at;
    this.findings = findings;
  }

  void review() {
    boolean ordered = bounds("Length") && bounds("Items") && bounds("imum");
    if (ordered) {
      distinct();
      required();
      values();
    }
  }

  /** Returns whether the upper bound is not below the lower one. */
  private boolean bounds(String of) {
    Optional<BigDecimal> least = number(schema, "min" + of);
    Optional<BigDecimal> most = number(schema, "max" + of);
    if (least.isEmpty() || most.isEmpty()) {
      return true;
    }
    if (least.get().compareTo(most.get()) > 0) {
      tell(at.child("max" + of), "bounds");
      return false;
    }
    if ("integer".equals(schema.get("type"))
        && ceiling(least.get()).compareTo(floor(most.get())) > 0) {
      tell(at.child("max" + of), "whole");
      return false;
    }
    return true;
  }

  private static Optional<BigDecimal> number(Map<?, ?> schema, String keyword) {
    return schema.get(keyword) instanceof Number number
        ? Optional.of(Plain.number(number))
        : Optional.empty();
  }

  private static BigDecimal ceiling(BigDecimal number) {
    return number.setScale(0, RoundingMode.CEILING);
  }

  private static BigDecimal floor(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR);
  }

  /** As many different entries as are asked for there must be. */
  private void distinct() {
    Optional<BigDecimal> least = number(schema, "minItems");
    if (least.isPresent()
        && Boolean.TRUE.equals(schema.get("uniqueItems"))
        && schema.get("items") instanceof Map<?, ?> items) {
      choices(items)
          .filter(choices -> choices.compareTo(least.get()) < 0)
          .ifPresent(
              choices ->
                  findings.accept(
                      ProfileRules.CONSISTENT
                          .at(at.child("minItems"))
                          .messageCase(ProfileRules.CONSISTENT.id(), "distinct")
                          .argument("bound", choices)
                          .build()));
    }
  }

  /** Returns how many values meet a schema, where that is easily said. */
  private static Optional<BigDecimal> choices(Map<?, ?> schema) {
    if (schema.containsKey("const")) {
      return Optional.of(BigDecimal.ONE);
    } else if (schema.get("enum") instanceof List<?> values) {
      List<@Nullable Object> different = new ArrayList<>();
      for (Object value : values) {
        if (different.stream().noneMatch(other -> Plain.same(other, value))) {
          different.add(value);
        }
      }
      return Optional.of(BigDecimal.valueOf(different.size()));
    } else if ("boolean".equals(schema.get("type"))) {
      return Optional.of(TWO);
    } else if ("integer".equals(schema.get("type"))) {
      return number(schema, "minimum")
          .flatMap(
              least ->
                  number(schema, "maximum")
                      .map(most -> floor(most).subtract(ceiling(least)).add(BigDecimal.ONE)));
    }
    return Optional.empty();
  }

  /** A member that is needed is one that may be there. */
  private void required() {
    if (!Boolean.FALSE.equals(schema.get("additionalProperties"))
        || !(schema.get("required") instanceof List<?> names)) {
      return;
    }
    Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
    for (int i = 0; i < names.size(); i++) {
      if (!known.containsKey(names.get(i))) {
        tell(at.child("required").child(i), "required");
      }
    }
  }

  /** Values that the schema gives meet the schema. */
  private void values() {
    Map<String, @Nullable Object> besides = new LinkedHashMap<>();
    schema.forEach((keyword, value) -> besides.put(String.valueOf(keyword), value));
    besides.keySet().removeAll(List.of("const", "default", "enum"));
    if (schema.get("enum") instanceof List<?> values) {
      for (int i = 0; i < values.size(); i++) {
        value(besides, values.get(i), at.child("enum").child(i));
      }
    }
    for (String keyword : List.of("const", "default")) {
      if (schema.containsKey(keyword)) {
        value(schema, schema.get(keyword), at.child(keyword));
      }
    }
  }

  private void value(Map<?, ?> by, @Nullable Object value, Pointer place) {
    Judgement judgement = new Judgement(new HashMap<>());
    judgement.judge(by, value, place);
    judgement.findings().stream()
        .findFirst()
        .ifPresent(found -> findings.accept(Misfit.of(found, value).at(there(found))));
  }

  /** What is absent has no place; the object that lacks it has. */
  private static Pointer there(Finding found) {
    return found.rule().equals(ProfileRules.PRESENT.id())
        ? found.pointer().parent().orElseThrow()
        : found.pointer();
  }

  private void tell(Pointer place, String messageCase) {
    Rule rule = ProfileRules.CONSISTENT;
    findings.accept(rule.at(place).messageCase(rule.id(), messageCase).build());
  }
}
