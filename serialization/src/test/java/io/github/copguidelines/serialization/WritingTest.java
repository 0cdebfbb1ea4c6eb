package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.Risk;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written, byte for byte. */
class WritingTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/serialization/write");

  static Stream<DocumentFormat> formats() {
    return Stream.of(CopJson.lenient(), CopYaml.lenient());
  }

  /** A small record with a value of every sort, set in another order than the model's. */
  private static PracticeRecord sample() {
    return PracticeRecord.builder()
        .extensions(Members.of("x-office", Members.of("floor", 3).asMap()))
        .addResults(
            Result.builder()
                .value(new BigDecimal("1200.50"))
                .period(Period.parse("2015/2018"))
                .build())
        .addImplementations(
            Implementation.builder()
                .code("POL-LEG-01")
                .degree(ImplementationDegree.PARTIAL)
                .note(LocalizedText.of("en", "Covers the first half:\n- law\n- rules\n"))
                .build())
        .risks(List.of(Risk.GROOMING, Risk.of("contact/newcomer")))
        .addAudiences(Audience.POLICY_MAKERS)
        .addCountries("NO", "RW")
        .started(PartialDate.parse("2019-06"))
        .created(Timestamp.parse("2026-11-25T08:30:00+01:00"))
        .leadOrganisation(
            Organisation.builder()
                .name(LocalizedText.of("en", "Agency \"One\"").with("ar", "وكالة"))
                .build())
        .cost(Cost.builder().build())
        .kind(PracticeKind.NATIONAL_STRATEGY)
        .keywords(List.of("yes", "010", "a: b", " 👧 "))
        .title(LocalizedText.of("fr", "Stratégie").with("en", "Strategy"))
        .version(1)
        .id("sample-2019")
        .schemaVersion("1.0")
        .build();
  }

  @Tag("generates")
  @Test
  void aRecordIsWrittenInJsonAsExpected() throws IOException {
    assertWritten("record.json", CopJson.lenient().write(sample()));
  }

  @Tag("generates")
  @Test
  void aRecordIsWrittenInYamlAsExpected() throws IOException {
    assertWritten("record.yaml", CopYaml.lenient().write(sample()));
  }

  private static void assertWritten(String name, String written) throws IOException {
    GeneratedFile.assertCommitted(FOLDER.resolve(name), written);
  }

  @Test
  void membersStandInTheOrderOfTheModel() {
    PracticeRecord record = new RandomModel(new Random(7)).object(PracticeRecord.class);
    for (int seed = 8; record.extensions().isEmpty() || record.title().isEmpty(); seed++) {
      record = new RandomModel(new Random(seed)).object(PracticeRecord.class);
    }
    List<String> model =
        ModelType.of(PracticeRecord.class).properties().stream().map(Property::name).toList();
    List<String> known = new ArrayList<>(members(CopJson.lenient().write(record)));
    int last = known.size() - record.extensions().names().size();
    assertEquals(List.copyOf(record.extensions().names()), known.subList(last, known.size()));
    assertEquals(
        model.stream().filter(known.subList(0, last)::contains).toList(), known.subList(0, last));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsAbsentOrAnEmptyListIsLeftOut(DocumentFormat format) {
    PracticeRecord record =
        PracticeRecord.builder().id("x").keywords(List.of()).started(Optional.empty()).build();
    assertEquals(List.of("id"), members(format.write(record)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anEmptyObjectThatIsPresentIsKept(DocumentFormat format) {
    PracticeRecord record =
        PracticeRecord.builder()
            .id("x")
            .cost(Cost.builder().build())
            .addResults(Result.builder().build())
            .title(LocalizedText.empty())
            .build();
    String written = format.write(record);
    assertEquals(List.of("id", "title", "results", "cost"), members(written));
    assertEquals(record, format.read(written, PracticeRecord.class).value());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void extensionsComeLastInTheirOwnOrderAndKeepNullAndEmpty(DocumentFormat format) {
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    others.put("zebra", null);
    others.put("ant", List.of());
    others.put("", Map.of());
    PracticeRecord record =
        PracticeRecord.builder()
            .extensions(Members.copyOf(others))
            .id("x")
            .licence("CC-BY-4.0")
            .build();
    String written = format.write(record);
    assertEquals(List.of("id", "licence", "zebra", "ant", ""), members(written));
    assertEquals(record, format.read(written, PracticeRecord.class).value());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void linesEndInLineFeedsAndTheLastOneHasOne(DocumentFormat format) {
    String before = System.getProperty("line.separator");
    try {
      System.setProperty("line.separator", "\r\n");
      String written = format.write(sample());
      assertFalse(written.contains("\r"));
      assertTrue(written.endsWith("\n"));
      assertFalse(written.endsWith("\n\n"));
    } finally {
      System.setProperty("line.separator", before);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void charactersThatAreNotTextAreKept(DocumentFormat format) {
    String text = "a\u0000\u0007\u001B[31m\u007F\u0085\u009F\u202Eb\u2066\uFEFF\uFFFE\uFFFF";
    PracticeRecord record =
        PracticeRecord.builder()
            .id(text)
            .title(LocalizedText.of("en", text))
            .keywords(List.of("\u0000", "\u202E"))
            .extensions(Members.of(text, text).with("\u2066", "\u0085"))
            .build();
    assertEquals(record, format.read(format.write(record), PracticeRecord.class).value());
    byte[] bytes = format.write(record).getBytes(StandardCharsets.UTF_8);
    assertEquals(record, format.read(bytes, PracticeRecord.class).value());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void halfCharactersAreReplaced(DocumentFormat format) {
    PracticeRecord record =
        PracticeRecord.builder()
            .id("x")
            .licence("a\ud83db")
            .keywords(List.of("\udc67", "\ud83d\udc67"))
            .extensions(Members.of("c\ud83d", "\udc67d"))
            .build();
    String written = format.write(record);
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    assertEquals(written, new String(bytes, StandardCharsets.UTF_8));
    PracticeRecord same = format.read(bytes, PracticeRecord.class).value();
    assertEquals(Optional.of("a\ufffdb"), same.licence());
    assertEquals(List.of("\ufffd", "\ud83d\udc67"), same.keywords());
    assertEquals(Members.of("c\ufffd", "\ufffdd"), same.extensions());
  }

  @net.jqwik.api.Property(tries = 300)
  void equalRecordsAreWrittenAlike(@ForAll long seed) {
    PracticeRecord one = new RandomModel(new Random(seed)).object(PracticeRecord.class);
    PracticeRecord other = new RandomModel(new Random(seed)).object(PracticeRecord.class);
    assertEquals(one, other);
    formats()
        .forEach(
            format -> {
              byte[] bytes = format.write(one).getBytes(StandardCharsets.UTF_8);
              assertTrue(
                  Arrays.equals(bytes, format.write(other).getBytes(StandardCharsets.UTF_8)));
            });
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatWasReadWithoutAFindingIsWrittenAsItsObject(DocumentFormat format) {
    ReadResult<PracticeRecord> result = format.read(format.write(sample()), PracticeRecord.class);
    assertEquals(format.write(result.value()), format.write(result));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anObjectBeyondTheModelIsTheCallersMistake(DocumentFormat format) {
    assertThrows(IllegalArgumentException.class, () -> format.write("text"));
    assertThrows(IllegalArgumentException.class, () -> format.write(List.of(sample())));
  }

  private static List<String> members(String document) {
    return List.copyOf(
        (document.startsWith("{") ? Trees.JSON : Trees.YAML).readTree(document).propertyNames());
  }
}
