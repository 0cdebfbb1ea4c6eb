package io.github.copguidelines.serialization;

import java.util.List;

/** Provides files in JSON as a service, with documents of every type; see {@link CopJson}. */
public final class JsonFormat extends TextFormat {

  /** Makes the format, for the service loader. */
  public JsonFormat() {
    super("json", List.of("application/json"), List.of(".json"));
  }

  @Override
  DocumentFormat documents(boolean strict) {
    return strict ? CopJson.strict() : CopJson.lenient();
  }
}
