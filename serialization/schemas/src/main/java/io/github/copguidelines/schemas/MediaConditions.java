package io.github.copguidelines.schemas;

import io.github.copguidelines.practice.Media;
import io.github.copguidelines.vocabulary.Consent;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The conditions of PR-007 on media with children, at every stage: recorded consent, a rights
 * holder and an alternative text.
 */
final class MediaConditions {

  private MediaConditions() {}

  /** Adds the conditions if the type is media. */
  static void add(Class<?> type, ObjectNode schema) {
    if (type != Media.class) {
      return;
    }
    ObjectNode test = schema.putObject("if").put("type", "object");
    CodeKeywords.addValues(test, "required", List.of("showsChildren"));
    test.putObject("properties").putObject("showsChildren").put("const", true);
    ObjectNode then = schema.putObject("then").put("type", "object");
    CodeKeywords.addValues(then, "required", List.of("rightsHolder", "alternativeText", "consent"));
    // Strict tools want required members named next to it.
    ObjectNode members = then.putObject("properties");
    members.put("rightsHolder", true).put("alternativeText", true);
    members.putObject("consent").put("const", Consent.RECORDED.code());
  }
}
