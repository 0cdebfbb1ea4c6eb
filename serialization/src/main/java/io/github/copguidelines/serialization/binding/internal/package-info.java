/**
 * Reads tokens into objects of the model, and writes objects as tokens; exported to the module for
 * Jackson 2 only.
 *
 * <p>To write, {@code Writing} takes plain values from core's {@code ModelTree}, and {@link
 * io.github.copguidelines.serialization.binding.internal.PlainValues} writes them. Bindings only
 * read; {@code ObjectBinding} reads a model type.
 *
 * <p>{@link io.github.copguidelines.serialization.binding.internal.Bindings} finds the {@link
 * io.github.copguidelines.serialization.binding.internal.Binding} of a type. A binding reads from a
 * {@link io.github.copguidelines.serialization.binding.internal.TokenReader}, which hands out the
 * tokens of a document and keeps the limits, and takes down what it has to say in {@link
 * io.github.copguidelines.serialization.binding.internal.Notes}. {@link
 * io.github.copguidelines.serialization.binding.internal.PlainValues} reads and writes what no type
 * describes. {@link io.github.copguidelines.serialization.binding.internal.Documents} puts them
 * together.
 *
 * <p>Reading never stops at a value that does not fit: it is noted with its place, and the rest is
 * read. This is why the tables are our own and not a data binder's, which stops at the first.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.serialization.binding.internal;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
