package io.github.copguidelines.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the columns of a schema's documents as a Table Schema of Frictionless Data.
 *
 * <p>It uses the types of both versions of that specification. A list in a cell is a text, because
 * the type {@code list} of the second version cannot restrict the values. If they are codes, an
 * expression applies to the whole cell. {@code fieldsMatch} is left out: the specification requires
 * a text, but its published profile a list.
 */
final class TableSchema {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

  private final CopSchema schema;
  private final Columns columns;
  private final SchemaTexts texts;

  private TableSchema(CopSchema schema) {
    this.schema = schema;
    this.columns = Columns.of(schema);
    this.texts = SchemaTexts.in("dictionary", Locale.forLanguageTag(schema.language()));
  }

  static String of(CopSchema schema) {
    return SchemaJson.write(new TableSchema(schema).document());
  }

  private ObjectNode document() {
    ObjectNode source = SchemaJson.read(schema.text());
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("$schema", PROFILE);
    document.set("title", source.path("title"));
    document.set("description", source.path("description"));
    document.put("x-cop-schema", schema.id());
    document.put("x-cop-language", schema.language());
    document.putArray("missingValues").add("");
    ArrayNode fields = document.putArray("fields");
    columns.all().forEach(column -> addField(fields.addObject(), column));
    ArrayNode without = document.putArray("x-cop-left-out");
    leftOut(source).forEach(one -> addLeftOut(without.addObject(), one));
    return document;
  }

  /**
   * Returns the places that the table cannot hold, including unknown members and conditions between
   * members.
   */
  private List<LeftOut> leftOut(ObjectNode source) {
    List<LeftOut> all = new ArrayList<>(columns.leftOut());
    all.add(new LeftOut("", LeftOut.Reason.OTHER_MEMBER));
    if (source.has("allOf") || source.has("if")) {
      all.add(new LeftOut("", LeftOut.Reason.CONDITIONS));
    }
    return all;
  }

  private void addLeftOut(ObjectNode target, LeftOut one) {
    target.put("name", one.place());
    target.put("reason", one.reason().code());
    target.put("note", texts.of("leftOut." + one.reason().code()));
  }

  private static void addField(ObjectNode field, Column column) {
    field.put("name", column.name());
    field.put("title", column.title());
    if (!column.description().isEmpty()) {
      field.put("description", column.description());
    }
    ColumnType type = column.isList() ? ColumnType.TEXT : column.type();
    field.put("type", type.jsonName());
    if (type == ColumnType.BOOLEAN) {
      field.putArray("trueValues").add("true");
      field.putArray("falseValues").add("false");
    }
    column.example().ifPresent(example -> field.put("example", example));
    ObjectNode constraints = constraints(column);
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    addOurs(field, column);
  }

  private static ObjectNode constraints(Column column) {
    ObjectNode constraints = JsonNodeFactory.instance.objectNode();
    if (column.filling() == Column.Filling.ALWAYS && !column.isOneOfLanguages()) {
      constraints.put("required", true);
    }
    if (column.isList()) {
      cellPattern(column).ifPresent(pattern -> constraints.put("pattern", pattern));
      return constraints;
    }
    if (!column.codes().isEmpty()) {
      constraints.set("enum", column.value().required("enum"));
    }
    column.pattern().ifPresent(pattern -> constraints.put("pattern", pattern));
    column.minLength().ifPresent(length -> constraints.put("minLength", length));
    column.maxLength().ifPresent(length -> constraints.put("maxLength", length));
    column.minimum().ifPresent(bound -> constraints.put("minimum", bound));
    column.maximum().ifPresent(bound -> constraints.put("maximum", bound));
    return constraints;
  }

  /** Returns the expression for a cell with a list of codes, or of texts without punctuation. */
  private static Optional<String> cellPattern(Column column) {
    Optional<String> one =
        column.codes().isEmpty()
            ? column.pattern().filter(p -> !p.contains("[^") && !p.contains("\\S"))
            : Optional.of(
                column.codes().stream()
                    .map(code -> quoted(Cells.join(Stream.of(code))))
                    .collect(Collectors.joining("|")));
    return one.map(value -> "(" + value + ")(" + Cells.DELIMITER + " *(" + value + "))*");
  }

  private static String quoted(String text) {
    return text.replaceAll("[\\\\.\\[\\]{}()*+?|^$]", "\\\\$0");
  }

  /** Adds this library's extensions for a column, which other tools ignore. */
  private static void addOurs(ObjectNode field, Column column) {
    if (column.isList()) {
      ObjectNode list = field.putObject("x-cop-list");
      list.put("delimiter", String.valueOf(Cells.DELIMITER));
      list.put("escape", String.valueOf(Cells.ESCAPE));
      for (String bound : List.of("minItems", "maxItems", "uniqueItems")) {
        column.schema().optional(bound).ifPresent(value -> list.set(bound, value));
      }
    }
    addAll(field, "x-cop-numbered-in", column.groups());
    column.language().ifPresent(language -> field.put("x-cop-language", language));
    if (column.isOneOfLanguages()) {
      field.put("x-cop-one-language-is-enough", true);
    }
    if (column.filling() != Column.Filling.OPTIONAL) {
      field.put("x-cop-filling", column.filling().code());
    }
    addAll(field, "x-cop-known-values", column.knownCodes());
    JsonNode patterns = column.value().path("pattern");
    addAll(field, "x-cop-patterns", TablePattern.of(patterns).others());
  }

  private static void addAll(ObjectNode field, String keyword, List<String> values) {
    if (!values.isEmpty()) {
      CodeKeywords.addValues(field, keyword, values);
    }
  }
}
