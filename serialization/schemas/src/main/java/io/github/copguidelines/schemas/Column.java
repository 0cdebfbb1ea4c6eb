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
 * One column of the table of documents: what is at one place of a document.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class Column {

  /** When a cell of the column has to be filled. */
  public enum Filling implements Code {
    /** Always: without it the document is not valid. */
    ALWAYS,
    /** Where another cell of the same object is filled. */
    WITH_OTHERS,
    /** The validator warns where it is empty. */
    RECOMMENDED,
    /** Never, as far as the schema can say it without looking at other cells. */
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
   * Returns its name, which tells the place: a JSON Pointer without its first slash, as in {@code
   * leadOrganisation/name/en} and {@code results/0/value}.
   */
  public String name() {
    return trail.name();
  }

  /** Returns the place as a JSON Pointer, as findings have it. */
  public String pointer() {
    return "/" + trail.name();
  }

  /** Returns what people call it in the language of the schema; a label, or names of members. */
  public String title() {
    return trail.title();
  }

  /** Returns what it is for, in the language of the schema; may be empty. */
  public String description() {
    return trail.description();
  }

  /** Returns what a cell holds; where the column is a list, each element of it. */
  public ColumnType type() {
    return type;
  }

  /**
   * Returns true if a cell holds any number of values: parted by a semicolon, which has a backslash
   * before it where it is part of a value, as a backslash has.
   */
  public boolean isList() {
    return isList;
  }

  /** Returns the values that a cell holds, as texts: those of its list, or the cell itself. */
  public List<String> values(String cell) {
    return isList ? Cells.split(cell) : List.of(cell);
  }

  /**
   * Returns the cell that holds values; {@link #values} reads them back.
   *
   * @throws IllegalArgumentException if the column is no list and the values are not one
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

  /** Returns the BCP 47 tag of the language of its texts; empty where it is not for a language. */
  public Optional<String> language() {
    return trail.language();
  }

  /**
   * Returns when it has to be filled; where {@link #isOneOfLanguages}, that holds of the columns of
   * all languages together.
   */
  public Filling filling() {
    return trail.filling();
  }

  /** Returns true if any of the languages of its text is enough. */
  public boolean isOneOfLanguages() {
    return trail.isOneOfLanguages();
  }

  /**
   * Returns the names of the lists that it is numbered in, from the outside in; {@code results} for
   * {@code results/0/value}. There are further columns with 1, 2 and so on in place of the number.
   */
  public List<String> groups() {
    return trail.groups();
  }

  /** Returns the only codes or values that are valid; empty where others are, too. */
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
   * Returns the expression that a value matches as a whole; empty where there is none, or where it
   * can't be said without what expressions of other languages lack.
   */
  public Optional<String> pattern() {
    return TablePattern.of(value().path("pattern")).expression();
  }

  /** Returns the number of code points that a value has at least; empty where there is no bound. */
  public OptionalInt minLength() {
    return bound(value(), "minLength");
  }

  /** Returns the number of code points that a value has at most; empty where there is no bound. */
  public OptionalInt maxLength() {
    OptionalInt stated = bound(value(), "maxLength");
    OptionalInt hidden = TablePattern.of(value().path("pattern")).maxLength();
    return stated.isEmpty() || (hidden.isPresent() && hidden.getAsInt() < stated.getAsInt())
        ? hidden
        : stated;
  }

  /** Returns the least number that is valid; empty where there is no bound. */
  public Optional<BigDecimal> minimum() {
    return value().optional("minimum").map(JsonNode::decimalValue);
  }

  /** Returns the greatest number that is valid; empty where there is no bound. */
  public Optional<BigDecimal> maximum() {
    return value().optional("maximum").map(JsonNode::decimalValue);
  }

  /** Returns a cell as it may be filled; empty where the schema has no example. */
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
