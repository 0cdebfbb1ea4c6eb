package io.github.copguidelines.terminology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads files of this package with rules on spelling: a key, a space and a value in each line.
 *
 * <p>Empty lines and lines that begin with a number sign are ignored.
 */
final class TermResource {

  private TermResource() {}

  /** Returns the key and the value of each line; empty if there is no such file. */
  static List<List<String>> lines(String file) {
    try (InputStream in = TermResource.class.getResourceAsStream(file)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(" ", 2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
