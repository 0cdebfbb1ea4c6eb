package io.github.copguidelines.serialization.binding.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of this library, which the build writes into a resource. */
public final class LibraryVersion {

  /**
   * A resource and not the manifest, because it also works on the module path and in a shaded jar.
   */
  private static final String FILE = "version.properties";

  private LibraryVersion() {}

  /** Returns the version, for example {@code 1.2.0}; empty if no build has written it. */
  public static String text() {
    try (InputStream in = LibraryVersion.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
