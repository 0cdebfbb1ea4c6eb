package io.github.copguidelines.serialization;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.plain.PlainRecord;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.validation.CopValidator;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be done with the bytes of one record, by this library and by the usual habit. All that
 * can be made beforehand is made beforehand, on both sides.
 */
final class RecordHabits {

  private final DocumentFormat format = CopJson.strict();
  private final CopValidator validator = CopValidator.with(Catalogues.itu2020());

  private final JsonMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final ObjectReader trees = mapper.readerFor(JsonNode.class);
  private final ObjectReader records = mapper.readerFor(PlainRecord.class);
  private final Schema schema = schema(mapper);

  private static Schema schema(JsonMapper mapper) {
    CopSchema text = CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(text.id()), mapper.readTree(text.text()));
    schema.initializeValidators();
    return schema;
  }

  /** Goes through the tokens and looks at none; returns how many there are. */
  int tokens(byte[] document) {
    int tokens = 0;
    try (JsonParser parser = mapper.createParser(document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Reads it with all checks and places that the reader of this library has. */
  ReadResult<PracticeRecord> read(byte[] document) {
    return format.read(document, PracticeRecord.class);
  }

  /** Reads it and judges it at submission by every rule. */
  ValidationReport judged(byte[] document) {
    return validator.validate(read(document), Stage.SUBMISSION);
  }

  /** Parses it to a tree and validates that by the schema of this library for submission. */
  List<Error> schemaErrors(byte[] document) {
    return schema.validate(tree(document));
  }

  /** The same, and binds the tree to hand-written records if the schema has nothing to say. */
  PlainRecord validatedPlain(byte[] document) {
    JsonNode tree = tree(document);
    List<Error> errors = schema.validate(tree);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors.toString());
    }
    return records.readValue(tree);
  }

  /** Binds it to hand-written records, and checks nothing. */
  PlainRecord plain(byte[] document) {
    return records.readValue(document);
  }

  private JsonNode tree(byte[] document) {
    return trees.readTree(document);
  }
}
