package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** English texts have none of the wordings of {@code plain-words.tsv}. */
class PlainLanguageTest {

  private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*.*?\\*/");

  /** The sign at the beginning of a line of Javadoc. */
  private static final Pattern LINE = Pattern.compile("\\n *\\* ?");

  /** Code has the names that it has. */
  private static final Pattern CODE =
      Pattern.compile("(?s)\\{@(code|link|linkplain) [^}]*}|<pre>.*?</pre>|```.*?```|`[^`]*`");

  /** The folders of pages in other languages. */
  private static final Pattern TRANSLATED = Pattern.compile(".*/(ar|es|fr|ru|zh)/[^/]*");

  /** Each wording to avoid with what to write in its place. */
  private final List<String[]> wordings = SourceTree.table("plain-words.tsv");

  private final Pattern any =
      Pattern.compile(
          wordings.stream()
              .map(line -> line[0])
              .collect(Collectors.joining("|", "\\b(?:", ")\\b(?!-)"))
              .replace(" ", "\\s+"),
          Pattern.CASE_INSENSITIVE);

  PlainLanguageTest() throws IOException {}

  /** Returns the wordings to avoid in a text, each with its place and what to write. */
  private List<String> found(String place, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = any.matcher(CODE.matcher(text).replaceAll("x"));
    while (matcher.find()) {
      found.add(place + ": " + matcher.group() + " (" + better(matcher.group()) + ")");
    }
    return found;
  }

  private String better(String words) {
    return wordings.stream()
        .filter(
            line ->
                Pattern.compile(line[0].replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE)
                    .matcher(words)
                    .matches())
        .map(line -> line[1])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bundlesArePlain() throws IOException {
    assertNone(
        Bundles.ofAllModules()
            .entries("en")
            .flatMap(text -> found(text.toString(), text.text()).stream())
            .toList());
  }

  @Test
  void pagesArePlain() throws IOException {
    List<Path> pages = new ArrayList<>(SourceTree.files("src/main/resources", ".md"));
    pages.addAll(SourceTree.files("src/site/markdown", ".md"));
    pages.removeIf(page -> TRANSLATED.matcher(SourceTree.relative(page)).matches());
    assertFalse(pages.isEmpty());
    List<String> found = new ArrayList<>();
    for (Path page : pages) {
      found.addAll(found(SourceTree.relative(page), Files.readString(page)));
    }
    assertNone(found);
  }

  @Test
  void javadocIsPlain() throws IOException {
    List<Path> files = SourceTree.files("src/main/java", ".java");
    assertFalse(files.isEmpty());
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      String comments =
          JAVADOC
              .matcher(Files.readString(file))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.joining("\n"));
      found.addAll(found(SourceTree.relative(file), LINE.matcher(comments).replaceAll(" ")));
    }
    assertNone(found);
  }

  @Test
  void wordingsAreFoundAcrossLinesAndNotInCode() {
    assertEquals(1, found("x", "What it\nrests on, of\nwhich").size());
    assertEquals(List.of(), found("x", "{@code stand} and `mend`"));
  }

  private static void assertNone(List<String> found) {
    assertEquals("", String.join("\n", found));
  }
}
