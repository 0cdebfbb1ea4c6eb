package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A value of a code list, closed or open, which is its code on the wire. */
public interface Code {

  /**
   * Returns the code as it appears on the wire, for example {@code under-review}.
   *
   * <p>For an enum it is the constant's name in lower case with hyphens.
   */
  @JsonValue
  default String code() {
    return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the value of a closed list with a code, compared exactly; empty if no value has it.
   *
   * <pre>{@code
   * Code.find(Audience.class, "industry")
   * }</pre>
   *
   * @param list the enum
   */
  static <T extends Code> Optional<T> find(Class<T> list, String code) {
    return Arrays.stream(list.getEnumConstants())
        .filter(one -> one.code().equals(code))
        .findFirst();
  }
}
