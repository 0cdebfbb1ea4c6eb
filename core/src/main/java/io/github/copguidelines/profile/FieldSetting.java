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

/** What a profile asks of one field beyond what the library does. */
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

  /** Returns whether documents have the field at all; absent means that they may. */
  Optional<FieldUse> use();

  /** Returns the only value that the field may have: simple, or a list of simple ones. */
  Optional<Object> fixed();

  /**
   * Returns the value that tools may fill in for a document without the field; nothing fills it in
   * by itself.
   */
  @JsonProperty("default")
  Optional<Object> defaultValue();

  /** Returns the codes or texts that may be used; all, where there are none. */
  List<@TextLength(max = 200) String> codes();

  /** Returns the least number of code points of each text. */
  Optional<@Min(0) Integer> minLength();

  /** Returns the greatest number of code points of each text. */
  Optional<@Min(0) Integer> maxLength();

  /**
   * Returns the regular expression that each text matches as a whole, in the part of the language
   * that Java and ECMA 262 share. One whose repeats can read a text in more and more ways is
   * refused, and so is one with more than 1,000 characters, repeats written out.
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
