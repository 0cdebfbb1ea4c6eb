package io.github.copguidelines.schemas;

import io.github.copguidelines.schemas.LeftOut.Reason;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a value in a table; a document has a tree of shapes. */
sealed interface Shape {

  /** Returns the merged schema of the value. */
  ObjectNode schema();

  /** A number, Boolean or text, or a list of them in one cell: a column. */
  record Leaf(ObjectNode schema, ColumnType type, boolean isList) implements Shape {}

  /** A localized text: a column for each language. */
  record Texts(ObjectNode schema, ObjectNode text) implements Shape {}

  /**
   * An object with named members.
   *
   * @param definition the name of its definition; empty for the document and for unnamed objects
   */
  record Group(ObjectNode schema, Optional<String> definition, Map<String, Shape> members)
      implements Shape {}

  /** A list whose elements have columns of their own, numbered from 0. */
  record Rows(ObjectNode schema, Shape element) implements Shape {}

  /** A value that no column can hold. */
  record Nothing(Reason reason) implements Shape {

    /** Returns the schema of any value, because nobody uses it. */
    @Override
    public ObjectNode schema() {
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
