package io.github.copguidelines.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/** Limits a code list to some codes, in all fields of documents of a profile. */
@Value.Immutable
@JsonPropertyOrder({"list", "codes"})
public interface CodeListLimit extends Extensible {

  /** Returns the name of the list, for example {@code Stakeholder}. */
  @TextLength(max = 100)
  String list();

  /** Returns the codes that may be used. */
  @NotEmpty
  List<@TextLength(max = 200) String> codes();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link CodeListLimit} objects; not thread-safe. */
  final class Builder extends ImmutableCodeListLimit.Builder {
    Builder() {}
  }
}
