package io.github.copguidelines.schemas;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts a schema to TypeScript declarations: an interface for each object, a literal union for
 * each list of codes, an alias for each text format.
 *
 * <p>Everything is {@code readonly}: a document is a value, and mutable objects are assignable to
 * readonly types. Unknown members have the type {@code unknown}. For an open list editors offer the
 * known codes, and any other text is accepted. Lengths, patterns and conditions between members are
 * only in comments: TypeScript has no types for them.
 */
final class TypeScript {

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

  private final TypeScriptTypes types;
  private final StringBuilder text = new StringBuilder();

  private TypeScript(JsonNode definitions) {
    this.types = new TypeScriptTypes(definitions);
  }

  /**
   * Returns the declarations, with a line feed at the end of each line.
   *
   * @param name the name of the type of the document itself
   * @throws IllegalStateException if the schema has an unknown keyword, or a definition whose name
   *     is not an identifier or equals the document's
   */
  static String of(ObjectNode schema, String name) {
    TypeScript declarations = new TypeScript(schema.path("$defs"));
    declarations.comment(schema);
    declarations.declare(name, schema);
    if (schema.path("$defs").has(name)) {
      throw new IllegalStateException("The document and a definition are both called " + name);
    }
    schema.path("$defs").forEachEntry(declarations::declare);
    return declarations.text.toString();
  }

  static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }

  private void comment(ObjectNode schema) {
    for (String keyword : new String[] {"title", "$id"}) {
      if (schema.has(keyword)) {
        text.append("// ").append(TypeScriptDoc.oneLine(schema.required(keyword))).append('\n');
      }
    }
  }

  private void declare(String name, JsonNode schema) {
    if (!isIdentifier(name)) {
      throw new IllegalStateException("TypeScript has no type called " + name + ".");
    }
    SchemaParts parts = SchemaParts.of(schema);
    text.append('\n').append(TypeScriptDoc.of(parts, ""));
    String type = types.of(parts, "");
    if (type.startsWith("{") && type.indexOf("\n}") == type.length() - 2) {
      text.append("export interface ").append(name).append(' ').append(type).append('\n');
    } else {
      String gap = type.startsWith("\n") ? " =" : " = ";
      text.append("export type ").append(name).append(gap).append(type).append(";\n");
    }
  }
}
