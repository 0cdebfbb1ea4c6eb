package io.github.copguidelines.validation;

import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the places of a document that the model says something about. */
final class TreePlaces {

  /** What stands at a place. */
  enum Kind {
    /** A list as a whole. */
    LIST,
    /** A value: a member that is no list, or an element of one. */
    VALUE,
    /** The text of a localized text in one language. */
    LANGUAGE
  }

  /**
   * A place.
   *
   * @param parent the object or list that it is in
   * @param step the name of the member, or the number of the element
   * @param element where the constraints stand
   * @param type the type of the value; of one element for a list
   */
  record Place(JsonNode parent, String step, AnnotatedElement element, Class<?> type, Kind kind) {

    JsonNode value() {
      return parent instanceof ArrayNode list ? list.path(index()) : parent.path(step);
    }

    void put(JsonNode value) {
      if (parent instanceof ArrayNode list) {
        list.set(index(), value);
      } else {
        ((ObjectNode) parent).set(step, value);
      }
    }

    void drop() {
      if (parent instanceof ArrayNode list) {
        list.remove(index());
      } else {
        ((ObjectNode) parent).remove(step);
      }
    }

    private int index() {
      return Integer.parseInt(step);
    }
  }

  private final List<Place> places = new ArrayList<>();

  private TreePlaces() {}

  /** Returns the places of a document in its order. */
  static List<Place> of(Class<?> type, ObjectNode document) {
    TreePlaces found = new TreePlaces();
    found.object(type, document);
    return found.places;
  }

  private void object(Class<?> type, JsonNode object) {
    for (Property property : ModelType.of(type).properties()) {
      JsonNode member = object.path(property.name());
      if (member.isMissingNode()) {
        continue;
      }
      if (property.cardinality() == Property.Cardinality.LIST) {
        places.add(
            new Place(object, property.name(), property.accessor(), property.type(), Kind.LIST));
        for (int i = 0; i < member.size() && member.isArray(); i++) {
          value(new Place(member, "" + i, property.annotatedType(), property.type(), Kind.VALUE));
        }
      } else {
        value(
            new Place(
                object,
                property.name(),
                RandomTrees.elementOf(property),
                property.type(),
                Kind.VALUE));
      }
    }
  }

  private void value(Place place) {
    places.add(place);
    JsonNode value = place.value();
    if (!value.isObject()) {
      return;
    }
    if (ModelType.isModelType(place.type())) {
      object(place.type(), value);
    } else if (place.type() == LocalizedText.class) {
      value
          .propertyNames()
          .forEach(
              tag ->
                  places.add(new Place(value, tag, place.element(), String.class, Kind.LANGUAGE)));
    }
  }
}
