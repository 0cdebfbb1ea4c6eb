package io.github.copguidelines.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The output folder, which prints the name of each file. */
record Folder(Path path, PrintStream told) {

  void write(String name, String text, String about) throws IOException {
    write(name, text);
    tell(name, about);
  }

  void write(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Writes the bytes of a file. */
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  void write(String name, Body body, String about) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      body.writeTo(out);
    }
    tell(name, about);
  }

  void tell(String name, String about) {
    told.println(path.resolve(name) + "  " + about);
  }
}
