/** A regulator's profile, end to end. */
@NullMarked
package io.github.copguidelines.partner;

import org.jspecify.annotations.NullMarked;
