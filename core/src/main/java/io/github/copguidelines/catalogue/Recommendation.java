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
 * One addressable thing that a guideline asks for.
 *
 * <p>Title and summary say in our own words what is asked; they are not ITU's wording. The code is
 * this library's and stays the same. {@link #source} says where in the document it appears, {@link
 * #verification} how well that is verified. Both are shown with it in every form: {@link
 * SourceReference#text} is the line with document and section.
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

  /** Returns what sort of recommendation it is, where the guideline tells them apart. */
  Optional<RecommendationKind> kind();

  /** Returns whom it addresses. */
  Audience audience();

  /** Returns whom it addresses more closely, parents or educators. */
  Optional<Stakeholder> group();

  /** Returns the code of its key area. */
  Optional<@TextLength(max = 60) String> keyArea();

  /** Returns the code of the feature whose checklist it belongs to, or {@code general}. */
  Optional<@TextLength(max = 60) String> feature();

  /** Returns what it is about. */
  Optional<Topic> topic();

  /** Returns what is asked, in a line. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText title() {
    return LocalizedText.empty();
  }

  /** Returns what is asked, in a few lines. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText summary() {
    return LocalizedText.empty();
  }

  /** Returns the points it is made of. */
  List<@TextLength(max = 5000) LocalizedText> parts();

  /** Returns who is to act. */
  @Distinct
  List<Stakeholder> actors();

  /** Returns the risks it answers. */
  @Distinct
  List<Risk> risks();

  /** Returns the codes of the rights of the child that it serves. */
  List<@TextLength(max = 60) String> rights();

  /** Returns the ages it is for. */
  Optional<AgeBand> ageBand();

  /** Returns the code of the material that it appears in. */
  Optional<@TextLength(max = 60) String> material();

  /** Returns the companion material that it appears in, where it is not in the guideline itself. */
  Optional<@TextLength(max = 200) String> companion();

  /** Returns where in the document it appears. */
  Optional<@Valid SourceReference> source();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /**
   * Returns true if the recommendation names exactly this risk.
   *
   * <p>A category or collection is not taken apart: {@link Selection#against} does that.
   */
  default boolean addresses(Risk risk) {
    return risks().contains(risk);
  }

  /** Returns the verification of the entry; {@code RECALLED} where nothing is said. */
  default VerificationLevel verificationLevel() {
    return verification().map(Verification::level).orElse(VerificationLevel.RECALLED);
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
