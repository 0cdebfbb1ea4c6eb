package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader says of a document, what it builds of it, and what is put back.
 *
 * <p>Each document in the folder {@code read} has its expected outcome beside it.
 */
class ReadingTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/serialization/read");

  /** Bounds for the documents that are named after a limit: small, so that the documents are. */
  private static final Limits SMALL =
      Limits.builder()
          .depth(4)
          .documentLength(300)
          .textLength(40)
          .listSize(3)
          .numberLength(10)
          .findings(5)
          .build();

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Tag("generates")
  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsReadAsExpected(Path document) throws IOException {
    String name = document.getFileName().toString();
    boolean yaml = name.endsWith(".yaml");
    Limits limits = name.startsWith("limit-") ? SMALL : Limits.standard();
    DocumentFormat lenient = (yaml ? CopYaml.lenient() : CopJson.lenient()).withLimits(limits);
    DocumentFormat strict = (yaml ? CopYaml.strict() : CopJson.strict()).withLimits(limits);

    ReadResult<PracticeRecord> result = lenient.read(document, PracticeRecord.class);
    ReadResult<PracticeRecord> strictly = strict.read(document, PracticeRecord.class);
    assertEquals(result.toOptional(), strictly.toOptional());
    assertEquals(result.unbound(), strictly.unbound());

    String outcome =
        "# lenient\n"
            + told(result)
            + "# strict\n"
            + told(strictly)
            + "# object\n"
            + result.toOptional().map(lenient::write).orElse("none\n")
            + "# put back\n"
            + putBack(lenient, result);
    GeneratedFile.assertCommitted(
        FOLDER.resolve(name.replaceAll("\\.[a-z]+$", ".expected.txt")), outcome);
  }

  private static String told(ReadResult<?> result) {
    return result.findings().stream().map(ReadingTest::line).collect(Collectors.joining());
  }

  private static String line(Finding finding) {
    String place =
        finding.line().map(line -> " " + line + ":" + finding.column().orElseThrow()).orElse("");
    return "%s %s \"%s\"%s %s\n"
        .formatted(
            finding.rule(),
            finding.severity(),
            finding.pointer(),
            place,
            finding.message(Locale.ENGLISH));
  }

  private static String putBack(DocumentFormat format, ReadResult<?> result) {
    if (result.toOptional().isEmpty() && result.unbound().isEmpty()) {
      assertThrows(IllegalArgumentException.class, () -> format.write(result));
      return "nothing\n";
    }
    return result.unbound().isEmpty() ? "as the object\n" : format.write(result);
  }

  @Test
  void everyRuleOfReadingHasADocument() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (Path document : documents()) {
      String name = document.getFileName().toString();
      Files.readString(FOLDER.resolve(name.replaceAll("\\.[a-z]+$", ".expected.txt")))
          .lines()
          .filter(line -> line.matches("(READ|LIMIT)-\\d{3} .*"))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .forEach(rules::add);
    }
    Set<String> all = new TreeSet<>();
    IntStream.rangeClosed(1, 12).mapToObj("READ-%03d"::formatted).forEach(all::add);
    all.add("READ-015");
    IntStream.rangeClosed(1, 6).mapToObj("LIMIT-%03d"::formatted).forEach(all::add);
    assertEquals(all, rules);
  }

  @Test
  void everyDocumentHasItsOwnOutcome() throws IOException {
    List<String> names =
        documents().stream()
            .map(file -> file.getFileName().toString().replaceAll("\\.[a-z]+$", ""))
            .toList();
    assertEquals(names.stream().distinct().toList(), names);
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(2L * names.size(), files.count());
    }
  }

  @Test
  void textBytesAndStreamsAreReadAlike() throws IOException {
    Path document = FOLDER.resolve("wrong-kind.json");
    byte[] bytes = Files.readAllBytes(document);
    DocumentFormat format = CopJson.lenient();
    ReadResult<PracticeRecord> result = format.read(document, PracticeRecord.class);
    for (ReadResult<PracticeRecord> other :
        List.of(
            format.read(Files.readString(document), PracticeRecord.class),
            format.read(bytes, PracticeRecord.class),
            format.read(new ByteArrayInputStream(bytes), PracticeRecord.class))) {
      assertEquals(result.toOptional(), other.toOptional());
      assertEquals(result.findings(), other.findings());
      assertEquals(result.unbound(), other.unbound());
    }
  }

  @Test
  void aFileThatIsNotThereIsTheCallersToHandle() {
    Path absent = FOLDER.resolve("absent.json");
    assertThrows(
        NoSuchFileException.class, () -> CopJson.lenient().read(absent, PracticeRecord.class));
  }

  @Test
  void aTypeBeyondTheModelIsTheCallersMistake() {
    assertThrows(IllegalArgumentException.class, () -> CopJson.lenient().read("{}", String.class));
  }

  @Test
  void placesInTheObjectAreFoundInTheDocument() {
    ReadResult<PracticeRecord> result =
        CopJson.lenient()
            .read(
                """
                {"id": "x",
                 "keywords": [1, "a", 2, 3, "b", "c", null],
                 "implements": [{"degree": "full"}, {"code": "POL-LEG-01", "degree": "half"}],
                 "results": [{"disaggregation": [true, {"value": 1}]}, 5, {"unit": "schools"}]}
                """,
                PracticeRecord.class);
    assertEquals(List.of("a", "b", "c"), result.value().keywords());
    assertEquals(
        List.of("/keywords/1", "/keywords/4", "/keywords/5"),
        places(result, "/keywords/0", "/keywords/1", "/keywords/2"));
    assertEquals(
        List.of("/implements/1", "/implements/1/note/en"),
        places(result, "/implements/0", "/implements/0/note/en"));
    assertEquals(
        List.of("/results/0/disaggregation/1/value", "/results/2/unit"),
        places(result, "/results/0/disaggregation/0/value", "/results/1/unit"));
    assertEquals(List.of("", "/title/en", "/media/0"), places(result, "", "/title/en", "/media/0"));
  }

  private static List<String> places(ReadResult<?> result, String... inObject) {
    return Stream.of(inObject)
        .map(place -> result.toDocument(Pointer.parse(place)).toString())
        .toList();
  }

  @Test
  void aReportJoinsWhatReadingAndRulesFoundAtPlacesOfTheDocument() {
    ReadResult<PracticeRecord> result =
        CopJson.lenient().read("{\"id\": \"x\", \"keywords\": [1, \"a\"]}", PracticeRecord.class);
    Finding blank =
        Finding.builder()
            .rule("FIELD-007")
            .severity(Severity.ERROR)
            .pointer(Pointer.parse("/keywords/0"))
            .messageKey("FIELD-007")
            .build();
    ValidationReport report = result.report(ValidationReport.of(Stage.DRAFT, List.of(blank)));
    assertEquals(
        List.of("READ-005 /keywords/0", "FIELD-007 /keywords/1"),
        report.findings().stream()
            .map(finding -> finding.rule() + " " + finding.pointer())
            .toList());
  }

  @Test
  void whatDidNotFitIsKeptAsItStood() {
    ReadResult<PracticeRecord> result =
        CopJson.lenient()
            .read("{\"id\": \"x\", \"keywords\": [\"a\", 1.50, null]}", PracticeRecord.class);
    assertEquals(
        List.of("/keywords/1 1.50", "/keywords/2 null"),
        result.unbound().stream().map(kept -> kept + " " + kept.value()).toList());
    assertEquals(
        "/keywords/1", result.unbound().stream().map(Unbound::toString).findFirst().orElse(""));
    assertTrue(result.toString().contains("/keywords/1"));
  }
}
