package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.List;
import org.immutables.value.Value;

/** Those whom the circular addresses. */
@Value.Immutable
@JsonPropertyOrder({"code", "stakeholders", "label", "labelsSeen"})
public interface Addressee extends Extensible {

  /** Returns its code, for example {@code regulators}. */
  @TextLength(max = 60)
  String code();

  /** Returns the stakeholder groups that it belongs to. */
  @Distinct
  List<Stakeholder> stakeholders();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /**
   * Returns the languages whose label was seen in a source. Every other label is recalled or our
   * own translation.
   */
  @Distinct
  List<@LanguageTag String> labelsSeen();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Addressee} objects; not thread-safe. */
  final class Builder extends ImmutableAddressee.Builder {
    Builder() {}
  }
}
