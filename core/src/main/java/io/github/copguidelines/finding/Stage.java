package io.github.copguidelines.finding;

import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;

/**
 * The stages of completeness of a record; each stage includes the earlier ones.
 *
 * <p>The nested interfaces are the validation groups of the stages: {@code
 * validator.validate(record, Stage.Submission.class)}. Name one of them; the group {@code Default}
 * means {@link #DRAFT}. No group extends another or {@code Default}. Each checks all that its stage
 * requires, so two groups report some findings twice. A bean with its own constraints selects the
 * stage of a record by group conversion: {@code @Valid @ConvertGroup(from = Default.class, to =
 * Stage.Submission.class)}.
 */
public enum Stage implements Code {
  /** A record is being written. */
  DRAFT(Draft.class),
  /** A record is submitted. */
  SUBMISSION(Submission.class),
  /** A reviewer accepts a record. */
  ACCEPTANCE(Acceptance.class),
  /** A record is published. */
  PUBLICATION(Publication.class);

  private final Class<?> group;

  Stage(Class<?> group) {
    this.group = group;
  }

  /** Returns the validation group of the stage. */
  public Class<?> group() {
    return group;
  }

  /** Returns true if the rules of the other stage apply at this one. */
  public boolean includes(Stage other) {
    return other.compareTo(this) <= 0;
  }

  /**
   * Returns the first stage at which a constraint with these groups applies: draft, if none is
   * named.
   *
   * @throws IllegalArgumentException if there are groups and none of them is a stage's
   */
  public static Stage from(Class<?>... groups) {
    return Arrays.stream(values())
        .filter(stage -> groups.length == 0 || Arrays.asList(groups).contains(stage.group))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No group is that of a stage."));
  }

  /** Group of {@link #DRAFT}. */
  public interface Draft {}

  /** Group of {@link #SUBMISSION}. */
  public interface Submission {}

  /** Group of {@link #ACCEPTANCE}. */
  public interface Acceptance {}

  /** Group of {@link #PUBLICATION}. */
  public interface Publication {}
}
