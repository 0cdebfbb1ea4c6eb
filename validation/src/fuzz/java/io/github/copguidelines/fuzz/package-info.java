/**
 * Targets of the fuzzer, which the profile {@code fuzz} runs for a minute each: the readers and
 * what searches free text.
 */
@NullMarked
package io.github.copguidelines.fuzz;

import org.jspecify.annotations.NullMarked;
