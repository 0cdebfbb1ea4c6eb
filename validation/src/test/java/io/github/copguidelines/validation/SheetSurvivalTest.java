package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import io.github.copguidelines.spreadsheets.SheetReading;
import io.github.copguidelines.validation.RandomTrees.Amount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Generated records survive a sheet, but for what writing said that it could not hold. */
@Tag("slow")
class SheetSurvivalTest {

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  @Property(tries = 40)
  void recordsSurviveASheet(
      @ForAll SheetFormat format, @ForAll Amount amount, @ForAll Stage stage, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    RandomTrees trees = new RandomTrees(random, Stage.DRAFT, amount);
    List<PracticeRecord> records = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String json = trees.document(PracticeRecord.class).toString();
      CopJson.lenient().read(json, PracticeRecord.class).toOptional().ifPresent(records::add);
    }
    assertEquals(5, records.size());
    Locale language = Locale.forLanguageTag(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    List<NotWritten> without = RecordSheets.of(language).at(stage).write(format, records, sheet);
    SheetReading reading = RecordSheets.of(Locale.ENGLISH).read(sheet.toByteArray(), "sheet");

    assertEquals(List.of(), reading.findings());
    assertEquals(records.size(), reading.records().size());
    for (int i = 0; i < records.size(); i++) {
      ObjectNode expected = tree(records.get(i));
      for (NotWritten one : without) {
        if (one.document() == i) {
          remove(expected, Pointer.parse("/" + one.place()).segments());
        }
      }
      ReadResult<PracticeRecord> read = reading.results().get(i);
      assertEquals(pruned(expected), pruned(tree(read.value())));
    }
  }

  private static ObjectNode tree(PracticeRecord record) {
    return (ObjectNode) JsonMapper.shared().readTree(CopJson.lenient().write(record));
  }

  private static void remove(JsonNode tree, List<String> place) {
    String name = place.get(0);
    if (place.size() == 1) {
      if (tree instanceof ObjectNode object) {
        object.remove(name);
      } else if (tree instanceof ArrayNode list) {
        list.setNull(Integer.parseInt(name)); // others keep their numbers
      }
    } else {
      remove(
          tree.isArray() ? tree.path(Integer.parseInt(name)) : tree.path(name),
          place.subList(1, place.size()));
    }
  }

  /** Leaves out what has nothing in it, which a sheet cannot tell from what is not there. */
  private static JsonNode pruned(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      List.copyOf(object.propertyNames())
          .forEach(
              name -> {
                JsonNode member = pruned(object.path(name));
                if (isNothing(member)) {
                  object.remove(name);
                } else {
                  object.set(name, member);
                }
              });
    } else if (tree instanceof ArrayNode list) {
      List<JsonNode> elements =
          list.valueStream().map(SheetSurvivalTest::pruned).filter(one -> !isNothing(one)).toList();
      list.removeAll();
      list.addAll(elements);
    }
    return tree;
  }

  private static boolean isNothing(JsonNode node) {
    return node.isNull() || (node.isContainer() && node.isEmpty());
  }
}
