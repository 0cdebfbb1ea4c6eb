package io.github.copguidelines.serialization;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the project next to which the benchmarks were built. */
final class Checkout {

  private Checkout() {}

  /** Returns the folder of the project, wherever the program was started. */
  static Path root() {
    Path folder = here();
    while (!Files.isDirectory(practices(folder))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("The benchmarks run only where the project was built.");
      }
    }
    return folder;
  }

  /** Returns the folder of the 40 real practices. */
  static Path practices() {
    return practices(root());
  }

  private static Path practices(Path root) {
    return root.resolve("examples/data/practices");
  }

  private static Path here() {
    try {
      return Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
