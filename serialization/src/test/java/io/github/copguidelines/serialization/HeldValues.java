package io.github.copguidelines.serialization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a document holds, asked for by the entry that must hold it. */
final class HeldValues {

  /** What an entry may be known by. */
  private static final List<String> CODES =
      List.of("code", "notation", "country", "number", "region", "city");

  /** Shorter texts occur in longer ones by chance. */
  private static final int LONG = 10;

  /** An entry has no more values; the words of a whole list say nothing. */
  private static final int ENTRY = 400;

  private static final Pattern WORD = Pattern.compile("[^\\s,;()'\"-]+");

  /** What stands between the parts of a reference. */
  private static final Set<String> BETWEEN =
      Set.of(
          "section", "table", "key", "area", "and", "the", "of", "to", "in", "s", // said by members
          "memory"); // said by the level

  private final JsonNode document;
  private final Map<String, List<JsonNode>> entries = new HashMap<>();
  private final IdentityHashMap<JsonNode, Held> held = new IdentityHashMap<>();
  private final Map<String, Held> texts = new HashMap<>();

  /** The values of a node in their plain form, and all of them as one text. */
  private record Held(Set<String> values, String text, Set<String> words) {
    static Held of(Set<String> values) {
      String text = "\n" + String.join("\n", values) + "\n";
      return new Held(values, text, values.size() < ENTRY ? HeldValues.words(text) : Set.of());
    }

    boolean has(String plain) {
      return values.contains(plain) || (plain.length() >= LONG && contains(plain));
    }

    private boolean contains(String plain) {
      for (int at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
        if (!Character.isLetterOrDigit(text.charAt(at - 1))
            && !Character.isLetterOrDigit(text.charAt(at + plain.length()))) {
          return true;
        }
      }
      return false;
    }
  }

  HeldValues(JsonNode document) {
    this.document = document;
    visit(
        document,
        node ->
            CODES.stream()
                .filter(name -> node.path(name).isValueNode())
                .map(name -> plain(node.get(name).asString()))
                .distinct()
                .forEach(
                    code -> entries.computeIfAbsent(code, key -> new ArrayList<>()).add(node)));
  }

  /** Returns the whole document, where an entry has no code. */
  List<JsonNode> everywhere() {
    return List.of(document);
  }

  /** Returns the entries that are known by a code; none for a code of nothing. */
  List<JsonNode> entries(String code) {
    return entries.getOrDefault(plain(code), List.of());
  }

  /** Returns whether one of these nodes has a value, or a longer text that it stands in. */
  boolean has(List<JsonNode> nodes, String value) {
    String plain = plain(value);
    return nodes.stream().anyMatch(node -> held(node).has(plain));
  }

  /** Returns whether one of these entries has all parts of a value that was taken apart. */
  boolean hasParts(List<JsonNode> nodes, String value) {
    Set<String> words = words(plain(value));
    words.removeAll(BETWEEN);
    return !words.isEmpty()
        && nodes.stream().anyMatch(node -> held(node).words().containsAll(words));
  }

  /** Returns whether a text in a language has a value. */
  boolean hasText(String language, String value) {
    return textsIn(language).has(plain(value));
  }

  private Held textsIn(String language) {
    return texts.computeIfAbsent(
        language,
        tag -> {
          Set<String> all = new HashSet<>();
          visit(document, node -> all.add(plain(node.path(tag).asString(""))));
          return Held.of(all);
        });
  }

  private Held held(JsonNode node) {
    Held known = held.get(node);
    if (known == null) {
      Set<String> all = new HashSet<>();
      collect(node, all);
      known = Held.of(all);
      held.put(node, known);
    }
    return known;
  }

  private static void collect(JsonNode node, Set<String> all) {
    if (node.isValueNode()) {
      all.add(plain(node.asString()));
    }
    node.forEach(each -> collect(each, all));
    // "status: doubtful" is "doubtful: true" here.
    node.propertyStream()
        .filter(member -> member.getValue().isBoolean() && member.getValue().booleanValue())
        .forEach(member -> all.add(plain(member.getKey())));
  }

  private static void visit(JsonNode node, Consumer<JsonNode> visitor) {
    if (node.isObject()) {
      visitor.accept(node);
    }
    node.forEach(each -> visit(each, visitor));
  }

  private static Set<String> words(String plain) {
    return WORD.matcher(plain)
        .results()
        .map(found -> found.group().replaceAll("^[.:]+|[.:]+$", ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * Returns a value as the catalogue may have it too: codes of enums in one form, blanks as one,
   * without a full stop at the end, and the short name of child sexual abuse material in full.
   */
  static String plain(String value) {
    return value
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", "-")
        .replaceAll("^-|[.-]+$", "")
        .replaceAll("(child-sexual-)?abuse-material", "child-sexual-abuse-material");
  }
}
