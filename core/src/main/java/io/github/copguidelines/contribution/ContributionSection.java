package io.github.copguidelines.contribution;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A section of a contribution, with its evidence. */
@Value.Immutable
@JsonPropertyOrder({"heading", "text", "origin", "evidence"})
public interface ContributionSection extends Extensible {

  /** Returns its heading. */
  Optional<@TextLength(max = 300) LocalizedText> heading();

  /** Returns its text; a blank line separates paragraphs. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 20000) LocalizedText> text();

  /** Returns whether a person stated the text or a program derived it. */
  Optional<StatementOrigin> origin();

  /** Returns the records and sources that support it. */
  @Size(max = 1000)
  List<@Valid Evidence> evidence();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "ContributionSection{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ContributionSection} objects; not thread-safe. */
  final class Builder extends ImmutableContributionSection.Builder {
    Builder() {}
  }
}
