package io.github.copguidelines.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The output folder of the site, empty at first, which counts its files. */
final class SiteFolder {

  /** The file that marks a folder as ours, which may be cleared. */
  private static final String MARK = ".cop-site";

  private final Path path;
  private int pages;
  private int files;
  private long bytes;

  private SiteFolder(Path path) {
    this.path = path;
  }

  /**
   * Opens and clears a folder, so that no page stays whose source no longer exists.
   *
   * @throws IOException if the folder is not empty and not a site
   */
  static SiteFolder at(Path path) throws IOException {
    if (Files.exists(path)) {
      List<Path> old;
      try (Stream<Path> found = Files.walk(path)) {
        old = found.sorted(Comparator.reverseOrder()).toList();
      }
      if (old.size() > 1 && !old.contains(path.resolve(MARK))) {
        throw new IOException("Not cleared, for no site was written there: " + path);
      }
      for (Path file : old) {
        Files.delete(file);
      }
    }
    Files.createDirectories(path);
    Files.createFile(path.resolve(MARK));
    return new SiteFolder(path);
  }

  void write(Page page) throws IOException {
    write(page.path(), Frame.around(page));
    pages++;
  }

  void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String name, byte[] content) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    files++;
    bytes += content.length;
  }

  /** Copies the contents of a folder to the top of the site. */
  void copy(Path source) throws IOException {
    copy(source, "");
  }

  void copy(Path source, String to) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(source)) {
      all = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : all) {
      Path target = path.resolve(to).resolve(source.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
      files++;
      bytes += Files.size(target);
    }
  }

  int pages() {
    return pages;
  }

  int files() {
    return files;
  }

  long bytes() {
    return bytes;
  }
}
