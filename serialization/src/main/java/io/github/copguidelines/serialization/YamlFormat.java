package io.github.copguidelines.serialization;

import java.util.List;

/** Provides files in YAML as a service, with documents of every type; see {@link CopYaml}. */
public final class YamlFormat extends TextFormat {

  /** Makes the format, for the service loader. */
  public YamlFormat() {
    super(
        "yaml",
        List.of("application/yaml", "application/x-yaml", "text/yaml"),
        List.of(".yaml", ".yml"));
  }

  @Override
  DocumentFormat documents(boolean strict) {
    return strict ? CopYaml.strict() : CopYaml.lenient();
  }
}
