package io.github.copguidelines.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartnerProfileTest {

  private static final Path HERE = Path.of(".");

  @TempDir private Path target;

  private String run() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PartnerProfile.run(HERE, target, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsWhatTheProfileAsksInItsLanguage() throws IOException {
    List<String> told =
        run()
            .lines()
            .filter(line -> !line.startsWith("wrote "))
            .map(line -> line.replaceFirst("^  (\\S+) .* \\[(.*)\\]$", "$2 $1"))
            .toList();

    assertEquals(
        List.of(
            "does-not.yaml:",
            "PROF-002 /cost",
            "PROF-003 /countries",
            "PROF-005 /exampleFileNumber",
            "PROF-005 /exampleObligations/1/article",
            "PROF-004 /stakeholders/0",
            "PROF-001 /title/fr",
            "meets-the-profile.yaml: meets the profile"),
        told);
  }

  @Test
  void theSchemaThatPartnersEmbedJudgesAlike() throws IOException {
    run();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                JsonMapper.shared()
                    .readTree(
                        Files.readString(
                            target.resolve("json-schema-2020-12/example-regulator.schema.json"))));

    assertEquals(List.of(), schema.validate(json("meets-the-profile.yaml")));
    assertEquals(6, schema.validate(json("does-not.yaml")).size());
  }

  private static JsonNode json(String record) throws IOException {
    var read =
        CopYaml.lenient().read(HERE.resolve("records").resolve(record), PracticeRecord.class);
    return JsonMapper.shared().readTree(CopJson.lenient().write(read));
  }
}
