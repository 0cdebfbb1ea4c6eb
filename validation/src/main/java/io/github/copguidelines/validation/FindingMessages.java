package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;

/** Takes the messages of our own constraints from those of findings, all others from a delegate. */
final class FindingMessages implements MessageInterpolator {

  private static final String PREFIX = "{FIELD-";

  private final MessageInterpolator others;

  FindingMessages(MessageInterpolator others) {
    this.others = others;
  }

  @Override
  public String interpolate(String template, Context context) {
    return template.startsWith(PREFIX)
        ? message(template, context, Locale.getDefault())
        : others.interpolate(template, context);
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template.startsWith(PREFIX)
        ? message(template, context, locale)
        : others.interpolate(template, context, locale);
  }

  private static String message(String template, Context context, Locale locale) {
    String rule = template.substring(1, template.length() - 1);
    Finding.Builder finding =
        Finding.builder()
            .rule(rule)
            .messageKey(rule)
            .severity(Severity.ERROR)
            .pointer(Pointer.root());
    Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
    for (String name : new String[] {"min", "max"}) {
      if (attributes.get(name) instanceof Integer bound) {
        finding.argument(name, bound);
      }
    }
    return finding.build().message(locale);
  }
}
