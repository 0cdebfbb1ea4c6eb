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
 * @param name the name by which the reader of the reports knows the document, such as that of its
 *     file; two may have the same
 * @param report what was found in it
 * @param comparison what became of the findings of an earlier run, where there was one
 * @param source the text of the document, where lines of it may be shown to whoever reads the
 *     report; only the forms for people show any
 * @param identity what identifies the document from run to run; the fingerprints of its findings
 *     are made from it
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

  /** Makes the report on a document that is known by its name. */
  public DocumentReport(
      String name,
      ValidationReport report,
      Optional<Comparison> comparison,
      Optional<String> source) {
    this(name, report, comparison, source, DocumentIdentity.of(name));
  }

  /** Makes the report on a document without comparing it or showing its lines. */
  public DocumentReport(String name, ValidationReport report) {
    this(name, report, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the same of a document that is known by something else than its name, such as a row of
   * a sheet by its record.
   */
  public DocumentReport knownAs(DocumentIdentity other) {
    return new DocumentReport(name, report, comparison, source, other);
  }

  /** Returns the same next to an earlier run. */
  public DocumentReport comparedWith(Comparison earlier) {
    return new DocumentReport(name, report, Optional.of(earlier), source, identity);
  }

  /** Returns the same with the text of the document, so that its lines can be shown. */
  public DocumentReport withSource(String text) {
    return new DocumentReport(name, report, comparison, Optional.of(text), identity);
  }

  /**
   * Returns the members that a JSON report has of the document, plain values, with messages in a
   * language, or in English where there is none in it. The text of the document is left out.
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
