/**
 * Submissions: {@link io.github.copguidelines.submission.Submission}, the envelope of what a member
 * sends.
 */
@NullMarked
package io.github.copguidelines.submission;

import org.jspecify.annotations.NullMarked;
