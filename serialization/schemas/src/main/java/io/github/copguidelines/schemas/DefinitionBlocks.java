package io.github.copguidelines.schemas;

import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the content of a dictionary below the headings of the document and of each definition. */
final class DefinitionBlocks {

  private final SchemaTexts texts;
  private final Effective effective;
  private final MemberLabels labels;
  private final Phrases phrases;
  private final Conditions conditions;
  private final MemberTable members;

  DefinitionBlocks(
      SchemaTexts texts, Effective effective, MemberLabels labels, Optional<StageLetters> stages) {
    this.texts = texts;
    this.effective = effective;
    this.labels = labels;
    this.phrases = new Phrases(texts);
    this.conditions = new Conditions(texts, phrases, effective);
    this.members = new MemberTable(texts, phrases, effective, labels, stages);
  }

  /** Adds the description of an object, a code list or a format. */
  void addTo(List<Block> blocks, Optional<String> definition, ObjectNode whole) {
    if (!whole.path("properties").isEmpty()) {
      blocks.add(members.of(definition, whole));
      conditions
          .of(whole)
          .ifPresent(
              table -> {
                blocks.add(words("conditions"));
                blocks.add(table);
              });
    } else if (whole.has("enum")) {
      addCodes(blocks, definition, "closedList", whole.required("enum"));
    } else if (whole.has("x-cop-known-values")) {
      addCodes(blocks, definition, "openList", whole.required("x-cop-known-values"));
    } else if (whole.has("x-cop-known-prefixes")) {
      addCodes(blocks, definition, "prefixes", whole.required("x-cop-known-prefixes"));
    } else {
      addForm(blocks, whole);
    }
  }

  private void addForm(List<Block> blocks, ObjectNode whole) {
    List<Line> lines = new ArrayList<>();
    if (whole.path("type").asString("").equals("object")) {
      JsonNode names = whole.path("propertyNames");
      lines.add(
          names.isObject()
              ? Line.fill(texts.of("names"), Map.of("type", members.type(names).runs()))
              : Line.words(texts.of("type.object")));
      lines.addAll(phrases.of(whole));
      ObjectNode text = effective.beyondDefinition(whole.path("additionalProperties"));
      for (Line phrase : phrases.of(text)) {
        lines.add(Line.fill(texts.of("eachText"), Map.of("phrase", phrase.runs())));
      }
    } else {
      lines.addAll(phrases.of(whole));
    }
    if (!lines.isEmpty()) {
      blocks.add(new Block.Bullets(lines));
    }
  }

  /** Adds the codes: in a table if they have names, otherwise in a sequence. */
  private void addCodes(
      List<Block> blocks, Optional<String> definition, String introduction, JsonNode codes) {
    blocks.add(words(introduction));
    List<String> all = codes.valueStream().map(Cells::write).toList();
    List<List<List<Line>>> rows = new ArrayList<>();
    boolean named = false;
    for (String code : all) {
      Optional<String> label = definition.flatMap(name -> labels.ofCode(name, code));
      named |= label.isPresent();
      rows.add(List.of(List.of(Line.of(Run.code(code))), label.map(Line::words).stream().toList()));
    }
    blocks.add(
        named
            ? new Block.Table(List.of(texts.of("code"), texts.of("codeName")), rows)
            : new Block.Paragraph(Phrases.codes(all)));
  }

  private Block words(String key) {
    return new Block.Paragraph(Line.words(texts.of(key)));
  }
}
