package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the files of all modules; core is the module that is always built. */
class RepositoryTest {

  private static final int MEDIAN = 80;
  private static final int GREATEST = 300;

  /** Declares each field of a record, so that its Javadoc shows all of them on one page. */
  private static final Path RECORD = Path.of("practice", "PracticeRecord.java");

  private static final int RECORD_GREATEST = 350;
  private static final Path ROOT = SourceTree.ROOT;
  private static final Path CORE = ROOT.resolve("core");

  /** Directories of one machine; {@code [/]} so that this file does not find itself. */
  private static final Pattern ABSOLUTE_PATH =
      Pattern.compile("(?<![A-Za-z0-9._~%*})-])[/](?:work|tmp|home)[/]");

  private static final Path SITE = Path.of("examples", "site", "src");

  /** A relative link of Markdown: file, anchor. */
  private static final Pattern LINK =
      Pattern.compile("(?<!!)\\]\\((?!<?[a-z]+:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");

  private static final Pattern REGISTRY =
      Pattern.compile(
          "https?:[/]{2}[^/\\s\"'<>]*"
              + "(?:artifactory|nexus|registry|repo1?[.]maven|npmjs|pypi|crates[.]io|proxy[.]golang)");

  private static List<Path> modules() throws IOException {
    List<Path> modules = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("examples"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> children = Files.list(folder)) {
          children
              .filter(child -> Files.isDirectory(child.resolve("src/main")))
              .forEach(modules::add);
        }
      }
    }
    return modules;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> mainSources(Path module) throws IOException {
    return files(module.resolve("src/main")).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  private static int lines(Path file) throws IOException {
    return Files.readAllLines(file).size();
  }

  @Test
  void coreIsOneOfTheModules() throws IOException {
    assertTrue(modules().contains(CORE), modules().toString());
  }

  @Test
  void filesAreSmall() throws IOException {
    for (Path module : modules()) {
      List<Integer> sizes = new ArrayList<>();
      for (Path file : mainSources(module)) {
        int size = lines(file);
        sizes.add(size);
        int greatest = file.endsWith(RECORD) ? RECORD_GREATEST : GREATEST;
        assertTrue(size <= greatest, file + " has " + size + " lines");
      }
      sizes.sort(null);
      if (!sizes.isEmpty()) {
        int median = sizes.get(sizes.size() / 2);
        assertTrue(median < MEDIAN, module + " has a median of " + median + " lines");
      }
    }
  }

  @Test
  void noPackageIsNamedForNothing() throws IOException {
    for (Path module : modules()) {
      for (Path file : mainSources(module)) {
        for (Path part : ROOT.relativize(file)) {
          assertFalse(Set.of("impl", "util", "utils").contains(part.toString()), file.toString());
        }
      }
    }
  }

  @Test
  void everyPackageOfCoreSaysWhatItIs() throws IOException {
    List<Path> sources = mainSources(CORE);
    Set<Path> described = Set.copyOf(sources);
    for (Path file : sources) {
      Path folder = file.resolveSibling("package-info.java");
      assertTrue(
          file.endsWith("module-info.java") || described.contains(folder), "Missing: " + folder);
      if (file.endsWith("package-info.java")) {
        String text = Files.readString(file);
        assertTrue(text.startsWith("/**\n * "), file + " has no text");
        boolean hasTypes =
            sources.stream().filter(f -> f.getParent().equals(file.getParent())).count() > 1;
        assertEquals(hasTypes, text.contains("@NullMarked"), file.toString());
      }
    }
  }

  @Test
  void linksBetweenPagesOfTheRepositoryLeadSomewhere() throws IOException {
    List<Path> pages = new ArrayList<>();
    pages(ROOT, pages);
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        links++;
        Path file = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
        if (!Files.exists(file) || (link.group(2) != null && !hasAnchor(file, link.group(2)))) {
          broken.add(ROOT.relativize(page) + ": " + link.group());
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(links > 40, links + " links");
  }

  /** Adds the pages that are read in the repository; a test of the site follows the links there. */
  private static void pages(Path folder, List<Path> found) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        if (SourceTree.NOT_OURS.contains(String.valueOf(child.getFileName()))
            || child.endsWith(SITE)) {
          continue;
        }
        if (Files.isDirectory(child)) {
          pages(child, found);
        } else if (child.toString().endsWith(".md")) {
          found.add(child);
        }
      }
    }
  }

  /** Whether a page has an identifier, or a heading whose words make it. */
  private static boolean hasAnchor(Path page, String anchor) throws IOException {
    return Files.readString(page).contains("id=\"" + anchor + "\"")
        || Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
            .map(title -> title.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
            .anyMatch(anchor::equals);
  }

  @Test
  void noFileNamesAMachineOrARegistry() throws IOException {
    List<String> found = new ArrayList<>();
    search(ROOT, found);

    assertEquals(List.of(), found);
  }

  private static void search(Path folder, List<String> found) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        if (SourceTree.NOT_OURS.contains(String.valueOf(child.getFileName()))) {
          continue;
        }
        if (Files.isDirectory(child)) {
          search(child, found);
          continue;
        }
        // Latin-1 has a character for every byte: any file can be searched for these words.
        String text = Files.readString(child, StandardCharsets.ISO_8859_1);
        if (ABSOLUTE_PATH.matcher(text).find() || REGISTRY.matcher(text).find()) {
          found.add(ROOT.relativize(child).toString());
        }
      }
    }
  }
}
