package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the format in which a command writes documents of a type. */
final class WrittenFormat {

  private WrittenFormat() {}

  /** Returns the format that a file name selects; rejects an unknown extension. */
  static FileFormat of(String file, FileFormats formats) {
    return formats
        .ofFile(file)
        .orElseThrow(
            () -> Refusal.of("file.name", "file", file, "extensions", formats.extensions()));
  }

  /** Returns the same, for a command that also writes a folder. */
  static FileFormat orFolder(String file, FileFormats formats) {
    return formats
        .ofFile(file)
        .orElseThrow(
            () ->
                Refusal.of(
                    "file.name-or-folder", "file", file, "extensions", formats.extensions()));
  }

  /**
   * Returns the format that an option names or, without the option, the one that the file name
   * selects. Devices, pipes and the standard output have no extension.
   *
   * @param option the name of the option
   * @param usual the name of the default format for an output without extension
   */
  static FileFormat of(
      String option,
      Optional<String> chosen,
      Optional<String> file,
      FileFormats formats,
      String usual) {
    if (chosen.isEmpty() && file.isPresent() && !isDevice(Input.path(file.get()))) {
      return of(file.get(), formats);
    }
    String name = chosen.orElse(usual);
    return formats
        .named(name)
        .orElseThrow(() -> Codes.unknown(name, Codes.oneOf(formats.names())).forOption(option));
  }

  /** Returns true if a name is that of something else than a file to be. */
  static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
