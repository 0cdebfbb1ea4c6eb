package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The submitter's declaration on the protection of children in a practice and its record. */
@Value.Immutable
@JsonPropertyOrder({"date", "statements"})
public interface SafeguardingDeclaration extends Extensible {

  /** Returns when it was made. */
  Optional<@NotNull(groups = Stage.Draft.class) PartialDate> date();

  /** Returns the answers, one for each statement of the catalogue. */
  @NotEmpty(groups = Stage.Draft.class)
  List<@Valid SafeguardingStatement> statements();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SafeguardingDeclaration} objects; not thread-safe. */
  final class Builder extends ImmutableSafeguardingDeclaration.Builder {
    Builder() {}
  }
}
