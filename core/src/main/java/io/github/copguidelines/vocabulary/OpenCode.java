package io.github.copguidelines.vocabulary;

import io.github.copguidelines.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * A value of an open code list: known codes have constants, others are kept unchanged.
 *
 * <p>Values are equal if they have the same list and the same code, compared exactly. The natural
 * order is by code.
 */
public abstract class OpenCode implements Code, Comparable<OpenCode> {

  private final String code;

  OpenCode(String code) {
    if (code.isEmpty()) {
      throw new IllegalArgumentException("A code is not empty.");
    }
    this.code = code;
  }

  @Override
  public final String code() {
    return code;
  }

  /** Returns true if the list has this code. */
  public abstract boolean isKnown();

  @Override
  public final int compareTo(OpenCode other) {
    return code.compareTo(other.code);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // the class represents the list
  public final boolean equals(@Nullable Object other) {
    return other != null && other.getClass() == getClass() && ((OpenCode) other).code.equals(code);
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  /** Returns the code; an unknown code in the form of {@link PrintableText#ofName}. */
  @Override
  public final String toString() {
    return isKnown() ? code : PrintableText.ofName(code);
  }
}
