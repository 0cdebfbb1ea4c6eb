package io.github.copguidelines.schemas;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A JSON Schema validator with one schema, reduced to what the tests ask of it. */
public interface Judge {

  /** Returns the pointers at which a document breaks the schema; none where it is valid. */
  Set<String> faults(JsonNode document);

  /** Returns the validator of networknt. */
  static Judge networknt(JsonNode schema) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(
                isDraftSeven(schema)
                    ? SpecificationVersion.DRAFT_7
                    : SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(schema.required("$id").stringValue()), schema);
    compiled.initializeValidators();
    return document ->
        compiled.validate(document).stream()
            .map(error -> error.getInstanceLocation().toString())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the validator of dev.harrel, which first judges the schema by its meta-schema. */
  static Judge harrel(JsonNode schema) {
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new PlainNode.Factory(JsonMapper.shared()))
            .withDefaultDialect(
                isDraftSeven(schema)
                    ? new Dialects.Draft7Dialect()
                    : new Dialects.Draft2020Dialect())
            .createValidator();
    URI id = validator.registerSchema(new PlainNode(schema, ""));
    return document ->
        validator.validate(id, new PlainNode(document, "")).getErrors().stream()
            .filter(error -> !isTest(error))
            .map(error -> error.getInstanceLocation())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDraftSeven(JsonNode schema) {
    return schema.required("$schema").stringValue().equals(DraftSeven.DIALECT);
  }

  /**
   * Returns a schema whose patterns end where the text does, as they do by ECMA 262: in Java {@code
   * $} matches before a last line feed as well, and both validators take patterns for Java's.
   */
  static JsonNode strictlyEnded(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object.forEachEntry((name, value) -> copy.set(name, strictlyEnded(name, value)));
      return copy;
    }
    if (schema instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(strictlyEnded(element)));
      return copy;
    }
    return schema;
  }

  private static JsonNode strictlyEnded(String keyword, JsonNode value) {
    if (!keyword.equals("pattern") || !value.isString() || !value.asString().endsWith("$")) {
      return strictlyEnded(value);
    }
    String pattern = value.asString();
    return StringNode.valueOf(pattern.substring(0, pattern.length() - 1) + "\\z");
  }

  /**
   * Returns true for what is no fault of its own: an unmet {@code if}, an element that {@code
   * contains} passes over, and a group of schemas as a whole.
   */
  private static boolean isTest(Error error) {
    String path = error.getEvaluationPath();
    return path.contains("/if/")
        || path.contains("/contains/")
        || List.of("allOf", "if", "then", "else").contains(String.valueOf(error.getKeyword()));
  }
}
