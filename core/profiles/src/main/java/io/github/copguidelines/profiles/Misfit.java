package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a value in a profile does not fit its field, as a case of the message.
 *
 * @param messageCase the case; empty for the plain message of the rule
 * @param arguments the arguments of the message
 */
record Misfit(String messageCase, Members arguments) {

  /** The names of the JSON types in messages. */
  private static final Map<String, String> SORTS =
      Map.of(
          "array", "list",
          "boolean", "boolean",
          "number", "number",
          "object", "object",
          "string", "text");

  static Misfit of(String messageCase) {
    return new Misfit(messageCase, Members.none());
  }

  static Misfit of(String messageCase, String argument, Object value) {
    return new Misfit(messageCase, Members.of(argument, value));
  }

  /** Returns the misfit of a value that does not have the required type. */
  static Misfit ofType(String type, @Nullable Object value) {
    if (type.equals("string") && (value instanceof Number || value instanceof Boolean)) {
      return of("quotes"); // in YAML, a year without quotes is a number
    } else if (type.equals("array")) {
      return of("list");
    } else if (type.equals("integer")) {
      return of("integer");
    }
    return of("kind", "expected", SORTS.getOrDefault(type, "other"));
  }

  /** Returns the misfit that corresponds to a finding on a value. */
  static Misfit of(Finding found, @Nullable Object value) {
    String rule = found.rule();
    String key = found.messageKey().substring(found.messageKey().indexOf('.') + 1);
    if (rule.equals(ProfileRules.KIND.id())) {
      return ofType(key, value);
    } else if (rule.equals(ProfileRules.CODE.id())) {
      return new Misfit("codes", found.arguments());
    } else if (!rule.equals(ProfileRules.BOUND.id())) {
      return of("");
    }
    return switch (key) {
      case "shorter", "less", "fewer" -> new Misfit("least", found.arguments());
      case "longer", "more", "too-many" -> new Misfit("most", found.arguments());
      case "form" -> of("form");
      default -> of("");
    };
  }

  /** Returns the finding at the place of the value. */
  Finding at(Pointer place) {
    Rule rule = ProfileRules.VALUE;
    Finding.Builder finding = rule.at(place).arguments(arguments);
    return (messageCase.isEmpty() ? finding : finding.messageCase(rule.id(), messageCase)).build();
  }
}
