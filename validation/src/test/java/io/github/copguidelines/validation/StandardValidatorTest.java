package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** {@code @Valid} finds what {@link CopValidator} finds, without any set-up. */
@Tag("expression-language")
class StandardValidatorTest {

  private static final CopValidator OURS = CopValidator.with(Catalogues.itu2020());

  @Provide
  Arbitrary<PracticeRecord> records() {
    return RandomRecords.all();
  }

  @Property(tries = 100)
  void anyRecordHasTheSameFindingsAtEveryStage(@ForAll("records") PracticeRecord record) {
    assertSameFindings(record);
  }

  @Example
  void documentsOfTheConformanceKitHaveTheSameFindings() throws IOException {
    int compared = 0;
    for (Map.Entry<String, byte[]> document : KitCases.all().entrySet()) {
      Optional<? extends Extensible> read = read(document.getKey(), document.getValue());
      read.ifPresent(StandardValidatorTest::assertSameFindings);
      compared += read.isPresent() ? 1 : 0;
    }
    assertTrue(compared > 100, "compared: " + compared);
  }

  private static Optional<? extends Extensible> read(String path, byte[] document) {
    DocumentFormat format = path.endsWith(".yaml") ? CopYaml.lenient() : CopJson.lenient();
    return Arrays.stream(DocumentType.values())
        .filter(type -> path.startsWith("1.0/" + type.code() + "/"))
        .findFirst()
        .flatMap(type -> format.read(document, type.modelType()).toOptional());
  }

  @Example
  void partsOfRecordsAreCheckedByThemselves() {
    Result result =
        Result.builder()
            .description(LocalizedText.of("en", "Write to ana.example@example.org."))
            .unit("")
            .dataSource("?")
            .build();
    assertEquals(
        List.of("FIELD-004 /dataSource", "PR-012 /description/en", "FIELD-007 /unit"),
        JakartaValidators.findings(JakartaValidators.PLAIN.validate(result)).stream()
            .map(finding -> finding.rule() + " " + finding.pointer())
            .toList());
    assertSameFindings(result);
    assertSameFindings(Result.builder().build());
    assertSameFindings(Reference.builder().id("?").url("no link").build());
    assertSameFindings(SafeguardingDeclaration.builder().build());
  }

  @Example
  void addressOfAPublicContactIsNotPersonalDataInTheContactItself() {
    PublicContact contact = PublicContact.builder().email("office@example.org").build();
    assertEquals(List.of(), OURS.validate(contact, Stage.PUBLICATION).findings());
  }

  private static void assertSameFindings(Extensible object) {
    for (Stage stage : Stage.values()) {
      assertEquals(
          OURS.validate(object, stage).findings(),
          JakartaValidators.findings(JakartaValidators.PLAIN.validate(object, stage.group())),
          () -> stage + " " + object);
    }
    assertEquals(
        OURS.validate(object, Stage.DRAFT).findings(),
        JakartaValidators.findings(JakartaValidators.PLAIN.validate(object)),
        object::toString);
  }
}
