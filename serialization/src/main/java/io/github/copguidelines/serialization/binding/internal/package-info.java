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
 * {@link io.github.copguidelines.serialization.binding.internal.TokenReader}, which provides the
 * tokens of a document and applies the limits, and adds its findings to {@link
 * io.github.copguidelines.serialization.binding.internal.Notes}. {@link
 * io.github.copguidelines.serialization.binding.internal.PlainValues} reads and writes values that
 * no type describes. {@link io.github.copguidelines.serialization.binding.internal.Documents} reads
 * whole documents with them.
 *
 * <p>Reading never stops at a value that does not fit: it notes the value with its place and
 * continues. This is why the library has its own bindings and no data binder, which would stop at
 * the first.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.serialization.binding.internal;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
