package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.DocumentIdentity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.LocalizedValue;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report on one document of several.
 *
 * @param name the name of the document in reports, such as its file name; it need not be unique
 * @param report the findings on it
 * @param comparison the comparison with an earlier run, if there was one
 * @param source the text of the document, if the reader of the report may see lines of it; only
 *     formats for people show any
 * @param identity the identity of the document from run to run, which the fingerprints of its
 *     findings include
 */
public record DocumentReport(
    String name,
    ValidationReport report,
    Optional<Comparison> comparison,
    Optional<String> source,
    DocumentIdentity identity)
    implements LocalizedValue {

  /** Requires an identity, which a mapper without the module would leave out. */
  public DocumentReport {
    Objects.requireNonNull(identity, "identity");
  }

  /** Makes the report on a document that its name identifies. */
  public DocumentReport(
      String name,
      ValidationReport report,
      Optional<Comparison> comparison,
      Optional<String> source) {
    this(name, report, comparison, source, DocumentIdentity.of(name));
  }

  /** Makes the report on a document without a comparison and source lines. */
  public DocumentReport(String name, ValidationReport report) {
    this(name, report, Optional.empty(), Optional.empty());
  }

  /**
   * Returns a copy for a document with another identity than its name, such as a row of a sheet.
   */
  public DocumentReport knownAs(DocumentIdentity other) {
    return new DocumentReport(name, report, comparison, source, other);
  }

  /** Returns a copy with a comparison with an earlier run. */
  public DocumentReport comparedWith(Comparison earlier) {
    return new DocumentReport(name, report, Optional.of(earlier), source, identity);
  }

  /** Returns a copy with the text of the document, so that reports can show its lines. */
  public DocumentReport withSource(String text) {
    return new DocumentReport(name, report, comparison, Optional.of(text), identity);
  }

  /**
   * Returns the members of the document in a JSON report as plain values, with messages in a
   * language, or in English if it has none. They do not contain the text of the document.
   */
  @Override
  public Map<String, @Nullable Object> asMap(Locale locale) {
    return new JsonReport(locale, false).members(this);
  }

  /** Returns name and report, and no text of the document. */
  @Override
  public String toString() {
    return "DocumentReport{" + name + ", " + report + "}";
  }
}
