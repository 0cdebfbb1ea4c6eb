package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as a profile in YAML; where that has no mistake, records are judged by it. */
class ProfileReaderFuzz {

  private static final Path PARTNER = Path.of("../examples/partner-profile/profile.yaml");

  static Stream<byte[]> seeds() throws IOException {
    Stream<byte[]> partner =
        Files.exists(PARTNER) ? Stream.of(Files.readAllBytes(PARTNER)) : Stream.empty();
    return Stream.concat(partner, Seeds.kit("profile"));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "drop:",
    "require:",
    "bound:",
    "fix:",
    "default:",
    "codes:",
    "extensions:",
    "pattern: '",
    "(?=",
    "[^a-z]{1,9}",
    "\\p{L}",
    "minLength: ",
    "schema: {",
    "$ref",
    "type: object",
    "stage: draft",
    "documentType: practice-record"
  })
  @FuzzTest(maxDuration = "60s")
  void hasFindingsOrNarrows(byte[] document) {
    ReadResult<Profile> result = Answers.check(CopYaml.lenient(), document, Profile.class);
    List<Finding> findings = ProfileReview.of(result);
    Answers.check(findings);
    boolean sound = findings.stream().noneMatch(one -> one.severity() == Severity.ERROR);
    if (result.toOptional().isEmpty() || !sound) {
      return;
    }
    CompiledProfile compiled = CompiledProfile.of(result.value());
    String schema = CopSchemas.of(compiled).text();
    Answers.require(schema.startsWith("{"), "no schema");
    Answers.require(schema.getBytes(StandardCharsets.UTF_8).length > 1_000, "hardly a schema");
    if (result.value().documentType() == DocumentType.PRACTICE_RECORD) {
      Seeds.records().forEach(record -> Answers.check(compiled.judge(record)));
    }
  }
}
