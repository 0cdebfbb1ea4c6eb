package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place of an entry in a published document; unknown parts are absent.
 *
 * <p>{@link #text} is the form for people: {@code source} in text and CSV, {@code dc:source} in
 * SKOS, next to the verification. JSON has separate members.
 */
@Value.Immutable
@JsonPropertyOrder({"document", "section", "table", "keyArea", "item", "heading"})
public interface SourceReference extends Extensible {

  /** Returns the code of the document, for example {@code COP-POL-2020}. */
  @TextLength(max = 60)
  String document();

  /** Returns the number of the section, for example {@code 4.2.1}. */
  Optional<@TextLength(max = 40) String> section();

  /** Returns the number of the table. */
  Optional<@TextLength(max = 40) String> table();

  /** Returns the number or name of the key area. */
  Optional<@TextLength(max = 40) String> keyArea();

  /** Returns the name or number of the entry within that part. */
  Optional<@TextLength(max = 300) String> item();

  /** Returns the heading of a part of the document that has no number. */
  Optional<@TextLength(max = 300) String> heading();

  /** Returns the reference as one line, for example {@code COP-POL-2020, section 4.2.1}. */
  default String text() {
    StringBuilder text = new StringBuilder(document());
    section().ifPresent(number -> text.append(", section ").append(number));
    table().ifPresent(number -> text.append(", table ").append(number));
    keyArea().ifPresent(number -> text.append(", key area ").append(number));
    heading().ifPresent(part -> text.append(", ").append(part));
    item().ifPresent(entry -> text.append(", ").append(entry));
    return text.toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SourceReference} objects; not thread-safe. */
  final class Builder extends ImmutableSourceReference.Builder {
    Builder() {}
  }
}
