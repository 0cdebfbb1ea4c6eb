package io.github.copguidelines.survey;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An earlier survey, or another index, that asks about child online protection. */
@Value.Immutable
@JsonPropertyOrder({"code", "title", "headings", "verification"})
public interface EarlierSurvey extends Extensible {

  /** Returns its code, for example {@code CYBERWELLNESS-2015}. */
  @TextLength(max = 60)
  String code();

  /** Returns its title. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns the headings of its part on children, in English. */
  List<@TextLength(max = 200) String> headings();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EarlierSurvey} objects; not thread-safe. */
  final class Builder extends ImmutableEarlierSurvey.Builder {
    Builder() {}
  }
}
