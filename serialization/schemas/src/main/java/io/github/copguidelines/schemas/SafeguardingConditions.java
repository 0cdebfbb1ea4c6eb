package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.SafeguardingCodes;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The conditions of PR-006 on the safeguarding declaration from submission on: each statement of
 * the list is answered once, and confirmed unless it may be not applicable.
 *
 * <p>If all codes are in the list, each is present, and there are no more answers than codes, then
 * no statement is answered twice. So {@code maxContains}, which older drafts lack, is not
 * necessary, and an answer with another code is reported at its code only.
 */
final class SafeguardingConditions {

  private SafeguardingConditions() {}

  /** Adds the conditions at a stage if the type is the declaration or one of its statements. */
  static void add(Class<?> type, ObjectNode schema, Stage stage) {
    if (!stage.includes(Stage.SUBMISSION)) {
      return;
    }
    if (type == SafeguardingDeclaration.class) {
      addStatements((ObjectNode) schema.required("properties").required("statements"));
    } else if (type == SafeguardingStatement.class) {
      ObjectNode code = (ObjectNode) schema.required("properties").required("code");
      CodeKeywords.addValues(code, "enum", SafeguardingCodes.all());
      ArrayNode conditions = schema.putArray("allOf");
      answer(conditions, SafeguardingCodes.mustBeConfirmed(), List.of(StatementAnswer.CONFIRMED));
      answer(
          conditions,
          SafeguardingCodes.mayNotApply(),
          List.of(StatementAnswer.CONFIRMED, StatementAnswer.NOT_APPLICABLE));
    }
  }

  private static void addStatements(ObjectNode list) {
    ArrayNode each = list.putArray("allOf");
    SafeguardingCodes.all()
        .forEach(
            code -> {
              ObjectNode once = each.addObject().put("type", "array");
              ObjectNode statement = once.putObject("contains").put("type", "object");
              CodeKeywords.addValues(statement, "required", List.of("code"));
              statement.putObject("properties").putObject("code").put("const", code);
            });
    ObjectNode notTwice = each.addObject();
    ObjectNode listed = notTwice.putObject("if").put("type", "array").putObject("items");
    CodeKeywords.addValues(listed.put("type", "object"), "required", List.of("code"));
    CodeKeywords.addValues(
        listed.putObject("properties").putObject("code").put("type", "string"),
        "enum",
        SafeguardingCodes.all());
    notTwice.putObject("then").put("type", "array").put("maxItems", SafeguardingCodes.all().size());
  }

  private static void answer(
      ArrayNode conditions, List<String> codes, List<StatementAnswer> answers) {
    ObjectNode condition = conditions.addObject();
    ObjectNode test = condition.putObject("if").put("type", "object");
    CodeKeywords.addValues(test, "required", List.of("code"));
    ObjectNode code = test.putObject("properties").putObject("code").put("type", "string");
    CodeKeywords.addValues(code, "enum", codes);
    ObjectNode then = condition.putObject("then").put("type", "object");
    ObjectNode answer = then.putObject("properties").putObject("answer").put("type", "string");
    CodeKeywords.addValues(answer, "enum", CodeKeywords.codes(answers));
  }
}
