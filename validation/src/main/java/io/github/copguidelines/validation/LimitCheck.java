package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.OpenCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is too large or too deep in a record that was built in memory; what a reader built is
 * within the same limits already.
 */
final class LimitCheck {

  private final Limits limits;
  private final Findings findings;

  LimitCheck(Limits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
  }

  void check(PracticeRecord record) {
    model(record, ModelType.of(PracticeRecord.class), Pointer.root(), 1);
  }

  private void model(Extensible model, ModelType<?> type, Pointer at, int depth) {
    if (tooDeep(at, depth)) {
      return;
    }
    for (Property property : type.properties()) {
      Object value = property.get(model);
      if (value instanceof Optional<?> optional) {
        value = optional.orElse(null);
      }
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        value(value, property.type(), at.child(property.name()), depth + 1);
      }
    }
    if (!model.extensions().isEmpty()) {
      members(model.extensions().asMap(), at, depth);
    }
  }

  private void value(@Nullable Object value, Class<?> type, Pointer at, int depth) {
    if (value instanceof Extensible model) {
      model(model, ModelType.of(type), at, depth);
    } else if (value instanceof String text) {
      text(text, at);
    } else if (value instanceof LocalizedText text) {
      members(text.asMap(), at, depth);
    } else if (value instanceof OpenCode code) {
      text(code.code(), at);
    } else if (value instanceof BigDecimal number) {
      number(number.unscaledValue(), number.scale(), at);
    } else if (value instanceof BigInteger number) {
      number(number, 0, at);
    } else if (value instanceof List<?> list) {
      if (!tooDeep(at, depth) && !tooMany(list.size(), at)) {
        for (int i = 0; i < list.size() && !findings.isFull(); i++) {
          value(list.get(i), type, at.child(i), depth + 1);
        }
      }
    } else if (value instanceof Map<?, ?> map) {
      members(map, at, depth);
    }
  }

  private void members(Map<?, ?> members, Pointer at, int depth) {
    if (tooDeep(at, depth) || tooMany(members.size(), at)) {
      return;
    }
    for (Map.Entry<?, ?> member : members.entrySet()) {
      String name = (String) member.getKey();
      if (text(name, at) && !findings.isFull()) {
        value(member.getValue(), Object.class, at.child(name), depth + 1);
      }
    }
  }

  private boolean tooDeep(Pointer at, int depth) {
    return exceeds(depth, limits.depth(), Limits.DEPTH, at);
  }

  private boolean tooMany(int size, Pointer at) {
    return exceeds(size, limits.listSize(), Limits.LIST_SIZE, at);
  }

  private boolean text(String text, Pointer at) {
    return !exceeds(text.length(), limits.textLength(), Limits.TEXT_LENGTH, at);
  }

  /** Counts the digits that the number has when it is written without an exponent. */
  private void number(BigInteger unscaled, int scale, Pointer at) {
    long digits = unscaled.bitLength() * 30_103L / 100_000 + 1;
    long written = scale < 0 ? digits - scale : Math.max(digits, scale);
    exceeds(written, limits.numberLength(), Limits.NUMBER_LENGTH, at);
  }

  private boolean exceeds(long size, int limit, Rule rule, Pointer at) {
    boolean exceeds = size > limit;
    if (exceeds) {
      findings.add(rule.at(at).argument("max", limit));
    }
    return exceeds;
  }
}
