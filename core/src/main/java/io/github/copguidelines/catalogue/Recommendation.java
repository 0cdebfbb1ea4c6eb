package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One recommendation of a guideline, with its own code.
 *
 * <p>Title and summary are in our own words, not ITU's. The code is this library's and never
 * changes. {@link #source} names the place in the document, {@link #verification} how well it is
 * verified. Every output format shows both; {@link SourceReference#text} is the line with document
 * and section.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "kind",
  "audience",
  "group",
  "keyArea",
  "feature",
  "topic",
  "title",
  "summary",
  "parts",
  "actors",
  "risks",
  "rights",
  "ageBand",
  "material",
  "companion",
  "source",
  "verification"
})
public interface Recommendation extends Extensible {

  /** Returns its code, for example {@code POL-LEG-01}. */
  @Pattern(regexp = Forms.RECOMMENDATION_CODE)
  String code();

  /** Returns the kind of recommendation, if the guideline distinguishes kinds. */
  Optional<RecommendationKind> kind();

  /** Returns the audience that it addresses. */
  Audience audience();

  /** Returns the group within the audience, parents or educators. */
  Optional<Stakeholder> group();

  /** Returns the code of its key area. */
  Optional<@TextLength(max = 60) String> keyArea();

  /** Returns the code of the feature whose checklist it belongs to, or {@code general}. */
  Optional<@TextLength(max = 60) String> feature();

  /** Returns its topic. */
  Optional<Topic> topic();

  /** Returns the recommendation in one line. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText title() {
    return LocalizedText.empty();
  }

  /** Returns the recommendation in a few lines. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText summary() {
    return LocalizedText.empty();
  }

  /** Returns its individual points. */
  List<@TextLength(max = 5000) LocalizedText> parts();

  /** Returns the stakeholders who should act. */
  @Distinct
  List<Stakeholder> actors();

  /** Returns the risks that it addresses. */
  @Distinct
  List<Risk> risks();

  /** Returns the codes of the rights of the child that it serves. */
  List<@TextLength(max = 60) String> rights();

  /** Returns the ages it is for. */
  Optional<AgeBand> ageBand();

  /** Returns the code of the material that it appears in. */
  Optional<@TextLength(max = 60) String> material();

  /** Returns the companion material that it appears in, if it is not in the guideline itself. */
  Optional<@TextLength(max = 200) String> companion();

  /** Returns where in the document it appears. */
  Optional<@Valid SourceReference> source();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /**
   * Returns true if the recommendation names exactly this risk.
   *
   * <p>A category or collection is not expanded to its risks; {@link Selection#against} does that.
   */
  default boolean addresses(Risk risk) {
    return risks().contains(risk);
  }

  /** Returns the verification level of the entry; {@code RECALLED} if none is stated. */
  default VerificationLevel verificationLevel() {
    return VerificationLevel.of(verification());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Recommendation} objects; not thread-safe. */
  final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
