package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.TextDirection;
import java.util.Locale;
import org.immutables.value.Value;

/** A language that the catalogue has texts in, and how far they can be relied on. */
@Value.Immutable
@JsonPropertyOrder({"tag", "status"})
public interface CatalogueLanguage extends Extensible {

  /** Returns its BCP 47 tag, for example {@code ar}. */
  @LanguageTag
  String tag();

  /** Returns whether its texts are a draft or were reviewed. */
  TranslationStatus status();

  /** Returns its locale, for {@link io.github.copguidelines.text.LocalizedText#text}. */
  default Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** Returns true if it is written from right to left, as Arabic is. */
  default boolean rightToLeft() {
    return TextDirection.isRightToLeft(locale());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CatalogueLanguage} objects; not thread-safe. */
  final class Builder extends ImmutableCatalogueLanguage.Builder {
    Builder() {}
  }
}
