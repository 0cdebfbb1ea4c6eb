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
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "level", "unit", "meaning"})
public interface IndicatorEntry extends Extensible {

  /** Returns its code, for example {@code REACH-CHILDREN}. */
  @TextLength(max = 60)
  String code();

  /** Returns the kind of result that it measures. */
  ResultLevel level();

  /** Returns its unit, in English. */
  Optional<@TextLength(max = 60) String> unit();

  /** Returns a description of what it counts. */
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
