package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.NotSerialized;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The bounds on what is read and validated, so that no document can exhaust memory or stack.
 *
 * <p>Each has its own rule: {@code LIMIT-001} depth, {@code LIMIT-002} document length, {@code
 * LIMIT-003} text length, {@code LIMIT-004} list size, {@code LIMIT-005} number length, {@code
 * LIMIT-006} number of findings. What exceeds one is a finding and is not kept.
 */
@Value.Immutable
@NotSerialized
public interface Limits {

  /** The rule on {@link #depth}. */
  Rule DEPTH = Rule.error("LIMIT-001");

  /** The rule on {@link #documentLength}. */
  Rule DOCUMENT_LENGTH = Rule.error("LIMIT-002");

  /** The rule on {@link #textLength}. */
  Rule TEXT_LENGTH = Rule.error("LIMIT-003");

  /** The rule on {@link #listSize}. */
  Rule LIST_SIZE = Rule.error("LIMIT-004");

  /** The rule on {@link #numberLength}. */
  Rule NUMBER_LENGTH = Rule.error("LIMIT-005");

  /** The rule on {@link #findings}. */
  Rule FINDINGS = Rule.error("LIMIT-006");

  /**
   * Returns how many objects and lists may lie within each other: 32; at most {@value
   * Members#MAX_DEPTH}.
   */
  @Value.Default
  default int depth() {
    return 32;
  }

  /** Returns the greatest length of a document, in bytes: 16 MiB. */
  @Value.Default
  default int documentLength() {
    return 16 << 20;
  }

  /** Returns the greatest length of one text, in UTF-16 code units: 1,048,576. */
  @Value.Default
  default int textLength() {
    return 1 << 20;
  }

  /** Returns the greatest number of elements of a list or members of an object: 10,000. */
  @Value.Default
  default int listSize() {
    return 10_000;
  }

  /** Returns the greatest number of digits of a number, exponent applied: 100. */
  @Value.Default
  default int numberLength() {
    return 100;
  }

  /**
   * Returns how many findings are made of reading one document, and how many of judging it: 10,000
   * each. Where there are more, one of them says so in the place of the last, and that the limit is
   * the reason.
   */
  @Value.Default
  default int findings() {
    return 10_000;
  }

  /**
   * Refuses bounds that bound nothing, and a depth that could be read but not kept; the builder
   * calls it.
   *
   * @throws IllegalArgumentException if a bound is below 1, the depth above {@link
   *     Members#MAX_DEPTH}, or the length of a document {@link Integer#MAX_VALUE}
   */
  @Value.Check
  default void check() {
    if (depth() > Members.MAX_DEPTH) {
      throw new IllegalArgumentException("The depth is at most " + Members.MAX_DEPTH);
    }
    int least =
        IntStream.of(
                depth(), documentLength(), textLength(), listSize(), numberLength(), findings())
            .min()
            .orElseThrow();
    if (least < 1 || documentLength() == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("A bound is at least 1 and below the greatest number.");
    }
  }

  /** Returns the rules on all bounds, in the order of their identifiers. */
  static List<Rule> rules() {
    return List.of(DEPTH, DOCUMENT_LENGTH, TEXT_LENGTH, LIST_SIZE, NUMBER_LENGTH, FINDINGS);
  }

  /** Returns the bounds named above. */
  static Limits standard() {
    return builder().build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from these bounds. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Limits}; not thread-safe. */
  final class Builder extends ImmutableLimits.Builder {
    Builder() {}
  }
}
