package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * What a practice record rests on: the sections <i>proof and media</i> and <i>safeguarding</i> of
 * {@link PracticeRecord}.
 */
@JsonPropertyOrder({"references", "media", "safeguardingDeclaration"})
public interface PracticeProof {

  /**
   * Returns laws, reports and links; from acceptance on at least one that a reader can open, which
   * is one with a {@link Reference#url}.
   */
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@Valid Reference> references();

  /** Returns pictures, recordings and files. */
  List<@Valid Media> media();

  /** Returns what the submitter declared about the protection of children. */
  Optional<@NotNull(groups = Stage.Submission.class) @Valid SafeguardingDeclaration>
      safeguardingDeclaration();
}
