package io.github.copguidelines.validation;

import java.util.ArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes from a document whatever can be taken without losing what is wrong with it, in a bounded
 * number of tries: a large document that is judged slowly stays larger than it could be.
 */
final class TreeShrinker {

  private static final int TRIES = 2_000;

  private final ObjectNode document;
  private final Predicate<ObjectNode> isWrong;
  private int tries;

  private TreeShrinker(ObjectNode document, Predicate<ObjectNode> isWrong) {
    this.document = document;
    this.isWrong = isWrong;
  }

  /** Returns a small document of which the same is true. */
  static ObjectNode smallest(ObjectNode document, Predicate<ObjectNode> isWrong) {
    TreeShrinker shrinker = new TreeShrinker(document.deepCopy(), isWrong);
    while (shrinker.shrink(shrinker.document)) {}
    return shrinker.document;
  }

  private boolean isWrong() {
    return tries++ < TRIES && isWrong.test(document);
  }

  private boolean shrink(JsonNode node) {
    boolean smaller = false;
    if (node instanceof ObjectNode object) {
      for (String name : new ArrayList<>(object.propertyNames())) {
        JsonNode value = object.path(name);
        object.remove(name);
        if (isWrong()) {
          smaller = true;
        } else {
          object.set(name, value);
          smaller |= shrink(value);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        JsonNode value = array.get(i);
        array.remove(i);
        if (isWrong()) {
          smaller = true;
        } else {
          array.insert(i, value);
          smaller |= shrink(value);
        }
      }
    }
    return smaller;
  }
}
