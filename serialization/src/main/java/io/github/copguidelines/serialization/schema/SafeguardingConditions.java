package io.github.copguidelines.serialization.schema;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What PR-006 says of the safeguarding declaration from submission on: each statement of the list
 * is answered once, and confirmed unless it may be left as not applicable.
 */
final class SafeguardingConditions {

  private static final List<String> MUST_BE_CONFIRMED =
      List.of("SG-01", "SG-02", "SG-06", "SG-11", "SG-12");

  private static final List<String> MAY_NOT_APPLY =
      List.of("SG-03", "SG-04", "SG-05", "SG-07", "SG-08", "SG-09", "SG-10");

  private SafeguardingConditions() {}

  /** Adds what holds at a stage, where the type is the declaration or one statement of it. */
  static void add(Class<?> type, ObjectNode schema, Stage stage) {
    if (!stage.includes(Stage.SUBMISSION)) {
      return;
    }
    if (type == SafeguardingDeclaration.class) {
      addStatements((ObjectNode) schema.required("properties").required("statements"));
    } else if (type == SafeguardingStatement.class) {
      ObjectNode code = (ObjectNode) schema.required("properties").required("code");
      CodeLists.addValues(code, "enum", statements());
      ArrayNode conditions = schema.putArray("allOf");
      answer(conditions, MUST_BE_CONFIRMED, List.of(StatementAnswer.CONFIRMED));
      answer(
          conditions,
          MAY_NOT_APPLY,
          List.of(StatementAnswer.CONFIRMED, StatementAnswer.NOT_APPLICABLE));
    }
  }

  private static void addStatements(ObjectNode list) {
    ArrayNode each = list.putArray("allOf");
    statements()
        .forEach(
            code -> {
              ObjectNode once = each.addObject().put("type", "array");
              ObjectNode statement = once.putObject("contains").put("type", "object");
              CodeLists.addValues(statement, "required", List.of("code"));
              statement.putObject("properties").putObject("code").put("const", code);
              once.put("minContains", 1).put("maxContains", 1);
            });
  }

  private static void answer(
      ArrayNode conditions, List<String> codes, List<StatementAnswer> answers) {
    ObjectNode condition = conditions.addObject();
    ObjectNode test = condition.putObject("if").put("type", "object");
    CodeLists.addValues(test, "required", List.of("code"));
    ObjectNode code = test.putObject("properties").putObject("code").put("type", "string");
    CodeLists.addValues(code, "enum", codes);
    ObjectNode then = condition.putObject("then").put("type", "object");
    ObjectNode answer = then.putObject("properties").putObject("answer").put("type", "string");
    CodeLists.addValues(answer, "enum", CodeLists.codes(answers));
  }

  private static List<String> statements() {
    return Stream.concat(MUST_BE_CONFIRMED.stream(), MAY_NOT_APPLY.stream()).sorted().toList();
  }
}
