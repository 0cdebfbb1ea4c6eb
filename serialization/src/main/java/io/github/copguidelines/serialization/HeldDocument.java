package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;

/** A document that has been read already. */
record HeldDocument<T>(String name, ReadDocument<T> read) implements SourceDocument<T> {}
