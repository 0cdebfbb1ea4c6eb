package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.NotSerialized;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The limits on reading and validation, so that no document can exhaust memory or stack.
 *
 * <p>Each has its own rule: {@code LIMIT-001} depth, {@code LIMIT-002} document length, {@code
 * LIMIT-003} text length, {@code LIMIT-004} list size, {@code LIMIT-005} number length, {@code
 * LIMIT-006} number of findings. A value beyond a limit is reported and dropped.
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
   * Returns the greatest nesting depth of objects and lists: 32; at most {@value
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
   * Returns the greatest number of findings from reading a document, and from validating it: 10,000
   * each. If there are more, the last one reports that the limit was reached.
   */
  @Value.Default
  default int findings() {
    return 10_000;
  }

  /**
   * Rejects limits without effect, and a depth that could be read but not kept. The builder calls
   * this method.
   *
   * @throws IllegalArgumentException if a limit is below 1, the depth above {@link
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

  /** Returns the rules on all limits, in the order of their identifiers. */
  static List<Rule> rules() {
    return List.of(DEPTH, DOCUMENT_LENGTH, TEXT_LENGTH, LIST_SIZE, NUMBER_LENGTH, FINDINGS);
  }

  /** Returns the default limits. */
  static Limits standard() {
    return builder().build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from these limits. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Limits}; not thread-safe. */
  final class Builder extends ImmutableLimits.Builder {
    Builder() {}
  }
}
