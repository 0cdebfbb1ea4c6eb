package io.github.copguidelines.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A profile's further requirements on one field. */
@Value.Immutable
@JsonPropertyOrder({
  "field",
  "use",
  "fixed",
  "defaultValue",
  "codes",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "minItems",
  "maxItems"
})
public interface FieldSetting extends Extensible {

  /**
   * Returns the place of the field, a JSON Pointer in which an asterisk represents every entry of a
   * list, as in <code>/results/*&#47;value</code>. A language tag may follow a localized text:
   * {@code /title/fr}.
   */
  @TextLength(max = 1_000)
  String field();

  /** Returns whether the field is required or excluded; if absent, it is optional. */
  Optional<FieldUse> use();

  /** Returns the only value that the field may have: a simple value, or a list of simple values. */
  Optional<Object> fixed();

  /** Returns the value that tools may offer for an absent field; the library never fills it in. */
  @JsonProperty("default")
  Optional<Object> defaultValue();

  /** Returns the allowed codes or texts; empty if all are allowed. */
  List<@TextLength(max = 200) String> codes();

  /** Returns the least number of code points of each text. */
  Optional<@Min(0) Integer> minLength();

  /** Returns the greatest number of code points of each text. */
  Optional<@Min(0) Integer> maxLength();

  /**
   * Returns the regular expression that each text must match as a whole, in syntax that Java and
   * ECMA 262 share. The library rejects expressions with exponential backtracking, and expressions
   * of more than 1,000 characters with repeats expanded.
   */
  Optional<@TextLength(max = 1_000) String> pattern();

  /** Returns the least number. */
  Optional<BigDecimal> minimum();

  /** Returns the greatest number. */
  Optional<BigDecimal> maximum();

  /** Returns the least number of entries. */
  Optional<@Min(0) Integer> minItems();

  /** Returns the greatest number of entries. */
  Optional<@Min(0) Integer> maxItems();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link FieldSetting} objects; not thread-safe. */
  final class Builder extends ImmutableFieldSetting.Builder {
    Builder() {}
  }
}
