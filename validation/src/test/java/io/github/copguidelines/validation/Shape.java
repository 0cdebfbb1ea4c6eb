package io.github.copguidelines.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A family of documents of any size, each with much of one thing.
 *
 * @param name what there is much of
 * @param size how much of it the smallest document of a test has
 * @param most how much of it the largest has; 0 where others stand for it
 * @param document makes the document that has a number of it
 */
record Shape(String name, int size, int most, IntFunction<String> document) {

  private static final int DEEP = 2_000;
  private static final int DEEPEST = 100_000;
  private static final int MANY = 300;
  private static final int LONG = 10_000;

  /** As many as a list may have. */
  private static final int MOST = 10_000;

  /** Those of which there are as many as a list may have. */
  private static final Set<String> LARGE =
      Set.of(
          "references with identifiers",
          "misfits before items",
          "dangling names among misfits",
          "characters of two units on one line",
          "faults below a long name",
          "acceptances",
          "aliases");

  private static final Set<String> OF_TABLES =
      Set.of("references with identifiers", "languages", "lists in lists", "unknown members");

  Shape(String name, int size, IntFunction<String> document) {
    this(name, size, size == DEEP ? DEEPEST : LARGE.contains(name) ? MOST : 0, document);
  }

  /** Returns true if tables, which take long to be written, are made of it too. */
  boolean isOfTables() {
    return OF_TABLES.contains(name);
  }

  @Override
  public String toString() {
    return name;
  }

  private static Shape deep(String name, String before, String open, String close, String after) {
    return new Shape(name, DEEP, n -> before + open.repeat(n) + close.repeat(n) + after);
  }

  /** A record with a member of many entries, each with its number for {@code #}. */
  private static Shape many(String name, String before, String entry, String after) {
    return many(name, before, entry, ",", after);
  }

  private static Shape many(
      String name, String before, String entry, String between, String after) {
    return new Shape(
        name,
        MANY,
        n ->
            IntStream.range(0, n)
                .mapToObj(i -> entry.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(between, before, after)));
  }

  private static Shape text(String name, String piece) {
    return new Shape(
        name,
        LONG,
        n ->
            "{\"id\":\"x\",\"summary\":{\"en\":\""
                + piece.repeat(Math.max(1, n / piece.length()))
                + "\"}}");
  }

  /** Returns shapes that JSON and YAML both have. */
  static List<Shape> json() {
    List<Shape> all = new ArrayList<>();
    all.add(deep("lists in lists", "{\"id\":\"x\",\"extra\":", "[", "]", "}"));
    all.add(deep("lists in lists, cut off", "{\"id\":\"x\",\"extra\":", "[", "", ""));
    all.add(deep("lists in a known list", "{\"id\":\"x\",\"results\":", "[", "]", "}"));
    all.add(deep("lists in lists at the root", "", "[", "]", ""));
    all.add(
        deep("objects in objects", "{\"id\":\"x\",\"extra\":", "{\"a\":", "}", "}")); // no value
    all.add(
        new Shape(
            "objects in objects",
            DEEP,
            n -> "{\"id\":\"x\",\"extra\":" + "{\"a\":".repeat(n) + "1" + "}".repeat(n) + "}"));
    all.add(deep("objects in objects, cut off", "{\"id\":\"x\",\"extra\":", "{\"a\":", "", ""));
    all.add(
        new Shape(
            "lists at the depth of a syntax error",
            DEEP,
            n -> "{\"id\":\"x\",\"extra\":" + "[".repeat(n) + "}"));
    all.add(
        many(
            "references with identifiers",
            "{\"id\":\"x\",\"references\":[",
            "{\"id\":\"ref-#\",\"title\":5}",
            "]}"));
    all.add(
        many(
            "references with one identifier",
            "{\"id\":\"x\",\"references\":[",
            "{\"id\":\"ref\",\"url\":\"http//\"}",
            "]}"));
    all.add(
        many(
            "unknown recommendations",
            "{\"id\":\"x\",\"implements\":[",
            "{\"code\":\"POL-ABC-#\"}",
            "]}"));
    all.add(
        many("risks that stand twice", "{\"id\":\"x\",\"risks\":[", "\"content/grooming\"", "]}"));
    all.add(many("unknown risks", "{\"id\":\"x\",\"risks\":[", "\"no-risk-#\"", "]}"));
    all.add(many("numbers in a list of texts", "{\"id\":\"x\",\"lessons\":[", "#", "]}"));
    all.add(
        many(
            "misfits before items",
            "{\"id\":\"x\",\"results\":[",
            "#,{\"value\":\"a\",\"dataSource\":\"ref-#\"}",
            "]}"));
    all.add(
        many(
            "dangling names among misfits",
            "{\"id\":\"x\",\"references\":[5,5,5],\"results\":[",
            "{\"description\":{\"en\":4,\"qq-#\":\"b\"},\"dataSource\":\"ref-#\"}",
            "]}"));
    all.add(many("numbers beyond the limit", "{\"id\":\"x\",\"extra\":[", "1e99#", "]}"));
    all.add(many("lost numbers before kept ones", "{\"id\":\"x\",\"extra\":[", "1e999,#", "]}"));
    all.add(many("unknown members", "{\"id\":\"x\",", "\"zz#\":#", "}"));
    all.add(many("one member many times", "{\"id\":\"x\",", "\"title\":{\"en\":#}", "}"));
    all.add(many("one unknown member many times", "{\"id\":\"x\",", "\"zz\":[[1e999,1e999]]", "}"));
    all.add(many("languages", "{\"id\":\"x\",\"title\":{", "\"l#\":\"a\"", "}}"));
    all.add(many("one language many times", "{\"id\":\"x\",\"title\":{", "\"en\":\"a\"", "}}"));
    all.add(many("numbers as texts by language", "{\"id\":\"x\",\"title\":{", "\"l#\":#", "}}"));
    all.add(
        many(
            "addresses in unknown members",
            "{\"id\":\"x\",\"extra\":{",
            "\"a#@example.org\":\"b#@example.org\"",
            "}}"));
    all.add(many("addresses in a list", "{\"id\":\"x\",\"extra\":[", "\"b#@example.org\"", "]}"));
    all.add(
        many(
            "events",
            "{\"id\":\"x\",\"events\":[",
            "{\"from\":\"draft\",\"to\":\"submitted\",\"at\":\"2024-01-01T00:00:00Z\"}",
            "]}"));
    all.add(
        many(
            "acceptances",
            "{\"id\":\"x\",\"accepted\":[",
            "{\"rule\":\"PR-00#\",\"pointer\":\"/results/*/unit\",\"reason\":\"r\",\"until\":\"2999-01-01\"}",
            "]}"));
    all.add(
        many(
            "translations",
            "{\"id\":\"x\",\"translations\":[",
            "{\"language\":\"l#\",\"method\":\"human\"}",
            "]}"));
    all.add(
        many(
            "faults below a long name",
            "{\"id\":\"x\",\"extra\":{\"" + "n".repeat(20_000) + "\":[",
            "1e999",
            "]}}"));
    all.add(
        many(
            "characters of two units on one line",
            "{\"id\":\"x\",\"lessons\":[",
            "\"\uD83D\uDE00\",#",
            "]}"));
    for (String piece :
        List.of(
            "a",
            "a b ",
            "12 34 ",
            "a@example.org ",
            "http://a.example.org/?token=b ",
            "://",
            "+1 202 555 0100, ",
            "Example, 12 years old, ",
            "\\u0645",
            "(",
            "%41")) {
      all.add(text("text of " + piece, piece));
    }
    return all;
  }

  /** Returns shapes that only YAML has. */
  static List<Shape> yaml() {
    List<Shape> all = new ArrayList<>();
    all.add(deep("dashes on a line", "id: x\nextra:\n", "- ", "", "a"));
    all.add(deep("question marks on a line", "id: x\nextra:\n  ", "? ", "", "a"));
    all.add(many("anchors", "id: x\nextra:\n", "- &a# b\n", "", ""));
    all.add(many("aliases", "id: x\na: &a b\nextra:\n", "- *a\n", "", ""));
    all.add(many("tags", "id: x\nextra:\n", "- !t# b\n", "", ""));
    all.add(many("references", "id: x\nreferences:\n", "- id: ref-#\n  title: 5\n", "", ""));
    all.add(many("comments", "id: x\n", "# c\n", "", "title: 5\n"));
    all.add(many("documents", "id: x\n", "---\na: b\n", "", ""));
    all.add(many("lines of a folded text", "id: x\nextra: >\n", "  a#\n\n", "", ""));
    all.add(many("lines of a plain text", "id: x\nextra:\n", "  a#\n", "", ""));
    all.add(many("lines of a quoted text", "id: x\nextra: \"", "  a#\n", "", "\""));
    all.add(many("pairs in a flow list", "id: x\nextra: [", "a#: b", ",", "]"));
    all.add(many("keys without values", "id: x\nextra: {", "a#", ",", "}"));
    all.add(many("blank lines", "id: x\n", "\n", "", "title: 5"));
    all.add(
        new Shape("a long key", LONG, n -> "id: x\n? " + "k".repeat(n) + "\n: [1e999,1e999]\n"));
    all.add(new Shape("a long simple key", LONG, n -> "id: x\n" + "k".repeat(n) + ": 5\n"));
    all.add(new Shape("spaces", LONG, n -> "id: x\nextra: 5" + " ".repeat(n) + "#\n"));
    all.add(
        new Shape("one letter after another", LONG, n -> "id: x\nextra: " + "k ".repeat(n) + "\n"));
    return all;
  }
}
