package io.github.copguidelines.schemas;

import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.vocabulary.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One column of the table of documents: the values at one place of a document.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class Column {

  /** Whether a cell of the column must be filled. */
  public enum Filling implements Code {
    /** Always: without it the document is not valid. */
    ALWAYS,
    /** If another cell of the same object is filled. */
    WITH_OTHERS,
    /** The validator warns if it is empty. */
    RECOMMENDED,
    /** Never, as far as the schema can express it without other cells. */
    OPTIONAL
  }

  private final Trail trail;
  private final ObjectNode schema;
  private final ColumnType type;
  private final boolean isList;

  Column(Trail trail, Shape.Leaf leaf) {
    this(trail, leaf.schema(), leaf.type(), leaf.isList());
  }

  Column(Trail trail, ObjectNode schema, ColumnType type, boolean isList) {
    this.trail = trail;
    this.schema = schema;
    this.type = type;
    this.isList = isList;
  }

  /**
   * Returns its name, which contains the place: a JSON Pointer without its first slash, as in
   * {@code leadOrganisation/name/en} and {@code results/0/value}.
   */
  public String name() {
    return trail.name();
  }

  /** Returns the place as a JSON Pointer, as in findings. */
  public String pointer() {
    return "/" + trail.name();
  }

  /** Returns its title in the language of the schema: a label, or names of members. */
  public String title() {
    return trail.title();
  }

  /** Returns its description, in the language of the schema; may be empty. */
  public String description() {
    return trail.description();
  }

  /** Returns the type of a cell; if the column is a list, of its elements. */
  public ColumnType type() {
    return type;
  }

  /**
   * Returns true if a cell holds any number of values, separated by semicolons. A backslash escapes
   * a semicolon or backslash within a value.
   */
  public boolean isList() {
    return isList;
  }

  /** Returns the values of a cell as texts: the elements of its list, or the cell itself. */
  public List<String> values(String cell) {
    return isList ? Cells.split(cell) : List.of(cell);
  }

  /**
   * Returns the cell that holds values; {@link #values} reads them back.
   *
   * @throws IllegalArgumentException if the column is not a list and there is not exactly one value
   */
  public String cell(List<String> values) {
    if (isList) {
      return Cells.join(values.stream());
    }
    if (values.size() != 1) {
      throw new IllegalArgumentException("The column " + name() + " holds one value.");
    }
    return values.get(0);
  }

  /** Returns the BCP 47 tag of the language of its texts; empty if it has no language. */
  public Optional<String> language() {
    return trail.language();
  }

  /**
   * Returns whether it must be filled; if {@link #isOneOfLanguages}, this applies to the columns of
   * all languages together.
   */
  public Filling filling() {
    return trail.filling();
  }

  /** Returns true if a text in any one language is enough. */
  public boolean isOneOfLanguages() {
    return trail.isOneOfLanguages();
  }

  /**
   * Returns the names of the numbered lists around it, from the outside in; {@code results} for
   * {@code results/0/value}. Further columns have the numbers 1, 2 and so on.
   */
  public List<String> groups() {
    return trail.groups();
  }

  /** Returns all valid codes or values; empty if others are valid too. */
  public List<String> codes() {
    return listed("enum");
  }

  /** Returns the known codes of an open list; the validator warns of others. */
  public List<String> knownCodes() {
    return listed("x-cop-known-values");
  }

  private List<String> listed(String keyword) {
    return value().path(keyword).valueStream().map(Cells::write).toList();
  }

  /**
   * Returns the regular expression that a value must match as a whole; empty if there is none, or
   * if it needs syntax that other languages lack.
   */
  public Optional<String> pattern() {
    return TablePattern.of(value().path("pattern")).expression();
  }

  /** Returns the least number of code points of a value; empty if there is no bound. */
  public OptionalInt minLength() {
    return bound(value(), "minLength");
  }

  /** Returns the greatest number of code points of a value; empty if there is no bound. */
  public OptionalInt maxLength() {
    OptionalInt stated = bound(value(), "maxLength");
    OptionalInt hidden = TablePattern.of(value().path("pattern")).maxLength();
    return stated.isEmpty() || (hidden.isPresent() && hidden.getAsInt() < stated.getAsInt())
        ? hidden
        : stated;
  }

  /** Returns the least valid number; empty if there is no bound. */
  public Optional<BigDecimal> minimum() {
    return value().optional("minimum").map(JsonNode::decimalValue);
  }

  /** Returns the greatest valid number; empty if there is no bound. */
  public Optional<BigDecimal> maximum() {
    return value().optional("maximum").map(JsonNode::decimalValue);
  }

  /** Returns an example of a cell; empty if the schema has none. */
  public Optional<String> example() {
    return schema
        .path("examples")
        .valueStream()
        .findFirst()
        .filter(first -> isList == first.isArray() && !first.isObject())
        .map(
            first ->
                isList ? Cells.join(first.valueStream().map(Cells::write)) : Cells.write(first));
  }

  /** Returns the schema of a cell. */
  ObjectNode schema() {
    return schema;
  }

  /** Returns the schema of one value. */
  ObjectNode value() {
    return isList ? (ObjectNode) schema.required("items") : schema;
  }

  static OptionalInt bound(ObjectNode schema, String keyword) {
    return schema.path(keyword).isInt()
        ? OptionalInt.of(schema.required(keyword).intValue())
        : OptionalInt.empty();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
