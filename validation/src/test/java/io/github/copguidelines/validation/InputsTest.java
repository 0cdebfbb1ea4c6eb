package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.serialization.ReportWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a parser is given, every entry point answers with findings. */
@Tag("slow")
@Tag("little-memory")
class InputsTest {

  private static final CopValidator VALIDATOR = CopValidator.with(Samples.CATALOGUE);

  private static final Set<String> REFUSALS =
      Set.of(
          ReadRules.SYNTAX.id(),
          ReadRules.ENCODING.id(),
          ReadRules.TRAILING.id(),
          ReadRules.EMPTY.id(),
          Limits.DEPTH.id());

  static Stream<Input> json() {
    return Input.of("json-inputs.txt");
  }

  static Stream<Input> yaml() {
    return Input.of("yaml-inputs.txt");
  }

  @Test
  void thereAreInputsOfEachSort() {
    for (List<Input> inputs : List.of(json().toList(), yaml().toList())) {
      assertTrue(inputs.stream().filter(Input::isAccepted).count() >= 60);
      assertTrue(inputs.stream().filter(Input::isRefused).count() >= 60);
      assertTrue(inputs.size() >= 150);
    }
  }

  @ParameterizedTest
  @MethodSource("json")
  void jsonIsAcceptedOrRefusedWithFindings(Input input) {
    answered(input, input.bytes(), CopJson.lenient(), CopJson.strict());
  }

  @ParameterizedTest
  @MethodSource("json")
  void jsonInARecordIsAcceptedOrRefusedWithFindings(Input input) {
    ReadResult<PracticeRecord> result =
        answered(input, input.inRecord(), CopJson.lenient(), CopJson.strict());
    if (input.isAccepted()) {
      PracticeRecord record = result.value();
      assertTrue(result.isValid());
      assertEquals(
          record,
          CopJson.strict().read(CopJson.lenient().write(record), PracticeRecord.class).value());
    }
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void yamlIsAcceptedOrRefusedWithFindings(Input input) {
    answered(input, input.bytes(), CopYaml.lenient(), CopYaml.strict());
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void yamlInARecordIsAnsweredWithFindings(Input input) {
    // Indented, some of it is other YAML: what is expected holds for the input alone.
    answered(
        new Input("i_" + input.name(), input.escaped()),
        input.inRecordInLines(),
        CopYaml.lenient(),
        CopYaml.strict());
  }

  private static ReadResult<PracticeRecord> answered(
      Input input, byte[] document, DocumentFormat lenient, DocumentFormat strict) {
    answered(input, document, strict);
    return answered(input, document, lenient);
  }

  private static ReadResult<PracticeRecord> answered(
      Input input, byte[] document, DocumentFormat format) {
    ReadResult<PracticeRecord> result = format.read(document, PracticeRecord.class);
    boolean refused = isRefused(result);
    assertFalse(input.isAccepted() && refused, result::toString);
    assertFalse(input.isRefused() && !refused, result::toString);

    String text = new String(document, StandardCharsets.UTF_8);
    reported(text, format, format.read(text, PracticeRecord.class));
    reported(text, format, result);
    List<ReadDocument<PracticeRecord>> all = format.readAll(document, PracticeRecord.class);
    boolean anyRefused = all.stream().map(ReadDocument::result).anyMatch(InputsTest::isRefused);
    assertFalse(input.isRefused() && !anyRefused, result::toString);
    for (ReadDocument<PracticeRecord> one : all) {
      one.locate(VALIDATOR.validate(one.result(), Stage.PUBLICATION));
    }
    if (result.toOptional().isPresent() || !result.unbound().isEmpty()) {
      ReadResult<PracticeRecord> again = format.read(format.write(result), PracticeRecord.class);
      assertEquals(result.toOptional(), again.toOptional());
      assertEquals(result.unbound(), again.unbound());
    }
    return result;
  }

  private static boolean isRefused(ReadResult<?> result) {
    return result.findings().stream().map(Finding::rule).anyMatch(REFUSALS::contains);
  }

  private static void reported(
      String text, DocumentFormat format, ReadResult<PracticeRecord> result) {
    ValidationReport located = format.locate(text, VALIDATOR.validate(result, Stage.PUBLICATION));
    for (String place : List.of("", "/extra", "/0", "/0/0/0", "/a", "/a/0/b", "/extra/a/b", "/")) {
      Finding there = ReadRules.EMPTY.at(Pointer.parse(place)).build();
      format.locate(text, ValidationReport.of(Stage.DRAFT, List.of(there)));
    }
    List<DocumentReport> reports = List.of(new DocumentReport("x", located).withSource(text));
    for (String report :
        List.of(
            ReportWriter.text(Locale.ENGLISH, ReportStyle.plain()).write(reports),
            ReportWriter.json(Locale.ENGLISH).write(reports),
            ReportWriter.sarif(Locale.ENGLISH).write(reports),
            ReportWriter.csv(Locale.ENGLISH).write(reports),
            located.toString(),
            result.toString())) {
      assertFalse(report.isEmpty());
    }
  }
}
