package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A value of a code list, closed or open: what stands on the wire is its code. */
public interface Code {

  /**
   * Returns the code as it stands on the wire, for example {@code under-review}.
   *
   * <p>For an enum it is the constant's name in lower case with hyphens.
   */
  @JsonValue
  default String code() {
    return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
