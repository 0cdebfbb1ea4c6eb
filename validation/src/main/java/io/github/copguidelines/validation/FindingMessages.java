package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes the messages of the model's constraints from those of findings, others from a delegate. */
final class FindingMessages implements MessageInterpolator {

  private static final String OURS = "{FIELD-";
  private static final String STANDARD = "{jakarta.validation.constraints.";

  private final MessageInterpolator others;
  private final StandardMessages standard;

  FindingMessages(MessageInterpolator others, StandardMessages standard) {
    this.others = others;
    this.standard = standard;
  }

  @Override
  public String interpolate(String template, Context context) {
    return finding(template, context)
        .map(finding -> finding.build().message(Locale.getDefault()))
        .orElseGet(() -> others.interpolate(template, context));
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return finding(template, context)
        .map(finding -> finding.build().message(locale))
        .orElseGet(() -> others.interpolate(template, context, locale));
  }

  private Optional<Finding.Builder> finding(String template, Context context) {
    if (template.startsWith(OURS)) {
      return Optional.of(ours(template.substring(1, template.length() - 1), context));
    }
    return template.startsWith(STANDARD) ? standard.of(context) : Optional.empty();
  }

  private static Finding.Builder ours(String key, Context context) {
    Finding.Builder finding = StandardMessages.finding(key);
    Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
    for (String name : new String[] {"min", "max"}) {
      if (attributes.get(name) instanceof Integer bound) {
        finding.argument(name, bound);
      }
    }
    return finding;
  }
}
