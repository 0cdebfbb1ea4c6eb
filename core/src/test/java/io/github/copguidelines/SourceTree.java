package io.github.copguidelines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files of all modules, for tests of what holds everywhere. */
final class SourceTree {

  /** The folder that holds core, whether Maven or an editor builds a module or the whole. */
  static final Path ROOT = root();

  /** Folders of tools next to the files of the project. */
  static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", ".idea", ".vscode", ".settings");

  private SourceTree() {}

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("core/pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Returns the files below folders of a name, such as {@code src/main/java}, in all modules. */
  static List<Path> files(String folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    String part = "/" + folder + "/";
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(path.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            String name = "/" + relative(path);
            if (name.contains(part) && name.endsWith(ending)) {
              files.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  /** Returns the path from the root, with slashes. */
  static String relative(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** Returns the lines of a table of the tests, split at tabs, without comments. */
  static List<String[]> table(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SourceTree.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
