package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.Stakeholder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Who makes a practice and for whom: the section <i>people</i> of {@link PracticeRecord}. */
@JsonPropertyOrder({
  "leadOrganisation",
  "partners",
  "stakeholders",
  "audiences",
  "ageBands",
  "groups",
  "childParticipation"
})
public interface PracticePeople {

  /** Returns who is responsible. */
  Optional<@NotNull(groups = Stage.Submission.class) @Valid Organisation> leadOrganisation();

  /** Returns who works along, and in which role. */
  List<@Valid Partner> partners();

  /** Returns who acts. */
  @NotEmpty(groups = Stage.Submission.class)
  @Distinct
  List<Stakeholder> stakeholders();

  /** Returns whom the practice is meant for. */
  @NotEmpty(groups = Stage.Submission.class)
  @Distinct
  List<Audience> audiences();

  /** Returns the ages of the children it is meant for. */
  @Distinct
  List<AgeBand> ageBands();

  /** Returns the groups of children it gives particular attention to. */
  @Distinct
  List<ChildGroup> groups();

  /** Returns how children took part. */
  Optional<@Valid ChildParticipation> childParticipation();
}
