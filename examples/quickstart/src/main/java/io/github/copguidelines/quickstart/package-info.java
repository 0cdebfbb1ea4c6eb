/** The first example to run: from practice records to all documents that an office sends. */
@NullMarked
package io.github.copguidelines.quickstart;

import org.jspecify.annotations.NullMarked;
