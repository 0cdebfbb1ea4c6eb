/**
 * The usual habit, to compare with: records written by hand, Jackson's data binding, and what
 * validates them.
 *
 * <p>{@link io.github.copguidelines.plain.PlainRecord} is the record. Nothing here knows the
 * library.
 */
@NullMarked
package io.github.copguidelines.plain;

import org.jspecify.annotations.NullMarked;
