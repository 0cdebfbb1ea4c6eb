package io.github.copguidelines.serialization;

import io.github.copguidelines.vocabulary.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts of the bundled catalogue as they lie there, read without our own code. */
final class Facts {

  private static final List<JsonNode> RECOMMENDATIONS =
      Stream.of("pol", "ind", "paredu", "chi")
          .map(name -> of("cop-" + name + "-2020").get("recommendations"))
          .flatMap(list -> list.valueStream())
          .toList();

  private static final JsonNode LISTS = of("vocabularies");

  private Facts() {}

  static JsonNode of(String name) {
    try (InputStream in = Catalogues.class.getResourceAsStream("catalogue/" + name + ".json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> recommendations() {
    return RECOMMENDATIONS;
  }

  /** Returns the text of a member, or the texts of its list; none where there is no such member. */
  static List<String> texts(JsonNode object, String member) {
    JsonNode value = object.path(member);
    if (!value.isArray()) {
      return value.isString() ? List.of(value.asString()) : List.of();
    }
    List<String> all = new ArrayList<>();
    value.forEach(text -> all.add(text.asString()));
    return all;
  }

  /** Returns every code that recommendations have in a member. */
  static Set<String> inUse(String member) {
    Set<String> all = new LinkedHashSet<>();
    RECOMMENDATIONS.forEach(entry -> all.addAll(texts(entry, member)));
    return all;
  }

  /** Returns a code and those that name it as the wider one; no list is deeper than that. */
  static Set<String> below(String list, String wider, Code code) {
    Set<String> all = new HashSet<>(Set.of(code.code()));
    for (JsonNode entry : LISTS.get(list)) {
      if (texts(entry, wider).contains(code.code())) {
        all.add(entry.get("code").asString());
      }
    }
    return all;
  }

  static Set<String> membersOf(Code collection) {
    Set<String> all = new HashSet<>();
    for (JsonNode entry : LISTS.get("riskCollections")) {
      if (entry.get("code").asString().equals(collection.code())) {
        all.addAll(texts(entry, "members"));
      }
    }
    return all;
  }
}
