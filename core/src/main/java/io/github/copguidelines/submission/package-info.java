/**
 * Submissions: {@link io.github.copguidelines.submission.Submission}, the envelope of documents
 * that a member sends.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.submission;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
