package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.Lifecycle;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.Exemptions;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.ProofDemands;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conditions between the members of a practice record, with {@code if}: lists required in some
 * cases only, contradictory values (FIELD-010), and the evaluations for a level of evidence
 * (PR-008). Programmes also have the condition that the region {@code global} is alone.
 */
final class PracticeConditions {

  private PracticeConditions() {}

  /** Adds the conditions at a stage if the type is the practice record or the programme. */
  static void add(Class<?> type, ObjectNode schema, Stage stage) {
    if (type == Programme.class) {
      addGlobal(schema.putArray("allOf"));
    }
    if (type != PracticeRecord.class) {
      return;
    }
    ArrayNode conditions = schema.putArray("allOf");
    addContradictions(conditions);
    addGlobal(conditions);
    if (stage.includes(Stage.SUBMISSION)) {
      unless(conditions, "coverage", Exemptions.fromCountries(), "countries");
      unless(conditions, "kind", Exemptions.fromRisks(), "risks");
    }
    if (stage == Stage.SUBMISSION) { // later stages need events in any case
      addHistory(conditions);
    }
    if (stage.includes(Stage.ACCEPTANCE)) {
      addReached(unless(conditions, "stage", Exemptions.fromResults(), "results"));
      addOpenReference((ObjectNode) schema.required("properties").required("references"));
      addProof(conditions);
    }
    if (stage.includes(Stage.PUBLICATION)) {
      ObjectNode condition = conditions.addObject();
      contains(test(condition, "audiences"), Audience.CHILDREN);
      require(condition.putObject("then"), "ageBands");
    }
  }

  private static void addContradictions(ArrayNode conditions) {
    ObjectNode kind = conditions.addObject();
    oneOf(
        test(kind, "kind"),
        PracticeKind.known().stream().filter(known -> !known.isInstrument()).toList());
    oneOf(
        then(kind, "stage"),
        Stream.of(PracticeStage.values()).filter(stage -> !stage.isOfInstrument()).toList());
  }

  private static void addGlobal(ArrayNode conditions) {
    ObjectNode global = conditions.addObject();
    contains(test(global, "ituRegions"), ItuRegion.GLOBAL);
    then(global, "ituRegions").put("type", "array").put("maxItems", 1);
  }

  private static void addHistory(ArrayNode conditions) {
    ObjectNode condition = conditions.addObject();
    oneOf(
        test(condition, "status"),
        Stream.of(LifecycleState.values()).filter(state -> state != Lifecycle.initial()).toList());
    require(condition.putObject("then"), "events");
  }

  private static void addOpenReference(ObjectNode references) {
    ObjectNode open = references.putObject("contains").put("type", "object");
    CodeKeywords.addValues(open, "required", List.of("url"));
    open.putObject("properties").put("url", true); // strict tools want required members named
  }

  /** Adds that at least one result has a value, or no target. */
  private static void addReached(ObjectNode results) {
    ArrayNode reached = results.putObject("contains").put("type", "object").putArray("anyOf");
    ObjectNode valued = reached.addObject();
    CodeKeywords.addValues(valued, "required", List.of("value"));
    valued.putObject("properties").put("value", true); // strict tools want required members named
    ObjectNode target = reached.addObject().putObject("properties").putObject("target");
    target.putObject("not").put("type", "object");
  }

  /** Adds the evaluations that PR-008 requires from a level of evidence on. */
  private static void addProof(ArrayNode conditions) {
    ObjectNode evaluated = conditions.addObject();
    oneOf(test(evaluated, "evidenceLevel"), ProofDemands.evaluated());
    oneOf(evaluation(evaluated, List.of("type")).putObject("type"), ProofDemands.evaluations());
    ObjectNode proven = conditions.addObject();
    oneOf(test(proven, "evidenceLevel"), List.of(EvidenceLevel.PROVEN));
    ObjectNode fromOutside = evaluation(proven, List.of("type", "evaluator"));
    oneOf(fromOutside.putObject("type"), ProofDemands.evaluations());
    oneOf(fromOutside.putObject("evaluator"), ProofDemands.fromOutside());
  }

  /**
   * Adds that there is an evaluation with some members, and returns the schema for their values.
   */
  private static ObjectNode evaluation(ObjectNode condition, List<String> members) {
    ObjectNode then = condition.putObject("then").put("type", "object");
    CodeKeywords.addValues(then, "required", List.of("evaluation"));
    ObjectNode list = then.putObject("properties").putObject("evaluation").put("type", "array");
    ObjectNode one = list.putObject("contains").put("type", "object");
    CodeKeywords.addValues(one, "required", members);
    return one.putObject("properties");
  }

  /** Adds that a list is required unless a member has one of some codes, and returns its schema. */
  private static ObjectNode unless(
      ArrayNode conditions, String member, List<? extends Code> codes, String list) {
    ObjectNode condition = conditions.addObject();
    oneOf(test(condition, member), codes);
    return require(condition.putObject("else"), list);
  }

  /** Adds the test of a required member, and returns the schema of the test. */
  private static ObjectNode test(ObjectNode condition, String member) {
    ObjectNode test = condition.putObject("if").put("type", "object");
    CodeKeywords.addValues(test, "required", List.of(member));
    return test.putObject("properties").putObject(member);
  }

  /** Returns the schema of a member for documents that pass the test. */
  private static ObjectNode then(ObjectNode condition, String member) {
    ObjectNode then = condition.putObject("then").put("type", "object");
    return then.putObject("properties").putObject(member);
  }

  private static void oneOf(ObjectNode member, List<? extends Code> codes) {
    CodeKeywords.addValues(member.put("type", "string"), "enum", CodeKeywords.codes(codes));
  }

  private static void contains(ObjectNode member, Code code) {
    member.put("type", "array").putObject("contains").put("const", code.code());
  }

  private static ObjectNode require(ObjectNode branch, String list) {
    CodeKeywords.addValues(branch.put("type", "object"), "required", List.of(list));
    return branch.putObject("properties").putObject(list).put("type", "array").put("minItems", 1);
  }
}
