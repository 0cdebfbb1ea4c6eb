package io.github.copguidelines.validation.safeguarding;

/**
 * A place in a text that looks like personal data; it does not hold the text.
 *
 * @param kind what it looks like
 * @param start the index of its first {@code char}, from 0
 * @param end the index after its last {@code char}
 * @param sure whether its form leaves little doubt; false where harmless text may look alike
 */
public record PersonalDataMatch(PersonalDataKind kind, int start, int end, boolean sure) {}
