package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The circular in which ITU asks its members to take part. */
@Value.Immutable
@JsonPropertyOrder({"number", "date", "place", "issuer", "subject", "asks", "verification"})
public interface Circular extends Extensible {

  /** Returns its number. */
  @TextLength(max = 60)
  String number();

  /** Returns its date. */
  Optional<PartialDate> date();

  /** Returns where it was issued. */
  Optional<@TextLength(max = 100) String> place();

  /** Returns who issued it. */
  Optional<@TextLength(max = 200) String> issuer();

  /** Returns its subject, in English. */
  Optional<@TextLength(max = 300) String> subject();

  /** Returns its requests, in English. */
  List<@TextLength(max = 500) String> asks();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Circular} objects; not thread-safe. */
  final class Builder extends ImmutableCircular.Builder {
    Builder() {}
  }
}
