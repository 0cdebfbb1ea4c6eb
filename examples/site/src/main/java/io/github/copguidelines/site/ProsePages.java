package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.validation.RulePages;
import io.github.copguidelines.verification.VerificationLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages written by hand, in which names in braces represent numbers that change. */
final class ProsePages {

  private static final Pattern NUMBER = Pattern.compile("\\$\\{([a-z]+)}");

  private final Path folder;
  private final Prose prose;
  private final Map<String, Long> numbers = new HashMap<>();

  ProsePages(Path folder, Prose prose, Catalogue catalogue) {
    this.folder = folder;
    this.prose = prose;
    numbers.put("recommendations", (long) catalogue.recommendations().size());
    numbers.put("rules", (long) RulePages.rules().size());
    for (VerificationLevel level : VerificationLevel.values()) {
      numbers.put(
          level.code(),
          catalogue.recommendations().stream()
              .filter(one -> one.verificationLevel() == level)
              .count());
    }
  }

  void writeTo(SiteFolder site) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      Prose.Rendered text = prose.render(numbered(Files.readString(file)));
      site.write(page(folder.relativize(file), text));
    }
  }

  /** Returns a page; a page in the folder of a language exists in each language. */
  private static Page page(Path file, Prose.Rendered text) {
    String path = file.toString().replace('\\', '/').replaceFirst("\\.md$", ".html");
    for (Words words : Words.all()) {
      if (path.startsWith(words.language() + "/")) {
        String name = path.substring(words.language().length() + 1);
        return Page.translated(words, name, text.title(), text.html());
      }
    }
    return Page.english(path, text.title(), text.html());
  }

  private String numbered(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            found -> {
              Long number = numbers.get(found.group(1));
              if (number == null) {
                throw new IllegalArgumentException("No such number: " + found.group());
              }
              return Matcher.quoteReplacement(number.toString());
            });
  }
}
