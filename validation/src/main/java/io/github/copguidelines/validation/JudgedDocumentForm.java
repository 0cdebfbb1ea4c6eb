package io.github.copguidelines.validation;

import io.github.copguidelines.model.Representation;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets mappers write a {@link JudgedDocument} as JSON reports have it; found as a service. */
public final class JudgedDocumentForm implements Representation<JudgedDocument> {

  /** Makes the service. */
  public JudgedDocumentForm() {}

  @Override
  public Class<JudgedDocument> type() {
    return JudgedDocument.class;
  }

  @Override
  public Map<String, @Nullable Object> members(JudgedDocument document, Locale locale) {
    return document.asMap(locale);
  }
}
