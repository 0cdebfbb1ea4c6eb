package io.github.copguidelines.serialization;

import io.github.copguidelines.model.Representation;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets mappers write a {@link DocumentReport} as JSON reports have it; found as a service. */
public final class DocumentReportForm implements Representation<DocumentReport> {

  /** Makes the service. */
  public DocumentReportForm() {}

  @Override
  public Class<DocumentReport> type() {
    return DocumentReport.class;
  }

  @Override
  public Map<String, @Nullable Object> members(DocumentReport report, Locale locale) {
    return report.asMap(locale);
  }
}
