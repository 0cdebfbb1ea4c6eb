package io.github.copguidelines.quarkus;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Messages in the language of the request, where no other is asked for. */
record RequestMessages(MessageInterpolator messages, Languages languages)
    implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return messages.interpolate(template, context, languages.asked());
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return messages.interpolate(template, context, locale);
  }
}
