package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.CopJson;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Provides the version of the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Cop.class.getPackage().getImplementationVersion();
    return new String[] {
      "cop " + Objects.requireNonNullElse(version, "(not packaged)"),
      "wire format " + CopJson.SCHEMA_VERSION
    };
  }
}
