package io.github.copguidelines.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that all is written to, which says what it got. */
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

  void tell(String name, String about) {
    told.println(path.resolve(name) + "  " + about);
  }
}
