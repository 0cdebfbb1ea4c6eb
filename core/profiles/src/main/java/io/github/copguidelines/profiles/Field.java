package io.github.copguidelines.profiles;

import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a document type: its path from the document, and the type of its value.
 *
 * @param steps the path, from the outside in; empty for the document itself
 * @param property the last property on the path; null for the document itself
 * @param type the type of the value; for a list, of its entries
 * @param form the form of the value as a whole
 */
record Field(List<Step> steps, @Nullable Property property, Class<?> type, Form form) {

  /** The form of the value of a field. */
  enum Form {
    /** A list with entries of the field's type. */
    LIST,
    /** One value. */
    ONE,
    /** The text of a localized text in one language. */
    LANGUAGE
  }

  /** One segment of a path. */
  record Step(Kind kind, String name) {

    /** The kind of target that a step leads to. */
    enum Kind {
      MEMBER,
      ENTRY,
      LANGUAGE
    }
  }

  Field {
    steps = List.copyOf(steps);
  }

  static Field document(Class<?> type) {
    return new Field(List.of(), null, type, Form.ONE);
  }

  /** Returns the field at a property of the object at this place. */
  Field member(Property to) {
    return new Field(
        with(new Step(Step.Kind.MEMBER, to.name())),
        to,
        to.type(),
        to.cardinality() == Property.Cardinality.LIST ? Form.LIST : Form.ONE);
  }

  /** Returns the field that represents any entry of the list at this place. */
  Field entry() {
    return new Field(with(new Step(Step.Kind.ENTRY, "*")), property, type, Form.ONE);
  }

  /** Returns the field of the text in one language at this place. */
  Field language(String tag) {
    Step step = new Step(Step.Kind.LANGUAGE, Tags.usual(tag));
    return new Field(with(step), property, String.class, Form.LANGUAGE);
  }

  private List<Step> with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  /** Returns the place as a profile writes it, with language tags in their usual case. */
  String place() {
    StringBuilder place = new StringBuilder();
    steps.forEach(step -> place.append('/').append(step.name()));
    return place.toString();
  }

  boolean isList() {
    return form == Form.LIST;
  }

  boolean isObject() {
    return form == Form.ONE && ModelType.isModelType(type);
  }

  /** Returns true if the value, or the entries of the list, are objects of the model. */
  boolean holdsObjects() {
    return ModelType.isModelType(type);
  }

  boolean isLocalized() {
    return type == LocalizedText.class;
  }

  /** Returns true if the value, or each entry of the list, is text on the wire. */
  boolean isText() {
    return isLocalized() || jsonType().equals("string");
  }

  boolean isNumber() {
    return jsonType().equals("number") || jsonType().equals("integer");
  }

  boolean isCode() {
    return Code.class.isAssignableFrom(type);
  }

  /** Returns the JSON type of one value. */
  String jsonType() {
    return switch (type.getSimpleName()) {
      case "Boolean" -> "boolean";
      case "Integer", "Long" -> "integer";
      case "BigDecimal" -> "number";
      case "LocalizedText", "Members" -> "object";
      default -> ModelType.isModelType(type) ? "object" : "string";
    };
  }
}
