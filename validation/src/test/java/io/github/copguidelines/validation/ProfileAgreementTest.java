package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.profiles.ProfileRules;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a profile, the validator under it, and the library's own schema, on one record. */
class ProfileAgreementTest {

  private static final int TRIES = Integer.getInteger("jqwik.tries.default", 200);
  private static final int PROFILES = Math.min(60, TRIES / 10);
  private static final int RECORDS = Math.min(50, TRIES / 10);

  /** Settings that can stand together, as members of lists in the flow form of YAML. */
  private static final List<String> FIELDS =
      List.of(
          "{field: /title/fr, use: required}",
          "{field: /title, maxLength: 12}",
          "{field: /summary, use: required, pattern: '[A-Za-z ]+'}",
          "{field: /countries, fixed: [RW]}",
          "{field: /cost, use: dropped}",
          "{field: /partners, use: dropped}",
          "{field: /risks, minItems: 2, maxItems: 3}",
          "{field: /keywords, maxLength: 5}",
          "{field: /kind, codes: [law, hotline]}",
          "{field: /coverage, fixed: national}",
          "{field: /audiences, codes: [children, industry]}",
          "{field: /started, use: required, pattern: '20[0-9]{2}.*'}",
          "{field: /results/*/value, use: required, minimum: 5, maximum: 100}",
          "{field: /results/*/description, maxLength: 10}",
          "{field: /results/*/unit, use: dropped}",
          "{field: /implements/*/code, pattern: 'POL-.*'}",
          "{field: /leadOrganisation/name, maxLength: 5}",
          "{field: /leadOrganisation/country, codes: [RW, KE]}",
          "{field: /evaluation, use: required}",
          "{field: /references/*/url, use: required}",
          "{field: /version, fixed: 1}",
          "{field: /translations, maxItems: 1}");

  private static final List<String> LISTS =
      List.of(
          "{list: Stakeholder, codes: [government, ngo]}",
          "{list: Risk, codes: [contact/grooming]}",
          "{list: Audience, codes: [children]}",
          "{list: EvidenceLevel, codes: [none-yet, promising]}");

  private static final List<String> EXTENSIONS =
      List.of(
          "{name: exampleNumber, required: true, schema: {type: string, pattern: '^EX-[0-9]+$'}}",
          "{name: exampleUnits, schema: {type: array, maxItems: 1, items: {type: integer}}}",
          "{name: exampleMark, in: /leadOrganisation, required: true, schema: {type: boolean}}");

  private static CompiledProfile profile(Random random) throws IOException {
    Stage stage = some(List.of(Stage.values()), 1, random).stream().findFirst().orElse(Stage.DRAFT);
    String yaml =
        "id: example\nstage: "
            + stage.code()
            + "\nfields: "
            + some(FIELDS, 4, random)
            + "\ncodeLists: "
            + some(LISTS, 2, random)
            + "\nextensionFields: "
            + some(EXTENSIONS, 2, random);
    Profile profile = CopYaml.strict().read(yaml, Profile.class).value();
    // Some are not for every stage.
    return ProfileReview.of(profile).isEmpty() ? CompiledProfile.of(profile) : profile(random);
  }

  private static <T> List<T> some(List<T> all, int most, Random random) {
    List<T> left = new ArrayList<>(all);
    List<T> taken = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      taken.add(left.remove(random.nextInt(left.size())));
    }
    return taken;
  }

  private static Schema compiled(CopSchema schema) {
    JsonNode document = JsonMapper.shared().readTree(schema.text());
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(schema.id()), document);
  }

  private static Set<String> faults(Schema schema, JsonNode document) {
    return schema.validate(document).stream()
        .map(error -> error.getInstanceLocation().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** Where a field may not be at all, a schema does not look into it. */
  private static boolean isPassedOver(String place, List<Finding> asked, Set<String> found) {
    return !found.contains(place)
        && asked.stream()
            .filter(finding -> finding.rule().equals(ProfileRules.ABSENT.id()))
            .anyMatch(finding -> place.startsWith(finding.pointer() + "/"));
  }

  private static String text(CompiledProfile profile) {
    return CopJson.lenient().write(profile.profile());
  }

  /** A schema tells a missing member at its object, unless something empty stands there. */
  private static String place(Finding finding, JsonNode document) {
    String place = finding.pointer().toString();
    return finding.rule().equals(ProfileRules.PRESENT.id()) && document.at(place).isMissingNode()
        ? finding.pointer().parent().orElseThrow().toString()
        : place;
  }

  @Test
  void theSchemaOfAProfileFindsWhatTheLibraryAndTheProfileFind() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<PracticeRecord> records = RandomRecords.some(RECORDS);
    List<JsonNode> documents =
        records.stream()
            .map(record -> JsonMapper.shared().readTree(CopJson.lenient().write(record)))
            .toList();
    int narrowed = 0;
    for (int i = 0; i < PROFILES; i++) {
      CompiledProfile profile = profile(random);
      Schema theirs = compiled(CopSchemas.of(profile));
      Schema ours =
          compiled(CopSchemas.forType(PracticeRecord.class, profile.profile().leastStage()));
      for (int j = 0; j < RECORDS; j++) {
        JsonNode document = documents.get(j);
        Set<String> expected = faults(ours, document);
        int before = expected.size();
        List<Finding> asked = profile.judge(records.get(j));
        asked.forEach(finding -> expected.add(place(finding, document)));
        narrowed += expected.size() > before ? 1 : 0;
        Set<String> found = faults(theirs, document);
        String from = "Seed " + seed + ", record " + j + ", " + text(profile);
        expected.removeIf(place -> isPassedOver(place, asked, found));
        assertEquals(Set.of(), without(found, expected), () -> "Only in the schema. " + from);
        assertEquals(Set.of(), without(expected, found), () -> "Not in the schema. " + from);
      }
    }
    assertTrue(narrowed > PROFILES * RECORDS / 4, "Hardly any profile asked for more: " + narrowed);
  }

  @Test
  void whatIsValidUnderAProfileIsValidWithoutIt() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    PracticeRecord complete = RuleExamples.resource("complete-record.yaml");
    List<PracticeRecord> records = new ArrayList<>(RandomRecords.some(RECORDS));
    records.add(complete);
    int valid = 0;
    for (int i = 0; i < PROFILES || (valid == 0 && i < 10 * PROFILES); i++) {
      CompiledProfile profile = profile(random);
      Stage stage = profile.profile().leastStage();
      for (PracticeRecord record : records) {
        List<Finding> without = errors(RuleExamples.VALIDATOR, record, stage);
        List<Finding> under = errors(RuleExamples.VALIDATOR.withProfile(profile), record, stage);
        assertTrue(under.containsAll(without), () -> "Seed " + seed + " " + text(profile));
        valid += under.isEmpty() ? 1 : 0;
      }
    }
    assertTrue(valid > 0, "No record was valid under any profile.");
  }

  private static List<Finding> errors(CopValidator validator, PracticeRecord record, Stage stage) {
    return validator.validate(record, stage).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}
