/**
 * Which recommendations a set of practice records puts into effect, and which it does not.
 *
 * <p>{@link io.github.copguidelines.coverage.Coverage} is computed from a catalogue and records. It
 * tells what the records say: absence of a record is not absence of practice.
 */
@NullMarked
package io.github.copguidelines.coverage;

import org.jspecify.annotations.NullMarked;
