/**
 * Findings of reading and validation, their rules and messages.
 *
 * <p>A {@link io.github.copguidelines.finding.Finding} is a value: the identifier of a {@link
 * io.github.copguidelines.finding.Rule}, a {@link io.github.copguidelines.finding.Severity}, a
 * {@link io.github.copguidelines.finding.Pointer} into the document, and arguments, which make the
 * message in the requested language. A reader returns a {@link
 * io.github.copguidelines.finding.ReadResult}: the object, the findings and the values that could
 * not be bound. A validator returns a {@link io.github.copguidelines.finding.ValidationReport} for
 * a {@link io.github.copguidelines.finding.Stage}. {@link io.github.copguidelines.finding.Limits}
 * bounds the input of both. {@link io.github.copguidelines.finding.ReadRules} are the rules of
 * reading, {@link io.github.copguidelines.finding.CopRules} and {@link
 * io.github.copguidelines.finding.DocumentRules} those of validation, and {@link
 * io.github.copguidelines.finding.RuleBook} knows all rules by name. If there are many documents,
 * readers pass each as a {@link io.github.copguidelines.finding.SourceDocument}, which the
 * validator reads.
 *
 * <p>{@code Finding.message(locale)} returns the message. {@code Messages} fills a text of {@code
 * messages_<language>.properties}, written by hand. {@code Wording} shows codes by {@code
 * labels_<language>.properties}, copied from the catalogue. Both files are resources of core.
 *
 * <p>All types are immutable and thread-safe.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.finding;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
