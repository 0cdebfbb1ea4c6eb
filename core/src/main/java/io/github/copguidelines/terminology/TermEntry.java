package io.github.copguidelines.terminology;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Terms that mean the same, what to say instead of them, and why. */
@Value.Immutable
@JsonPropertyOrder({
  "concept",
  "avoid",
  "match",
  "prefer",
  "why",
  "keepWhen",
  "edition",
  "note",
  "verification"
})
public interface TermEntry extends Extensible {

  /** Returns the corresponding English entry, if there is one. */
  Optional<@TextLength(max = 100) String> concept();

  /** Returns the terms to avoid. */
  List<@TextLength(max = 200) String> avoid();

  /** Returns how to match them in a text. */
  TermMatch match();

  /** Returns the terms to use instead. */
  List<@TextLength(max = 300) String> prefer();

  /** Returns the reason, in the language of the list. */
  Optional<@TextLength(max = 1000) String> why();

  /** Returns the cases in which a term may appear, in English. */
  Optional<@TextLength(max = 1000) String> keepWhen();

  /** Returns the edition of the published terminology guidelines that has it. */
  Optional<@TextLength(max = 200) String> edition();

  /** Returns a further note, in English. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TermEntry} objects; not thread-safe. */
  final class Builder extends ImmutableTermEntry.Builder {
    Builder() {}
  }
}
