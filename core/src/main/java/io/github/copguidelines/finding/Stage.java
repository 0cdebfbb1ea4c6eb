package io.github.copguidelines.finding;

import io.github.copguidelines.vocabulary.Code;
import jakarta.validation.groups.Default;
import java.util.Optional;

/**
 * How complete a record must be; each stage includes the ones before it.
 *
 * <p>The nested interfaces are the validation groups of the stages, for use with a plain Jakarta
 * {@code Validator}: {@code validator.validate(record, Stage.Submission.class)}.
 */
public enum Stage implements Code {
  /** While a record is being written. */
  DRAFT(Draft.class),
  /** When it is sent in. */
  SUBMISSION(Submission.class),
  /** When a reviewer accepts it. */
  ACCEPTANCE(Acceptance.class),
  /** When it is made public. */
  PUBLICATION(Publication.class);

  private final Class<?> group;

  Stage(Class<?> group) {
    this.group = group;
  }

  /** Returns the validation group of the stage. */
  public Class<?> group() {
    return group;
  }

  /** Returns true if what holds at the other stage holds at this one. */
  public boolean includes(Stage other) {
    return other.compareTo(this) <= 0;
  }

  /** Group of {@link #DRAFT}. */
  public interface Draft extends Default {}

  /** Group of {@link #SUBMISSION}. */
  public interface Submission extends Draft {}

  /** Group of {@link #ACCEPTANCE}. */
  public interface Acceptance extends Submission {}

  /** Group of {@link #PUBLICATION}. */
  public interface Publication extends Acceptance {}

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Stage> find(String code) {
    return Code.find(Stage.class, code);
  }
}
