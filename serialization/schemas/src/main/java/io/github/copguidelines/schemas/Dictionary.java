package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.page.internal.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the data dictionary of a document type: a page that explains each member to people who do
 * not write code. It contains the information of the schema in reading order.
 */
final class Dictionary {

  private final CopSchema schema;
  private final ObjectNode root;
  private final Locale locale;
  private final SchemaTexts texts;
  private final MemberLabels labels;
  private final Effective effective;
  private final DefinitionBlocks definitions;
  private final Map<String, List<DefinitionOrder.Use>> uses;

  private Dictionary(CopSchema schema) {
    this.schema = schema;
    this.root = SchemaJson.read(schema.text());
    this.locale = Locale.forLanguageTag(schema.language());
    this.texts = SchemaTexts.in("dictionary", locale);
    this.labels = new MemberLabels(schema.documentType(), locale);
    this.effective = new Effective(root);
    this.definitions = new DefinitionBlocks(texts, effective, labels, stages());
    this.uses = DefinitionOrder.of(root);
  }

  /** Returns the dictionary in the language of a schema. */
  static Page of(CopSchema schema) {
    return new Dictionary(schema).page();
  }

  private boolean isStaged() {
    return schema.documentType().stages().size() > 1;
  }

  private Optional<StageLetters> stages() {
    return isStaged() ? Optional.of(new StageLetters(schema)) : Optional.empty();
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    String title = root.path("title").asString(schema.typeName());
    blocks.add(heading(1, "", Line.words(texts.of("title").replace("{title}", title))));
    blocks.add(paragraph(root.path("description").asString("")));
    addReading(blocks);
    addContents(blocks);
    blocks.add(heading(2, "document", Line.words(title)));
    definitions.addTo(blocks, Optional.empty(), effective.ofRoot());
    blocks.add(heading(2, "definitions", Line.words(texts.of("definitions"))));
    uses.forEach((name, places) -> addDefinition(blocks, name, places));
    addRules(blocks);
    return new Page(locale, blocks);
  }

  private void addReading(List<Block> blocks) {
    blocks.add(heading(2, "reading", Line.words(texts.of("reading"))));
    blocks.add(paragraph(texts.of("reading.names")));
    if (isStaged()) {
      blocks.add(paragraph(texts.of("reading.stages")));
      List<Line> letters = new ArrayList<>();
      for (Stage stage : schema.documentType().stages()) {
        letters.add(
            Line.of(
                Run.code(StageLetters.letter(stage)), Run.words(" – " + labels.ofStage(stage))));
      }
      blocks.add(new Block.Bullets(letters));
      blocks.add(
          paragraph(texts.of("reading.bounds").replace("{stage}", labels.ofStage(schema.stage()))));
    }
    blocks.add(paragraph(texts.of("reading.others")));
    blocks.add(
        new Block.Paragraph(
            Line.fill(texts.of("reading.schema"), Map.of("id", List.of(Run.code(schema.id()))))));
  }

  private void addContents(List<Block> blocks) {
    blocks.add(heading(2, "contents", Line.words(texts.of("contents"))));
    List<Line> items = new ArrayList<>();
    items.add(Line.of(Run.words(root.path("title").asString(schema.typeName())).to("document")));
    for (String name : uses.keySet()) {
      items.add(Line.of(Run.code(name).to(DefinitionOrder.anchor(name))));
    }
    items.add(Line.of(Run.words(texts.of("rules")).to("rules")));
    blocks.add(new Block.Contents(texts.of("skip"), items));
  }

  private void addDefinition(List<Block> blocks, String name, List<DefinitionOrder.Use> places) {
    ObjectNode whole = effective.of(root.path("$defs").path(name)).orElseThrow(() -> missing(name));
    blocks.add(heading(3, DefinitionOrder.anchor(name), Line.of(Run.code(name))));
    if (whole.has("description")) {
      blocks.add(paragraph(whole.path("description").asString()));
    }
    definitions.addTo(blocks, Optional.of(name), whole);
    List<Run> runs = new ArrayList<>();
    for (DefinitionOrder.Use use : places) {
      String anchor = use.owner().isEmpty() ? "document" : DefinitionOrder.anchor(use.owner());
      String place =
          use.owner().isEmpty()
              ? use.member()
              : use.member().isEmpty() ? use.owner() : use.owner() + "." + use.member();
      runs.add(Run.words(runs.isEmpty() ? "" : ", "));
      runs.add(Run.code(place).to(anchor));
    }
    blocks.add(new Block.Paragraph(Line.fill(texts.of("usedIn"), Map.of("places", runs))));
  }

  private static IllegalStateException missing(String name) {
    return new IllegalStateException("The schema allows no value for its definition " + name);
  }

  private void addRules(List<Block> blocks) {
    blocks.add(heading(2, "rules", Line.words(texts.of("rules"))));
    blocks.add(paragraph(texts.of("rules.intro")));
    List<List<List<Line>>> rows = new ArrayList<>();
    for (JsonNode rule : root.path("x-cop-rules").values()) {
      String id = rule.path("id").asString();
      Run shown = RuleBook.knows(id) ? Run.code(id).at(RuleBook.page(id)) : Run.code(id);
      List<Line> title =
          RuleBook.knows(id) ? List.of(Line.words(RuleBook.title(id, locale))) : List.of();
      rows.add(
          List.of(
              List.of(Line.of(shown)), title, List.of(Line.words(rule.path("note").asString()))));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(texts.of("rule"), texts.of("ruleTitle"), texts.of("note")), rows));
    }
  }

  /** Returns the styles, which contain no character with a meaning in XML. */
  static String styles() {
    return Html.styles(Dictionary.class.getResourceAsStream("dictionary.css"));
  }

  private static Block heading(int level, String anchor, Line line) {
    return new Block.Heading(level, anchor, line);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Line.words(text));
  }
}
