package io.github.copguidelines.validation;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.settings.Judged;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.SurveyResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the examples of the rule pages, on 30 June 2026. */
public final class RuleExamples {

  private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-06-30T12:00:00Z");

  public static final CopValidator VALIDATOR =
      CopValidator.with(Catalogues.itu2020())
          .withClock(Clock.fixed(TODAY.toInstant(), ZoneOffset.UTC));

  private RuleExamples() {}

  /** The bounds that the pages of rules on limits name, where those of the library are too wide. */
  private static final Map<String, Limits> BOUNDS =
      Map.of(
          "LIMIT-001", Limits.builder().depth(3).build(),
          "LIMIT-002", Limits.builder().documentLength(60).build(),
          "LIMIT-003", Limits.builder().textLength(20).build(),
          "LIMIT-004", Limits.builder().listSize(3).build(),
          "LIMIT-006", Limits.builder().findings(1).build());

  private static final String WITHOUT = "# without: ";

  /** Rules on workbooks, of which a table of text shows nothing. */
  private static final Set<String> OF_WORKBOOKS =
      Set.of("SHEET-002", "SHEET-003", "SHEET-004", "SHEET-005", "SHEET-009", "SHEET-010");

  /** Returns the bad and the good example of a rule's page. */
  public static List<String> of(Rule rule) {
    String[] parts =
        RulePages.of(rule.id()).orElseThrow().split("```(?:yaml|json|csv|java|text)?\n", -1);
    return parts.length == 5 ? List.of(parts[1], parts[3]) : List.of();
  }

  /** Returns the letters with which the identifier of a rule begins. */
  public static String family(Rule rule) {
    return rule.id().substring(0, rule.id().indexOf('-'));
  }

  /** Returns the stages at which the bad example of a rule breaks it and no other. */
  public static List<Stage> alone(Rule rule) throws IOException {
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Finding> told = told(rule, of(rule).get(0), stage);
      if (!told.isEmpty() && told.stream().allMatch(one -> one.rule().equals(rule.id()))) {
        stages.add(stage);
      }
    }
    if (stages.isEmpty()) {
      throw new AssertionError("The bad example breaks " + rule.id() + " alone at no stage.");
    }
    return stages;
  }

  /** Returns the last stage at which the bad example of a rule breaks it alone. */
  public static Stage last(Rule rule) throws IOException {
    List<Stage> alone = alone(rule);
    return alone.get(alone.size() - 1);
  }

  /** Returns what is told of an example, read and judged as what its family is about. */
  public static List<Finding> told(Rule rule, String example, Stage stage) throws IOException {
    return switch (family(rule)) {
      case "READ", "LIMIT" ->
          ofDocument(example, BOUNDS.getOrDefault(rule.id(), Limits.standard()));
      case "SHEET" -> ofSheet(sheet(rule, example), stage);
      case "COLL" -> CollectionExamples.told(rule, example);
      case "RULE" -> CodeExamples.told(example, stage);
      case "SET" -> ofSettings(example, stage);
      case "PROF" -> ofProfile(example, stage);
      case "DOC" -> ofOther(rule, example, stage);
      default ->
          rule.equals(CopRules.UNICODE)
              ? CodeExamples.told(example, stage)
              : VALIDATOR.validate(record(example), stage).findings();
    };
  }

  private static byte[] sheet(Rule rule, String example) throws IOException {
    return OF_WORKBOOKS.contains(rule.id())
        ? WorkbookExamples.of(example)
        : example.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Finding> ofDocument(String example, Limits limits) {
    DocumentFormat format = example.startsWith("{") ? CopJson.lenient() : CopYaml.lenient();
    return format.withLimits(limits).read(example, PracticeRecord.class).findings();
  }

  /** Reads a spreadsheet whose records have what a record needs to be read, and no more. */
  public static List<Finding> ofSheet(byte[] file, Stage stage) throws IOException {
    List<Finding> found = new ArrayList<>();
    for (SourceDocument<PracticeRecord> document :
        RecordSheets.of(Locale.ENGLISH).read(file, "example").documents()) {
      ReadDocument<PracticeRecord> read = document.read();
      found.addAll(read.locate(ValidationReport.of(stage, read.result().findings())).findings());
    }
    return found;
  }

  /** Judges settings after they were applied to a record with a warning and an error. */
  private static List<Finding> ofSettings(String example, Stage stage) throws IOException {
    ReadResult<ValidationSettings> settings =
        CopYaml.strict().read(example, ValidationSettings.class);
    ReadResult<PracticeRecord> faulty = record("kind: helpdesk\nended: '2018'\n");
    ValidationReport report = VALIDATOR.withSettings(settings.value()).validate(faulty, stage);
    Judged judged = new Judged(faulty.toOptional().map(PracticeRecord::id), report);
    return Stream.concat(
            settings.findings().stream(),
            settings.value().review(List.of(judged), TODAY.toLocalDate()).stream())
        .toList();
  }

  private static List<Finding> ofOther(Rule rule, String example, Stage stage) {
    return VALIDATOR.validate(CopYaml.strict().read(example, typeOf(rule)), stage).findings();
  }

  /** Returns what the examples of a rule are. */
  public static Class<? extends Extensible> typeOf(Rule rule) {
    return switch (rule.id()) {
      case "DOC-006" -> NationalStrategy.class;
      case "DOC-007" -> Contribution.class;
      default -> family(rule).equals("DOC") ? SurveyResponse.class : PracticeRecord.class;
    };
  }

  /** Reviews a profile, and where a record follows it judges the record under it. */
  private static List<Finding> ofProfile(String example, Stage stage) throws IOException {
    String[] documents = example.split("---\n", -1);
    ReadResult<Profile> profile = CopYaml.lenient().read(documents[0], Profile.class);
    if (documents.length == 1) {
      return ProfileReview.of(profile);
    }
    CopValidator validator = VALIDATOR.withProfile(CompiledProfile.of(profile.value()));
    return validator.validate(record(documents[1]), stage).findings();
  }

  /** Puts the members of an example in the place of those of a complete record. */
  public static ReadResult<PracticeRecord> record(String example) throws IOException {
    return CopYaml.lenient().read(within(example), PracticeRecord.class);
  }

  /**
   * Returns the document, in YAML, of a complete record with the members of an example, and without
   * those that a comment in its first line names.
   */
  public static String within(String example) throws IOException {
    Set<String> names =
        Stream.concat(Stream.of(members(example)).map(RuleExamples::name), without(example))
            .collect(Collectors.toSet());
    String rest =
        Stream.of(members(text("complete-record.yaml")))
            .filter(member -> !names.contains(name(member)))
            .collect(Collectors.joining());
    return rest + example;
  }

  private static Stream<String> without(String example) {
    return example.startsWith(WITHOUT)
        ? Stream.of(example.substring(WITHOUT.length(), example.indexOf('\n')).split(", ", -1))
        : Stream.empty();
  }

  /** Returns message keys and places of what is told of a complete record with other members. */
  public static List<String> told(String members, Stage stage) throws IOException {
    return VALIDATOR.validate(record(members + "\n"), stage).findings().stream()
        .map(finding -> finding.messageKey() + " " + finding.pointer())
        .toList();
  }

  /** Reads a record that stands beside this class, which has nothing that does not fit. */
  public static PracticeRecord resource(String resource) throws IOException {
    ReadResult<PracticeRecord> read = CopYaml.strict().read(text(resource), PracticeRecord.class);
    if (!read.isValid()) {
      throw new IllegalStateException(resource + " " + read.findings());
    }
    return read.value();
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = RuleExamples.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String[] members(String yaml) {
    return yaml.split("(?m)^(?=[A-Za-z])", -1);
  }

  private static String name(String member) {
    return member.substring(0, Math.max(0, member.indexOf(':')));
  }
}
