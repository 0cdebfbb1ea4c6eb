package io.github.copguidelines.serialization.binding.internal;

import java.util.function.Supplier;
import tools.jackson.core.JsonParser;

/**
 * A document to read.
 *
 * @param parsers opens it at its beginning, each time
 * @param wellFormed true if no text of it can have an unpaired surrogate
 */
public record Source(Supplier<JsonParser> parsers, boolean wellFormed) {}
