/**
 * Programmes of cooperation: {@link io.github.copguidelines.programme.Programme} and its measures.
 */
@NullMarked
package io.github.copguidelines.programme;

import org.jspecify.annotations.NullMarked;
