package io.github.copguidelines.schemas;

import io.github.copguidelines.schemas.LeftOut.Reason;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a value is like to a table; a tree of them is a document's. */
sealed interface Shape {

  /** Returns what the schema asks of the value. */
  ObjectNode schema();

  /** A number, truth value or text, or a list of them in one cell: a column. */
  record Leaf(ObjectNode schema, ColumnType type, boolean isList) implements Shape {}

  /** A text in some languages: a column for each. */
  record Texts(ObjectNode schema, ObjectNode text) implements Shape {}

  /**
   * An object with named members.
   *
   * @param definition the name under which the schema defines it; empty for the document and for
   *     what has no name
   */
  record Group(ObjectNode schema, Optional<String> definition, Map<String, Shape> members)
      implements Shape {}

  /** A list whose elements have columns of their own, numbered from 0. */
  record Rows(ObjectNode schema, Shape element) implements Shape {}

  /** What no column can hold. */
  record Nothing(Reason reason) implements Shape {

    /** Returns the schema of anything, as none is looked at. */
    @Override
    public ObjectNode schema() {
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
