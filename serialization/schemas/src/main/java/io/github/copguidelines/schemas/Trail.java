package io.github.copguidelines.schemas;

import io.github.copguidelines.schemas.Column.Filling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The path from the document to a place in it, with the titles along the path. */
record Trail(
    String name,
    String title,
    String description,
    Filling filling,
    List<String> groups,
    Optional<String> language,
    boolean isOneOfLanguages) {

  static Trail root() {
    return new Trail("", "", "", Filling.ALWAYS, List.of(), Optional.empty(), false);
  }

  /** Returns the trail to a member of the object at this place. */
  Trail member(Shape.Group group, String member, String label) {
    return new Trail(
        step(member),
        title.isEmpty() ? label : title + " › " + label,
        description(group, member),
        filling(group.schema(), member),
        groups,
        language,
        isOneOfLanguages);
  }

  /** Returns the trail to an element, from 0, of the list at this place. */
  Trail element(ObjectNode list, int index) {
    boolean needed = filling == Filling.ALWAYS && index < list.path("minItems").asInt(0);
    return new Trail(
        step(Integer.toString(index)),
        title + " " + (index + 1),
        description,
        needed ? Filling.ALWAYS : Filling.OPTIONAL,
        Stream.concat(groups.stream(), Stream.of(name)).toList(),
        language,
        isOneOfLanguages);
  }

  /** Returns the trail to one language of the text at this place. */
  Trail language(ObjectNode texts, String tag) {
    JsonNode asked = texts.path("required");
    boolean fixed = asked.valueStream().anyMatch(one -> one.asString().equals(tag));
    return new Trail(
        step(tag),
        title + " (" + tag + ")",
        description,
        fixed || asked.isEmpty() ? filling : Filling.OPTIONAL,
        groups,
        Optional.of(tag),
        asked.isEmpty());
  }

  private String step(String segment) {
    String escaped = segment.replace("~", "~0").replace("/", "~1");
    return name.isEmpty() ? escaped : name + "/" + escaped;
  }

  private Filling filling(ObjectNode group, String member) {
    if (names(group, "required", member)) {
      return filling == Filling.ALWAYS ? Filling.ALWAYS : Filling.WITH_OTHERS;
    }
    return filling == Filling.ALWAYS && names(group, "x-cop-recommended", member)
        ? Filling.RECOMMENDED
        : Filling.OPTIONAL;
  }

  private static String description(Shape.Group group, String member) {
    Shape shape = group.members().get(member);
    return shape == null ? "" : shape.schema().path("description").asString("");
  }

  private static boolean names(ObjectNode group, String keyword, String member) {
    return group.path(keyword).valueStream().anyMatch(name -> name.asString().equals(member));
  }
}
