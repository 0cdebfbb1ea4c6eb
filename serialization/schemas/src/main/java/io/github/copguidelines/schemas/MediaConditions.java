package io.github.copguidelines.schemas;

import io.github.copguidelines.practice.Media;
import io.github.copguidelines.vocabulary.Consent;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What PR-007 says of media with children in it, at every stage: consent is on record, the rights
 * holder is named, and there is an alternative text.
 */
final class MediaConditions {

  private MediaConditions() {}

  /** Adds it, where the type is media. */
  static void add(Class<?> type, ObjectNode schema) {
    if (type != Media.class) {
      return;
    }
    ObjectNode test = schema.putObject("if").put("type", "object");
    CodeKeywords.addValues(test, "required", List.of("showsChildren"));
    test.putObject("properties").putObject("showsChildren").put("const", true);
    ObjectNode then = schema.putObject("then").put("type", "object");
    CodeKeywords.addValues(then, "required", List.of("rightsHolder", "alternativeText", "consent"));
    // Strict tools want what is required named beside it.
    ObjectNode members = then.putObject("properties");
    members.put("rightsHolder", true).put("alternativeText", true);
    members.putObject("consent").put("const", Consent.RECORDED.code());
  }
}
