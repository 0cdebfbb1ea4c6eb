package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.OpenCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is too large or too deep in a document that was built in memory, and texts that hold
 * half a surrogate pair, which a reader does not build; and texts with unsafe characters.
 *
 * <p>Used once, for one document.
 */
public final class LimitCheck {

  private final Limits limits;
  private final Findings findings;
  private boolean within = true;

  public LimitCheck(Limits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
  }

  /** Looks at all of a document and returns whether it is within the limits. */
  public boolean isWithin(Extensible document, Class<? extends Extensible> type) {
    model(document, ModelType.of(type), Pointer.root(), 1);
    return within;
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
    boolean half = false;
    for (Map.Entry<?, ?> member : members.entrySet()) {
      String name = (String) member.getKey();
      if (isShort(name, at) && !findings.isFull()) {
        // A place with half a character could not be shown; its object stands for it.
        boolean suspect = UnsafeCharacters.isSuspect(name);
        boolean nameless = suspect && Texts.hasHalfCharacter(name);
        Pointer place = nameless ? at : at.child(name);
        half |= nameless;
        if (suspect) {
          Finding.Builder unsafe = UnsafeCharacters.findInName(name, place);
          if (unsafe != null) {
            findings.add(unsafe);
          }
        }
        value(member.getValue(), Object.class, place, depth + 1);
      }
    }
    if (half) {
      findings.add(CopRules.UNICODE.at(at).messageCase(CopRules.UNICODE.id(), "name"));
    }
  }

  private boolean tooDeep(Pointer at, int depth) {
    return exceeds(depth, limits.depth(), Limits.DEPTH, at);
  }

  private boolean tooMany(int size, Pointer at) {
    return exceeds(size, limits.listSize(), Limits.LIST_SIZE, at);
  }

  private void text(String text, Pointer at) {
    if (!isShort(text, at) || !UnsafeCharacters.isSuspect(text)) {
      return;
    }
    if (Texts.hasHalfCharacter(text)) {
      findings.add(CopRules.UNICODE.at(at));
    }
    Finding.Builder unsafe = UnsafeCharacters.find(text, at);
    if (unsafe != null) {
      findings.add(unsafe);
    }
  }

  private boolean isShort(String text, Pointer at) {
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
      within = false;
      findings.add(rule.at(at).argument("max", limit));
    }
    return exceeds;
  }
}
