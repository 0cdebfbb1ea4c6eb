/** From practice records to all that an office sends: the first thing to run. */
@NullMarked
package io.github.copguidelines.quickstart;

import org.jspecify.annotations.NullMarked;
