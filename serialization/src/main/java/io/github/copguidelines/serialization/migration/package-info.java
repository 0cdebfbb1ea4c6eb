/**
 * Older documents made into newer ones: a chain of steps, each a pure function over plain values.
 *
 * <p>{@link io.github.copguidelines.serialization.migration.Migrations} is the chain; {@link
 * io.github.copguidelines.serialization.migration.Migration} one step of it, from one version of
 * the wire format to the next; {@link io.github.copguidelines.serialization.migration.Moves} what a
 * step says it moved. {@link io.github.copguidelines.serialization.migration.FlatRecord} is the
 * step from 0.9 to 1.0. Nothing here knows a format, and nothing here is loaded before a document
 * turns out to be an older one. Not for users.
 */
@NullMarked
package io.github.copguidelines.serialization.migration;

import org.jspecify.annotations.NullMarked;
