/**
 * Descriptions of model types, for code that works on any of them.
 *
 * <p>{@link io.github.copguidelines.model.ModelType} lists the {@link
 * io.github.copguidelines.model.Property properties} of a model interface by their names on the
 * wire. Readers, writers, schemas and the paths of findings all take the names and their order from
 * here, so that they cannot drift apart. {@link io.github.copguidelines.model.Members} holds the
 * unknown members of a document, and {@link io.github.copguidelines.model.Extensible}, the base of
 * all model types, keeps them. {@link io.github.copguidelines.model.ModelTree} converts objects to
 * plain values, as on the wire, and back. {@link io.github.copguidelines.model.WireFormat} holds
 * the version of documents.
 *
 * <p>Types of the model are not {@code java.io.Serializable}. To store or send an object, write it
 * as JSON and read it back.
 *
 * <p>Applications seldom need this package; tools that show or edit any model type do.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.model;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
