package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Who writes one value that the reader cannot bind is told of it once, at its place.
 *
 * <p>Each value of a full record is put out of form in turn: an object where there was a text or a
 * number, a number where there was an object or a list. What is left of the record lacks that
 * value, which is no second fault.
 */
class MisfitTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String WRONG_KIND = ReadRules.WRONG_KIND.id();

  /** A record with one value that does not fit, and the place of that value. */
  record Misfit(String at, String document) {
    @Override
    public String toString() {
      return at;
    }
  }

  static List<Misfit> misfits() throws IOException {
    PracticeRecord full = FullRecord.get();
    ObjectNode root = (ObjectNode) JSON.readTree(CopJson.strict().write(full));
    root.remove("accepted"); // what it accepts is not there, which is told
    List<Misfit> misfits = new ArrayList<>();
    below(root, "", root, misfits);
    return misfits;
  }

  private static void below(JsonNode node, String at, ObjectNode root, List<Misfit> misfits) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : Set.copyOf(object.properties())) {
        String here = at + "/" + member.getKey();
        JsonNode value = member.getValue();
        object.set(member.getKey(), unfit(value));
        misfits.add(new Misfit(here, root.toString()));
        object.set(member.getKey(), value);
        below(value, here, root, misfits);
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode value = list.get(i);
        list.set(i, unfit(value));
        misfits.add(new Misfit(at + "/" + i, root.toString()));
        list.set(i, value);
        below(value, at + "/" + i, root, misfits);
      }
    }
  }

  private static JsonNode unfit(JsonNode value) {
    return value.isContainer()
        ? IntNode.valueOf(7)
        : JSON.createObjectNode().set("x", StringNode.valueOf("y"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void valueThatDoesNotFitIsOneFinding(Misfit misfit) {
    ReadResult<PracticeRecord> read =
        CopJson.lenient().read(misfit.document(), PracticeRecord.class);
    for (Stage stage : Stage.values()) {
      List<Finding> told = RuleExamples.VALIDATOR.validate(read, stage).findings();
      assertEquals(
          List.of(WRONG_KIND + " " + misfit),
          told.stream().map(one -> one.rule() + " " + one.pointer()).toList(),
          stage.code());
    }
  }
}
