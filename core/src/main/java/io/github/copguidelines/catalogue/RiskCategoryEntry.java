package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * A category of risks: one of the four Cs, or cross-cutting.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document. The crosswalk maps it to other publishers' lists.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "aliases", "label", "description"})
public interface RiskCategoryEntry extends Extensible {

  /** Returns its code, for example {@code content}. */
  @TextLength(max = 60)
  String code();

  /** Returns other codes in use for it. */
  List<@TextLength(max = 60) String> aliases();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns its meaning, in our own words. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText description() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RiskCategoryEntry} objects; not thread-safe. */
  final class Builder extends ImmutableRiskCategoryEntry.Builder {
    Builder() {}
  }
}
