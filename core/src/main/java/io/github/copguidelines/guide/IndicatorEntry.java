package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.ResultLevel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure in common use.
 *
 * <p>Codes and words are this library's own; no document is there to compare them with, so that it
 * has no verification.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "level", "unit", "meaning"})
public interface IndicatorEntry extends Extensible {

  /** Returns its code, for example {@code REACH-CHILDREN}. */
  @TextLength(max = 60)
  String code();

  /** Returns what kind of result it measures. */
  ResultLevel level();

  /** Returns its unit, in English. */
  Optional<@TextLength(max = 60) String> unit();

  /** Returns what is counted. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText meaning() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link IndicatorEntry} objects; not thread-safe. */
  final class Builder extends ImmutableIndicatorEntry.Builder {
    Builder() {}
  }
}
