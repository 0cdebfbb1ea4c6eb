package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.SafeguardingCodes;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the members of a random practice record fit each other, as far as schemas ask for it. */
final class SoundRecords {

  private final ObjectNode record;
  private final RandomTrees trees;
  private final Stage stage;

  private SoundRecords(ObjectNode record, RandomTrees trees, Stage stage) {
    this.record = record;
    this.trees = trees;
    this.stage = stage;
  }

  /** Changes a record so that it is valid at a stage. */
  static void mend(ObjectNode record, RandomTrees trees, Stage stage) {
    new SoundRecords(record, trees, stage).mend();
  }

  private void mend() {
    if (List.of("in-force", "repealed").contains(text("stage"))) {
      record.put("stage", PracticeStage.PILOT.code());
    }
    if (record.path("ituRegions").valueStream().anyMatch(one -> is(one, ItuRegion.GLOBAL.code()))) {
      record.putArray("ituRegions").add(ItuRegion.GLOBAL.code());
    }
    for (JsonNode one : record.path("media")) {
      if (one.path("showsChildren").asBoolean(false)) {
        ((ObjectNode) one).put("consent", "recorded").put("rightsHolder", "Example ministry");
        ((ObjectNode) one).putObject("alternativeText").put("fr", "Une image.");
      }
    }
    if (stage.includes(Stage.SUBMISSION)) {
      declare();
      fill("countries", "RW");
      fill("risks", "contact/grooming");
      if (!text("status").equals(LifecycleState.DRAFT.code())) {
        fill("events", trees);
      }
    }
    if (stage.includes(Stage.ACCEPTANCE)) {
      fill("results", trees);
      ((ObjectNode) record.required("references").required(0)).put("url", "https://example.org/");
      String level = text("evidenceLevel");
      if (level.equals(EvidenceLevel.GOOD.code()) || level.equals(EvidenceLevel.PROVEN.code())) {
        record
            .withArray("evaluation")
            .addObject()
            .put("type", "pre-post")
            .put("evaluator", "independent");
      }
    }
    if (stage == Stage.PUBLICATION) {
      fill("ageBands", "under-18");
    }
  }

  private void declare() {
    declare(record);
  }

  /** Has a record, or a submission, declare all that must be. */
  static void declare(ObjectNode document) {
    ArrayNode statements = document.withObject("safeguardingDeclaration").putArray("statements");
    SafeguardingCodes.all()
        .forEach(code -> statements.addObject().put("code", code).put("answer", "confirmed"));
  }

  private void fill(String list, String text) {
    if (record.path(list).isEmpty()) {
      record.putArray(list).add(text);
    }
  }

  private void fill(String list, RandomTrees from) {
    if (record.path(list).isEmpty()) {
      Property property = ModelType.of(PracticeRecord.class).property(list).orElseThrow();
      record.putArray(list).add(from.value(property.annotatedType(), property.type(), 1));
    }
  }

  private String text(String member) {
    return record.path(member).asString("");
  }

  private static boolean is(JsonNode node, String text) {
    return node.equals(JsonNodeFactory.instance.stringNode(text));
  }
}
