/**
 * Contributions to the Council Working Group: {@link
 * io.github.copguidelines.contribution.Contribution} and its parts.
 */
@NullMarked
package io.github.copguidelines.contribution;

import org.jspecify.annotations.NullMarked;
