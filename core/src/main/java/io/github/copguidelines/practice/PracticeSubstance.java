package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.StrategyStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What a practice does and why: the section <i>substance</i> of {@link PracticeRecord}. */
@JsonPropertyOrder({
  "risks",
  "implementations",
  "strategyStages",
  "frameLinks",
  "problem",
  "objectives",
  "activities",
  "innovation",
  "inclusion"
})
public interface PracticeSubstance {

  /** Returns the risks it answers: risks, categories or collections. */
  @Distinct
  List<Risk> risks();

  /** Returns the recommendations it puts into effect; on the wire {@code implements}. */
  @JsonProperty("implements")
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@Valid Implementation> implementations();

  /** Returns the stages of a national strategy that it serves. */
  @Distinct
  List<StrategyStage> strategyStages();

  /** Returns its places in other frames, such as a target of the SDGs. */
  @Distinct
  List<FrameLink> frameLinks();

  /** Returns the situation or risk that it answers. */
  Optional<@NotNull(groups = Stage.Acceptance.class) @TextLength(max = 5000) LocalizedText>
      problem();

  /** Returns what it sets out to reach, at most 10 objectives. */
  @NotEmpty(groups = Stage.Acceptance.class)
  @Size(max = 10)
  List<@TextLength(max = 5000) LocalizedText> objectives();

  /** Returns how it works, step by step, without operational detail on offences. */
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@TextLength(max = 5000) LocalizedText> activities();

  /** Returns what is new about it. */
  Optional<@TextLength(max = 5000) LocalizedText> innovation();

  /** Returns how it includes everyone. */
  Optional<@Valid Inclusion> inclusion();
}
