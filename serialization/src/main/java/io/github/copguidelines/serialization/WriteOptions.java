package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.model.NotSerialized;
import java.util.Locale;
import java.util.Optional;

/**
 * Options for writing files of any format: formats for programs ignore them. Immutable and
 * thread-safe.
 */
@NotSerialized
public final class WriteOptions {

  private final Locale language;
  private final Optional<Catalogue> catalogue;
  private final ReportStyle style;

  private WriteOptions(Locale language, Optional<Catalogue> catalogue, ReportStyle style) {
    this.language = language;
    this.catalogue = catalogue;
    this.style = style;
  }

  /** Returns options for a language, with the bundled catalogue and without colours. */
  public static WriteOptions of(Locale language) {
    return new WriteOptions(language, Optional.empty(), ReportStyle.plain());
  }

  /** Returns a copy with another catalogue. */
  public WriteOptions withCatalogue(Catalogue other) {
    return new WriteOptions(language, Optional.of(other), style);
  }

  /** Returns a copy with another style of text. */
  public WriteOptions withStyle(ReportStyle other) {
    return new WriteOptions(language, catalogue, other);
  }

  /** Returns the language of headings, labels and texts. */
  public Locale language() {
    return language;
  }

  /** Returns the catalogue with the names of codes. */
  public Catalogue catalogue() {
    return catalogue.orElseGet(Catalogues::itu2020);
  }

  /** Returns the style of text for people. */
  public ReportStyle style() {
    return style;
  }
}
