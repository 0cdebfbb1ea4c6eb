package io.github.copguidelines.serialization;

import java.util.List;

/** Provides files in JSON as a service, with documents of every type; see {@link CopJson}. */
public final class JsonFormat extends TextFormat {

  /** Makes the format, for the service loader. */
  public JsonFormat() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/json");
  }

  @Override
  public List<String> extensions() {
    return List.of(".json");
  }

  @Override
  DocumentFormat documents(boolean strict) {
    return strict ? CopJson.strict() : CopJson.lenient();
  }
}
