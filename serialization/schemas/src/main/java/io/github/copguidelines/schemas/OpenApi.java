package io.github.copguidelines.schemas;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts a schema to an OpenAPI 3.1 document without paths. Its components are the definitions
 * and the document itself, for services to refer to.
 *
 * <p>OpenAPI 3.1 accepts JSON Schema 2020-12 unchanged, so little except references changes.
 */
final class OpenApi {

  private static final String VERSION = "3.1.0";
  private static final String LICENCE = "Apache-2.0";
  private static final String DEFS = "#/$defs/";
  private static final String COMPONENTS = "#/components/schemas/";

  /** The keywords of a schema as a separate document. */
  private static final Set<String> OF_DOCUMENT = Set.of("$schema", "$id", "$defs");

  private OpenApi() {}

  /**
   * Returns the document.
   *
   * @param name the name of the component of the document itself
   * @throws IllegalStateException if the schema has an unknown keyword, or a definition with that
   *     name
   */
  static ObjectNode of(ObjectNode schema, String name) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", VERSION);
    ObjectNode info = document.putObject("info");
    info.set("title", schema.required("title"));
    info.set("description", schema.required("description"));
    info.put("version", SchemaType.WIRE_VERSION);
    info.putObject("license").put("name", LICENCE).put("identifier", LICENCE);
    document.set("jsonSchemaDialect", schema.required("$schema"));
    document.putArray("servers").addObject().put("url", "/"); // the default, which linters require
    document.putObject("paths");
    ObjectNode components = document.putObject("components").putObject("schemas");
    ObjectNode root = components.putObject(name);
    root.set("x-cop-schema", schema.required("$id"));
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!OF_DOCUMENT.contains(keyword.getKey())) {
        add(keyword.getKey(), keyword.getValue(), root);
      }
    }
    if (schema.path("$defs").has(name)) {
      throw new IllegalStateException("The document and a definition are both called " + name);
    }
    Keywords.turned("$defs", schema.path("$defs"), OpenApi::turned).forEachEntry(components::set);
    return document;
  }

  private static ObjectNode turned(ObjectNode schema) {
    ObjectNode turned = JsonNodeFactory.instance.objectNode();
    schema.forEachEntry((name, value) -> add(name, value, turned));
    if (turned.path("type").asString("").equals("array") && !turned.has("items")) {
      turned.putObject("items"); // any, as without it; OpenAPI 3.0 and some linters require it
    }
    return turned;
  }

  private static void add(String name, JsonNode value, ObjectNode turned) {
    if (name.equals("$ref")) {
      turned.put(name, reference(value.stringValue()));
    } else {
      turned.set(name, Keywords.turned(name, value, OpenApi::turned));
    }
  }

  private static String reference(String reference) {
    if (!reference.startsWith(DEFS)) {
      throw new IllegalStateException("A reference to " + reference + " has no component.");
    }
    return COMPONENTS + reference.substring(DEFS.length());
  }
}
