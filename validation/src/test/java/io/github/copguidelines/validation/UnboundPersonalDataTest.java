package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.text.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Personal data is found wherever it stands, and not repeated by what was found. */
class UnboundPersonalDataTest {

  private static final String ADDRESS = "someone@example.org";

  private static List<String> told(ReadResult<PracticeRecord> result) {
    return Samples.VALIDATOR.validate(result, Stage.SUBMISSION).findings().stream()
        .filter(finding -> finding.rule().equals("PR-012"))
        .map(finding -> finding.severity() + " " + finding.pointer())
        .toList();
  }

  private static ReadResult<PracticeRecord> result(
      Optional<PracticeRecord> record, String pointer, Object value) {
    return ReadResult.of(
        record, List.of(), List.of(new Unbound(Pointer.parse(pointer), value)), List.of());
  }

  @Test
  void valueThatDidNotFitIsSearched() {
    Optional<PracticeRecord> record = Optional.of(Samples.submission());
    assertEquals(List.of("ERROR /status"), told(result(record, "/status", "Ask " + ADDRESS)));
    assertEquals(
        List.of("ERROR /language/0/a"),
        told(result(record, "/language", List.of(Map.of("a", ADDRESS)))));
    assertEquals(List.of("ERROR /x"), told(result(record, "/x", Map.of(ADDRESS, 1))));
    assertEquals(List.of(), told(result(record, "/started", "2019-02-30")));
    assertEquals(List.of(), told(result(record, "/kind", "https://example.org/441632960000")));
  }

  @Test
  void publicContactMayHaveItsNumberAndItsAddressMayStandElsewhere() {
    PracticeRecord record =
        Samples.submission().toBuilder()
            .publicContact(PublicContact.builder().email("office@example.org").build())
            .build();
    assertEquals(
        List.of(),
        told(result(Optional.of(record), "/publicContact/phone", new BigDecimal("442079460958"))));
    assertEquals(List.of(), told(result(Optional.of(record), "/keywords/0", "office@example.org")));
    assertEquals(
        List.of("ERROR /keywords/0"), told(result(Optional.of(record), "/keywords/0", ADDRESS)));
  }

  @Test
  void documentOfWhichNoRecordWasMadeIsSearchedButForItsPublicContact() {
    Map<String, Object> document =
        Map.of(
            "title",
            Map.of("en", "Ask " + ADDRESS),
            "summary",
            Map.of("en", "Ask office@example.org"),
            "publicContact",
            Map.of("email", "office@example.org", "phone", "+44 20 7946 0958"));
    assertEquals(List.of("ERROR /title/en"), told(result(Optional.empty(), "", document)));
  }

  @Test
  void fullListOfFindingsHasRoomForIt() {
    List<String> wrong = IntStream.range(0, 50).mapToObj(i -> "X" + i).toList();
    PracticeRecord record =
        Samples.submission().toBuilder()
            .countries(wrong)
            .problem(Samples.text("Ask " + ADDRESS))
            .build();
    List<Finding> findings =
        CopValidator.with(Samples.CATALOGUE)
            .withLimits(Limits.builder().findings(5).build())
            .validate(record, Stage.SUBMISSION)
            .findings();
    assertEquals(5, findings.size());
    assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals("PR-012")));
  }

  @Test
  void reasonOfAnAcceptanceThatHoldsSomeIsNotRepeated() {
    Acceptance acceptance =
        Acceptance.builder()
            .rule("PR-011")
            .pointer("/problem/en")
            .reason("Ask " + ADDRESS)
            .until(PartialDate.parse("2999"))
            .build();
    PracticeRecord record =
        Samples.submission().toBuilder()
            .problem(Samples.text("Against fake news."))
            .addAccepted(acceptance)
            .build();
    ValidationReport report =
        Samples.VALIDATOR.validate(
            ReadResult.of(Optional.of(record), List.of(), List.of()), Stage.SUBMISSION);
    for (ValidationReport told :
        List.of(report, Samples.VALIDATOR.validate(record, Stage.SUBMISSION))) {
      assertEquals(1, told.accepted().size());
      assertFalse(told.accepted().get(0).reason().contains("example.org"));
    }
  }

  @Test
  void aNumberOfTheCountryIsKnownInAnyDocumentAndInWhatCouldNotBeBuilt() {
    String number = "020 7946 0958";
    String one = "{\"id\":\"a\",\"country\":\"GB\",\"%s\":1}".formatted(number);
    String many = "{\"id\":\"a\",\"countries\":[\"GB\"],\"%s\":1}".formatted(number);
    assertUntold(NationalStrategy.class, one, number);
    assertUntold(SurveyResponse.class, one, number);
    assertUntold(Programme.class, many, number);
    assertUntold(PracticeRecord.class, many, number);
    String source = "{%s\"sources\":[{\"country\":\"GB\"}],\"%s\":1}";
    String behalf = "{%s\"onBehalfOf\":{\"country\":\"GB\"},\"%s\":1}";
    for (String id : List.of("", "\"id\":\"a\",")) {
      assertUntold(Contribution.class, source.formatted(id, number), number);
      assertUntold(Submission.class, behalf.formatted(id, number), number);
    }
    assertUntold(NationalStrategy.class, "{\"country\":\"GB\",\"%s\":1}".formatted(number), number);
    assertUntold(
        NationalStrategy.class,
        "{\"id\":\"a\",\"country\":[\"GB\"],\"%s\":1}".formatted(number),
        number);
    assertUntold(
        PracticeRecord.class, "{\"countries\":[\"GB\"],\"%s\":1}".formatted(number), number);
    assertUntold(
        PracticeRecord.class,
        "{\"id\":\"a\",\"countries\":\"GB\",\"%s\":1}".formatted(number),
        number);
    ReadResult<PracticeRecord> unbuilt =
        CopJson.lenient()
            .read("{\"countries\":\"GB\",\"note\":\"Ring 020 7946 0958\"}", PracticeRecord.class);
    assertEquals(List.of("WARNING /note"), told(unbuilt));
  }

  @Test
  void aNumberOfACountryThatDidNotFitIsToldOnceWhereverItStands() {
    String others = "\"problem\":{\"en\":\"Ring 020 7946 0958 or write to %s\"}".formatted(ADDRESS);
    assertEquals(
        List.of("ERROR /problem/en", "WARNING /problem/en"),
        told(record("{\"id\":\"a\",\"countries\":\"GB\",%s}".formatted(others))));
    assertEquals(
        List.of("ERROR /problem/en", "WARNING /problem/en"),
        told(record("{\"id\":\"a\",\"countries\":[\"KE\",[\"GB\"]],%s}".formatted(others))));
    assertEquals(
        List.of("ERROR /problem/en"),
        told(record("{\"id\":\"a\",\"countries\":\"KE\",%s}".formatted(others))));
  }

  private static ReadResult<PracticeRecord> record(String json) {
    return CopJson.lenient().read(json, PracticeRecord.class);
  }

  private static void assertUntold(Class<? extends Extensible> type, String json, String number) {
    ReadResult<? extends Extensible> result = CopJson.lenient().read(json, type);
    List<Finding> findings = Samples.VALIDATOR.validate(result, Stage.SUBMISSION).findings();
    assertFalse(findings.isEmpty(), json);
    for (Finding finding : findings) {
      assertFalse(finding.pointer().toString().contains(number), finding.rule() + " of " + json);
    }
  }
}
