package io.github.copguidelines.survey;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** An edition of the Global Cybersecurity Index. */
@Value.Immutable
@JsonPropertyOrder({"code", "title", "year", "published", "pillars", "numbersNote", "verification"})
public interface SurveyEdition extends Extensible {

  /** Returns its code, for example {@code GCI-v5}. */
  @TextLength(max = 60)
  String code();

  /** Returns its title. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns the year of the edition. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns when it was published. */
  Optional<PartialDate> published();

  /** Returns how many pillars it has. */
  Optional<@Min(1) @Max(100) Integer> pillars();

  /** Returns numbers of questions and results, each with its verification, in English. */
  Optional<@TextLength(max = 1000) String> numbersNote();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SurveyEdition} objects; not thread-safe. */
  final class Builder extends ImmutableSurveyEdition.Builder {
    Builder() {}
  }
}
