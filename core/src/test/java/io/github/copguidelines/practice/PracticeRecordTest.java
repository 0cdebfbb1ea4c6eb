package io.github.copguidelines.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeRecordTest {

  /**
   * The names on the wire, section by section, the version of the format before all others.
   * Renaming one breaks documents, moving one changes every file that is written.
   */
  private static final String NAMES =
      """
      schemaVersion id version status title summary language kind keywords
      countries ituRegions coverage started ended stage practiceLanguages
      leadOrganisation partners stakeholders audiences ageBands groups childParticipation
      risks implements strategyStages frameLinks problem objectives activities innovation
      inclusion
      results evidenceLevel evidenceFlags evaluation successFactors challenges lessons
      unintendedEffects nextSteps
      cost sustainability transferability licence
      references media
      safeguardingDeclaration
      submitter publicContact source confidence events created modified lastConfirmed reviewDue
      translations
      accepted
      """;

  @Test
  void hasThe58FieldsInTheOrderOfItsSectionsAndWhatIsAccepted() {
    List<String> properties =
        ModelType.of(PracticeRecord.class).properties().stream().map(Property::name).toList();

    assertEquals(59, properties.size());
    assertEquals(NAMES.strip().replaceAll("\\s+", " "), String.join(" ", properties));
  }

  @Test
  void needsNothingButAnIdentifier() {
    List<String> required =
        ModelType.of(PracticeRecord.class).properties().stream()
            .filter(property -> property.cardinality() == Property.Cardinality.ONE)
            .map(Property::name)
            .toList();

    assertEquals(List.of("id"), required);
    assertEquals("rw-policy", PracticeRecord.builder().id("rw-policy").build().id());
  }
}
