package io.github.copguidelines.model;

import io.github.copguidelines.constraint.ValidAtStage;
import io.github.copguidelines.finding.Stage;
import jakarta.validation.groups.Default;
import org.immutables.value.Value;

/**
 * What every model type has in common: it keeps the members that the model does not know, and
 * {@code @Valid} checks it.
 */
@ValidAtStage(
    value = Stage.DRAFT,
    groups = {Default.class, Stage.Draft.class})
@ValidAtStage(value = Stage.SUBMISSION, groups = Stage.Submission.class)
@ValidAtStage(value = Stage.ACCEPTANCE, groups = Stage.Acceptance.class)
@ValidAtStage(value = Stage.PUBLICATION, groups = Stage.Publication.class)
public interface Extensible {

  /**
   * Returns the members beyond the model, as they stood in the document; they are written back.
   *
   * <p>On the wire they stand among the other members, not below one of their own. A member with
   * the name of a property of the type never stands for that property and is not written.
   */
  @Value.Default
  default Members extensions() {
    return Members.none();
  }
}
