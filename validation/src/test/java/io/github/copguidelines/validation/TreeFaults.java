package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.TreePlaces.Kind;
import io.github.copguidelines.validation.TreePlaces.Place;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes one place of a document in a way that its constraints may forbid, or may just allow.
 *
 * <p>Each change has a name, by which the tests count that all of them were made.
 */
final class TreeFaults {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "", " ", "\u3000\u00A0", "?", "\u0000", "null", "1", "en_GB", "RW", "ZZ", "pol-leg-01");

  private static final List<String> TIMES =
      List.of(
          "2019-13",
          "2019-00",
          "2019-6",
          "2019-02-29",
          "2019-06-31",
          "02019",
          "-2019",
          "٢٠١٩",
          "2019-06-30T00:00:00Z",
          "2019-06-30T24:00:00Z",
          "2019-06-30T00:00:00",
          "2019-06-30t00:00:00z",
          "2019-06-30T00:00Z",
          "2019-06-30T00:00:60Z",
          "2019-06-30T00:00:00.Z",
          "2019-06-30T00:00:00+25:00",
          "2019-06-30T00:00:00+18:30",
          "2019/",
          "/2019",
          "2018/2017",
          "2018/2019/2020",
          "2019-06/2019-13");

  private static final List<String> NUMBERS =
      List.of(
          "-1", "-0.0", "0", "1.5", "2.0", "1E+1", "2147483647", "2147483648", "1E+15", "-1E-20");

  private final Random random;
  private final RandomTrees trees;

  TreeFaults(Random random, RandomTrees trees) {
    this.random = random;
    this.trees = trees;
  }

  /** Changes a place, of the outermost ones as often as of all, and returns the change's name. */
  String change(Class<?> type, ObjectNode document) {
    List<Place> places = TreePlaces.of(type, document);
    if (places.isEmpty()) {
      return unknown(document);
    }
    List<Place> outer = places.stream().filter(place -> document.equals(place.parent())).toList();
    Place place = pick(one(2) && !outer.isEmpty() ? outer : places);
    return switch (random.nextInt(8)) {
      case 0 -> drop(place);
      case 1 -> put("null", place, NODES.nullNode());
      case 2 -> put("other kind", place, otherKind());
      case 3 -> place.parent() instanceof ObjectNode object ? unknown(object) : drop(place);
      case 4 -> put("another", place, another(place));
      default -> of(place);
    };
  }

  private String of(Place place) {
    if (place.kind() == Kind.LIST) {
      return list(place);
    }
    if (place.kind() == Kind.VALUE && place.type() == LocalizedText.class) {
      return localized(place);
    }
    if (place.value().isNumber()) {
      return put("number", place, number(place));
    }
    if (place.value().isString()) {
      return put("text", place, NODES.stringNode(text(place)));
    }
    if (place.value() instanceof ObjectNode object) {
      return unknown(object);
    }
    return put("other kind", place, otherKind());
  }

  private static String drop(Place place) {
    place.drop();
    return "dropped";
  }

  private static String put(String name, Place place, JsonNode value) {
    place.put(value);
    return name;
  }

  private String unknown(ObjectNode object) {
    object.set(pick(List.of("unheardOf", "titel", "", "x/y~z")), otherKind());
    return "unknown member";
  }

  private JsonNode otherKind() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.stringNode("x");
      case 1 -> NODES.numberNode(5);
      case 2 -> NODES.numberNode(new BigDecimal("5.5"));
      case 3 -> NODES.booleanNode(one(2));
      case 4 -> NODES.arrayNode();
      case 5 -> NODES.objectNode();
      case 6 -> NODES.arrayNode().add("x");
      default -> NODES.objectNode().put("en", "A text.");
    };
  }

  private JsonNode another(Place place) {
    return place.kind() == Kind.LIST
        ? NODES.arrayNode().add(trees.value(place.element(), place.type(), 1))
        : trees.value(place.element(), place.type(), 1);
  }

  private String list(Place place) {
    if (!(place.value() instanceof ArrayNode list) || list.isEmpty()) {
      return put("empty list", place, NODES.arrayNode());
    }
    switch (random.nextInt(5)) {
      case 0 -> list.removeAll();
      case 1 -> list.add(list.get(random.nextInt(list.size())).deepCopy());
      case 2 -> list.insert(random.nextInt(list.size() + 1), NODES.nullNode());
      case 3 -> list.insert(random.nextInt(list.size() + 1), otherKind());
      default -> fill(place, list);
    }
    return "list";
  }

  private void fill(Place place, ArrayNode list) {
    Size size = place.element().getAnnotation(Size.class);
    int most = size == null ? 3 : size.max();
    while (list.size() < most + random.nextInt(2)) {
      JsonNode last = list.get(list.size() - 1);
      list.add(last.isString() ? NODES.stringNode(last.asString() + list.size()) : last.deepCopy());
    }
  }

  private String localized(Place place) {
    if (!(place.value() instanceof ObjectNode texts)) {
      return put("other kind", place, otherKind());
    }
    switch (random.nextInt(6)) {
      case 0 -> texts.removeAll();
      case 1 -> texts.put(pick(List.of("no_tag", "", "english", "e", "en-", "e n")), "A text.");
      case 2 -> {
        for (String tag : Set.copyOf(texts.propertyNames())) {
          texts.set(tag.toUpperCase(Locale.ROOT), texts.path(tag));
        }
      }
      case 3 -> texts.putNull("fr");
      case 4 -> texts.set("es", otherKind());
      default -> texts.put("ru", pick(TEXTS));
    }
    return "localized";
  }

  private String text(Place place) {
    String there = place.value().asString();
    List<String> texts = new ArrayList<>(TEXTS);
    texts.addAll(
        List.of(
            there + "\n",
            there + " ",
            " " + there,
            there.toUpperCase(Locale.ROOT),
            there.toLowerCase(Locale.ROOT),
            there.substring(0, Math.max(0, there.length() - 1)),
            there + there,
            "x".repeat(2_001)));
    if (Set.of(PartialDate.class, Period.class, Timestamp.class).contains(place.type())) {
      return pick(one(3) ? texts : TIMES);
    }
    for (TextLength length : place.element().getAnnotationsByType(TextLength.class)) {
      texts.clear();
      texts.addAll(TEXTS);
      for (int bound : new int[] {length.min(), length.max()}) {
        if (bound < 100_000) {
          texts.addAll(List.of(sized(bound - 1), sized(bound), sized(bound + 1)));
        }
      }
    }
    return pick(texts);
  }

  private String sized(int length) {
    return (one(2) ? "\uD83D\uDC27" : "x").repeat(Math.max(0, length));
  }

  private JsonNode number(Place place) {
    List<BigDecimal> numbers = new ArrayList<>(NUMBERS.stream().map(BigDecimal::new).toList());
    Min min = place.element().getAnnotation(Min.class);
    Max max = place.element().getAnnotation(Max.class);
    if (min != null) {
      numbers.add(BigDecimal.valueOf(min.value() - 1));
      numbers.add(BigDecimal.valueOf(min.value()));
    }
    if (max != null) {
      numbers.add(BigDecimal.valueOf(max.value() + 1));
      numbers.add(BigDecimal.valueOf(max.value()));
    }
    return NODES.numberNode(pick(numbers));
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
