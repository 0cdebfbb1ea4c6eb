package io.github.copguidelines.terminology;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The terms of one language that a text about children should avoid, and what to say instead.
 *
 * <p>A list is advice: texts quote legal titles as they are, see {@link TermEntry#keepWhen}.
 */
@Value.Immutable
@JsonPropertyOrder({"schemaVersion", "language", "guidance", "matching", "entries"})
public interface TermList extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the language of the terms, a BCP 47 tag. */
  @LanguageTag
  String language();

  /** Returns guidance on the list, in English. */
  Optional<@TextLength(max = 1000) String> guidance();

  /** Returns how to match its terms in a text, in English. */
  List<@TextLength(max = 2000) String> matching();

  /** Returns the entries in order. */
  List<@Valid TermEntry> entries();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TermList} objects; not thread-safe. */
  final class Builder extends ImmutableTermList.Builder {
    Builder() {}
  }
}
