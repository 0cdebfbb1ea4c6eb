/**
 * Text values with a structure: localized texts, dates, periods and timestamps.
 *
 * <p>{@link io.github.copguidelines.text.LocalizedText} is text in one or more languages. {@link
 * io.github.copguidelines.text.PartialDate} is a date that may have only its year, {@link
 * io.github.copguidelines.text.Period} a span between two of them, {@link
 * io.github.copguidelines.text.Timestamp} a moment. Each keeps its original form, so that a round
 * trip does not change a document.
 *
 * <p>{@link io.github.copguidelines.text.TextTables} keep the texts of a catalogue by language, and
 * {@link io.github.copguidelines.text.TextDirection} detects languages that are written from right
 * to left. {@link io.github.copguidelines.text.StructuredValue} marks the values that are written
 * as an object or a list.
 *
 * <p>All types are immutable and thread-safe; equal values are interchangeable.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.text;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
