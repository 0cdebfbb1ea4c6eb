package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates plain values against schemas with the keywords of profiles; not thread-safe. */
final class ProfileValidator {

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Predicate<String>> forms;

  /**
   * Makes a validator without findings.
   *
   * @param forms the compiled expressions of the schemas, by their text
   */
  ProfileValidator(Map<String, Predicate<String>> forms) {
    this.forms = forms;
  }

  /** Returns the findings. */
  List<Finding> findings() {
    return findings;
  }

  /** Validates a value against a schema: a map of keywords, or false, which allows no value. */
  void judge(@Nullable Object schema, @Nullable Object value, Pointer at) {
    if (Boolean.FALSE.equals(schema)) {
      tell(ProfileRules.ABSENT, at);
    } else if (schema instanceof Map<?, ?> keywords) {
      if (keywords.get("type") instanceof String type && !isOf(type, value)) {
        findings.add(ProfileRules.KIND.at(at).messageCase(ProfileRules.KIND.id(), type).build());
      } else {
        judgeKnown(keywords, value, at);
      }
    }
  }

  private void judgeKnown(Map<?, ?> keywords, @Nullable Object value, Pointer at) {
    if (keywords.containsKey("const") && !Plain.same(keywords.get("const"), value)) {
      tell(ProfileRules.FIXED, at, "value", shown(keywords.get("const")));
    }
    if (keywords.get("enum") instanceof List<?> codes
        && codes.stream().noneMatch(code -> Plain.same(code, value))) {
      tell(ProfileRules.CODE, at, "codes", shown(codes));
    }
    if (value instanceof String text) {
      judgeText(keywords, text, at);
    } else if (value instanceof Number number) {
      judgeNumber(keywords, Plain.number(number), at);
    } else if (value instanceof List<?> list) {
      judgeList(keywords, list, at);
    } else if (value instanceof Map<?, ?> object) {
      judgeObject(keywords, object, at);
    }
    if (keywords.get("allOf") instanceof List<?> schemas) {
      schemas.forEach(schema -> judge(schema, value, at));
    }
  }

  private void judgeText(Map<?, ?> keywords, String text, Pointer at) {
    int length = text.codePointCount(0, text.length());
    bound(keywords, "minLength", length, at, "shorter");
    bound(keywords, "maxLength", length, at, "longer");
    Object form = keywords.get("pattern");
    if ((form instanceof Pattern own && !own.matcher(text).matches())
        || (form instanceof String given
            && !forms.computeIfAbsent(given, EcmaExpression::compile).test(text))) {
      findings.add(ProfileRules.BOUND.at(at).messageCase(ProfileRules.BOUND.id(), "form").build());
    }
  }

  private void judgeNumber(Map<?, ?> keywords, BigDecimal number, Pointer at) {
    bound(keywords, "minimum", number, at, "less");
    bound(keywords, "maximum", number, at, "more");
  }

  private void judgeList(Map<?, ?> keywords, List<?> list, Pointer at) {
    if (Integer.valueOf(0).equals(keywords.get("maxItems")) && !list.isEmpty()) {
      tell(ProfileRules.ABSENT, at);
      return;
    }
    bound(keywords, "minItems", list.size(), at, "fewer");
    bound(keywords, "maxItems", list.size(), at, "too-many");
    if (Boolean.TRUE.equals(keywords.get("uniqueItems"))) {
      judgeDistinct(list, at);
    }
    if (keywords.containsKey("items")) {
      for (int i = 0; i < list.size(); i++) {
        judge(keywords.get("items"), list.get(i), at.child(i));
      }
    }
  }

  private void judgeDistinct(List<?> list, Pointer at) {
    for (int i = 0; i < list.size(); i++) {
      Object entry = list.get(i);
      if (list.subList(0, i).stream().anyMatch(earlier -> Plain.same(earlier, entry))) {
        findings.add(
            ProfileRules.BOUND
                .at(at.child(i))
                .messageCase(ProfileRules.BOUND.id(), "twice")
                .build());
      }
    }
  }

  private void judgeObject(Map<?, ?> keywords, Map<?, ?> object, Pointer at) {
    if (Integer.valueOf(0).equals(keywords.get("maxProperties")) && !object.isEmpty()) {
      tell(ProfileRules.ABSENT, at);
      return;
    }
    if (keywords.get("required") instanceof List<?> names) {
      names.stream()
          .map(String::valueOf)
          .filter(name -> !object.containsKey(name))
          .forEach(name -> tell(ProfileRules.PRESENT, at.child(name)));
    }
    Map<?, ?> known = keywords.get("properties") instanceof Map<?, ?> map ? map : Map.of();
    object.forEach(
        (name, value) -> {
          if (known.containsKey(name)) {
            judge(known.get(name), value, at.child(String.valueOf(name)));
          } else if (keywords.containsKey("additionalProperties")) {
            judge(keywords.get("additionalProperties"), value, at.child(String.valueOf(name)));
          }
        });
  }

  private void bound(Map<?, ?> keywords, String keyword, Number actual, Pointer at, String how) {
    if (keywords.get(keyword) instanceof Number bound) {
      int order = Plain.number(actual).compareTo(Plain.number(bound));
      if (keyword.startsWith("min") ? order < 0 : order > 0) {
        findings.add(
            ProfileRules.BOUND
                .at(at)
                .messageCase(ProfileRules.BOUND.id(), how)
                .argument("bound", bound)
                .build());
      }
    }
  }

  private void tell(Rule rule, Pointer at) {
    findings.add(rule.at(at).build());
  }

  private void tell(Rule rule, Pointer at, String argument, Object value) {
    findings.add(rule.at(at).argument(argument, value).build());
  }

  /** Returns a value of the profile as a message shows it. */
  private static Object shown(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : String.valueOf(value);
  }

  static boolean isOf(String type, @Nullable Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "number" -> value instanceof Number;
      case "integer" -> value instanceof Number number && isWhole(Plain.number(number));
      case "array" -> value instanceof List;
      case "object" -> value instanceof Map;
      default -> false;
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
