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

/** Makes the table of an object's members. */
final class MemberTable {

  private final SchemaTexts texts;
  private final Phrases phrases;
  private final Effective effective;
  private final MemberLabels labels;
  private final Optional<StageLetters> stages;

  MemberTable(
      SchemaTexts texts,
      Phrases phrases,
      Effective effective,
      MemberLabels labels,
      Optional<StageLetters> stages) {
    this.texts = texts;
    this.phrases = phrases;
    this.effective = effective;
    this.labels = labels;
    this.stages = stages;
  }

  /**
   * Returns the table.
   *
   * @param definition the name of the object's definition; empty for the document itself
   * @param group the schema of the object
   */
  Block of(Optional<String> definition, ObjectNode group) {
    List<List<List<Line>>> rows = new ArrayList<>();
    addRows(rows, "", definition, group);
    List<String> heads = new ArrayList<>();
    for (String head : List.of("member", "type", "needed", "description", "form", "example")) {
      heads.add(texts.of(head));
    }
    boolean examples = rows.stream().anyMatch(row -> !row.get(heads.size() - 1).isEmpty());
    int columns = examples ? heads.size() : heads.size() - 1;
    return new Block.Table(
        List.copyOf(heads.subList(0, columns)),
        rows.stream().map(row -> row.subList(0, columns)).toList());
  }

  /** Adds a row for each member, including members of objects without a definition. */
  private void addRows(
      List<List<List<Line>>> rows, String prefix, Optional<String> definition, ObjectNode group) {
    for (Map.Entry<String, JsonNode> member : group.path("properties").properties()) {
      JsonNode schema = member.getValue();
      rows.add(row(prefix, definition, group, member.getKey(), schema));
      String name = prefix + member.getKey();
      while (Effective.definition(schema).isEmpty()) {
        Optional<ObjectNode> whole = effective.of(schema);
        if (whole.isEmpty() || !whole.get().has("items")) {
          whole.ifPresent(there -> addRows(rows, name + ".", Optional.of(name), there));
          break;
        }
        schema = whole.get().path("items");
      }
    }
  }

  private List<List<Line>> row(
      String prefix, Optional<String> definition, ObjectNode group, String name, JsonNode schema) {
    List<Line> names = new ArrayList<>(List.of(Line.of(Run.code(prefix + name))));
    Optional<ObjectNode> whole = effective.of(schema);
    whole
        .map(there -> there.path("title").asString(""))
        .filter(title -> !title.isEmpty())
        .or(() -> labels.ofMember(definition, name))
        .ifPresent(label -> names.add(Line.words(label)));
    if (whole.isEmpty()) {
      return List.of(
          names,
          List.of(),
          List.of(),
          List.of(),
          List.of(Line.words(texts.of("notAllowed"))),
          List.of());
    }
    return List.of(
        names,
        List.of(type(schema)),
        needed(definition, group, name),
        List.of(Line.words(whole.get().path("description").asString(""))),
        form(schema),
        example(whole.get()));
  }

  private List<Line> needed(Optional<String> definition, ObjectNode group, String name) {
    if (stages.isPresent()) {
      String letters = stages.get().of(definition, group, name);
      return letters.isEmpty() ? List.of() : List.of(Line.of(Run.code(letters)));
    }
    for (String keyword : List.of("required", "x-cop-recommended")) {
      if (group.path(keyword).valueStream().anyMatch(one -> one.asString().equals(name))) {
        return List.of(Line.words(texts.of("needed." + keyword)));
      }
    }
    return List.of();
  }

  /** Returns the type of values, with a link if it has a definition. */
  Line type(JsonNode schema) {
    Optional<String> definition = Effective.definition(schema);
    if (definition.isPresent()) {
      String name = definition.get();
      return Line.of(Run.code(name).to(DefinitionOrder.anchor(name)));
    }
    Optional<ObjectNode> allowed = effective.of(schema);
    if (allowed.isEmpty()) {
      return Line.words(texts.of("notAllowed"));
    }
    ObjectNode whole = allowed.get();
    String type = whole.path("type").asString("");
    if (type.equals("array")) {
      return Line.fill(texts.of("type.array"), Map.of("type", type(whole.path("items")).runs()));
    }
    return Line.words(
        texts.of(
            "type."
                + ColumnType.of(whole)
                    .map(ColumnType::jsonName)
                    .orElse(type.equals("object") ? "object" : "any")));
  }

  /** Returns the constraints on a member beyond its definition. */
  private List<Line> form(JsonNode schema) {
    ObjectNode own = effective.beyondDefinition(schema);
    List<Line> lines = new ArrayList<>(phrases.of(own));
    lines.addAll(each("each", own.path("items")));
    lines.addAll(each("eachText", own.path("additionalProperties")));
    if (Effective.definition(schema).isPresent()) {
      inner(lines, "", own);
    }
    if (!own.path("required").isEmpty()) {
      lines.add(
          phrases.codes(
              "isNeeded", own.required("required").valueStream().map(JsonNode::asString).toList()));
    }
    return lines;
  }

  /** Adds a partner's constraints on the members of an object at one place only. */
  private void inner(List<Line> lines, String prefix, ObjectNode group) {
    for (Map.Entry<String, JsonNode> member : group.path("properties").properties()) {
      String name = prefix + member.getKey();
      List<Line> asked =
          effective.of(member.getValue()).isEmpty()
              ? List.of(Line.words(texts.of("notAllowed")))
              : phrases.of(effective.beyondDefinition(member.getValue()));
      for (Line phrase : asked) {
        List<Run> runs = new ArrayList<>(List.of(Run.code(name), Run.words(" – ")));
        runs.addAll(phrase.runs());
        lines.add(Line.of(runs));
      }
      inner(lines, name + ".", effective.beyondDefinition(member.getValue()));
    }
  }

  private List<Line> each(String key, JsonNode schema) {
    if (!schema.isObject()) {
      return List.of();
    }
    ObjectNode own = effective.beyondDefinition(schema);
    List<Line> lines = new ArrayList<>();
    for (Line phrase : phrases.of(own)) {
      lines.add(Line.fill(texts.of(key), Map.of("phrase", phrase.runs())));
    }
    lines.addAll(each("eachText", own.path("additionalProperties")));
    return lines;
  }

  private static List<Line> example(ObjectNode whole) {
    return whole
        .path("examples")
        .valueStream()
        .limit(1)
        .map(value -> Line.of(Run.code(Cells.write(value))))
        .toList();
  }
}
