package io.github.copguidelines.serialization.schema;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Exemptions;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lists that a practice record needs only in some cases, said by {@code if}. */
final class PracticeConditions {

  private PracticeConditions() {}

  /** Adds what holds at a stage, where the type is the practice record. */
  static void add(Class<?> type, ObjectNode schema, Stage stage) {
    if (type != PracticeRecord.class || !stage.includes(Stage.SUBMISSION)) {
      return;
    }
    ArrayNode conditions = schema.putArray("allOf");
    unless(conditions, "coverage", Exemptions.fromCountries(), "countries");
    unless(conditions, "kind", Exemptions.fromRisks(), "risks");
    if (stage.includes(Stage.ACCEPTANCE)) {
      unless(conditions, "stage", Exemptions.fromResults(), "results");
    }
    if (stage.includes(Stage.PUBLICATION)) {
      ObjectNode condition = conditions.addObject();
      test(condition, "audiences")
          .put("type", "array")
          .putObject("contains")
          .put("const", Audience.CHILDREN.code());
      require(condition.putObject("then"), "ageBands");
    }
  }

  /** Adds that a list is needed unless a member has one of some codes. */
  private static void unless(
      ArrayNode conditions, String member, List<? extends Code> codes, String list) {
    ObjectNode condition = conditions.addObject();
    ObjectNode tested = test(condition, member).put("type", "string");
    CodeLists.addValues(tested, "enum", CodeLists.codes(codes));
    require(condition.putObject("else"), list);
  }

  /** Adds the test of a member that must be there, and returns the schema to test it by. */
  private static ObjectNode test(ObjectNode condition, String member) {
    ObjectNode test = condition.putObject("if").put("type", "object");
    CodeLists.addValues(test, "required", List.of(member));
    return test.putObject("properties").putObject(member);
  }

  private static void require(ObjectNode branch, String list) {
    CodeLists.addValues(branch.put("type", "object"), "required", List.of(list));
    branch.putObject("properties").putObject(list).put("type", "array").put("minItems", 1);
  }
}
