package io.github.copguidelines.survey;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The questions of the Global Cybersecurity Index on child online protection.
 *
 * <p>The questions are recalled, in this library's own words and not the questionnaire's; {@link
 * #fidelity} explains how reliable they are.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "about",
  "fidelity",
  "notes",
  "editions",
  "questions",
  "pressSources",
  "earlierSurveys",
  "verification"
})
public interface Survey extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns a description of the index, in English. */
  Optional<@TextLength(max = 1000) String> about();

  /** Returns a note on the parts that could be seen, in English. */
  Optional<@TextLength(max = 2000) String> fidelity();

  /** Returns advice on its use, in English. */
  List<@TextLength(max = 1000) String> notes();

  /** Returns the editions, oldest first. */
  List<@Valid SurveyEdition> editions();

  /** Returns the questions on child online protection, by edition and pillar. */
  List<@Valid SurveyQuestion> questions();

  /** Returns the web pages behind the press figures in the notes. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> pressSources();

  /** Returns earlier and related surveys. */
  List<@Valid EarlierSurvey> earlierSurveys();

  /** Returns the verification of the description of the index. */
  Optional<@Valid Verification> verification();

  /** Returns the questions of one edition, in order. */
  default List<SurveyQuestion> questionsOf(String edition) {
    return questions().stream().filter(question -> question.edition().equals(edition)).toList();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Survey} objects; not thread-safe. */
  final class Builder extends ImmutableSurvey.Builder {
    Builder() {}
  }
}
