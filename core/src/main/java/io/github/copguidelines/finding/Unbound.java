package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document that did not fit the model, kept so that it can be written back.
 *
 * <p>{@code toString} shows the place, as {@link PrintableText}, and not the value.
 *
 * @param pointer its place in the document; for an element of a list, its place in the list of the
 *     document
 * @param value the value, plain as in {@link Members}; may be null
 */
public record Unbound(Pointer pointer, @Nullable Object value) {

  /** Keeps an unmodifiable copy of the value. */
  public Unbound {
    value = Members.plain(value);
  }

  @Override
  public String toString() {
    return PrintableText.ofPlace(pointer.segments());
  }
}
