package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.schemas.SchemaFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A partner's profile on the command line. */
class ProfileTest {

  private static final String PROFILE = "../partner-profile/profile.yaml";
  private static final String GOOD = "../partner-profile/records/meets-the-profile.yaml";
  private static final String BAD = "../partner-profile/records/does-not.yaml";

  @TempDir private Path folder;

  @Test
  void recordsAreJudgedByTheProfileAtItsStage() {
    Run good = Run.of("validate", "--profile", PROFILE, GOOD);
    Run bad = Run.of("validate", "--profile", PROFILE, "--format", "csv", BAD);

    assertEquals(0, good.exit(), good.out());
    assertFalse(good.out().contains("READ-004"), good.out());
    assertEquals(1, bad.exit());
    for (String told :
        new String[] {
          "PROF-003,error,/countries,12,3,,The profile allows only one value here: RW. Use it.",
          "PROF-002,error,/cost,",
          "PROF-005,error,/exampleFileNumber,",
          "PROF-001,error,/title/fr,"
        }) {
      assertTrue(bad.out().contains(told), bad.out());
    }
    assertEquals(0, Run.of("validate", GOOD).exit());
    assertTrue(Run.of("validate", GOOD).out().contains("READ-004"));
  }

  @Test
  void anEarlierStageThanTheProfilesIsRefused() {
    Run run = Run.of("validate", "--profile", PROFILE, "--stage", "draft", GOOD);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("submission"), run.err());
  }

  @ParameterizedTest
  @EnumSource
  void theProfileHasEveryForm(SchemaFormat form) {
    Run run = Run.of("schema", "--profile", PROFILE, "--as", form.code());

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("exampleFileNumber"), run.out());
    assertTrue(run.out().contains("régulateur"), "The profile is in French.");
  }

  @Test
  void theProfileIsWrittenUnderItsName() throws IOException {
    assertEquals(0, Run.of("schema", "--profile", PROFILE, "--out", folder.toString()).exit());

    String text = Files.readString(folder.resolve("example-regulator.schema.json"));
    assertTrue(
        text.contains(
            "\"$id\":"
                + " \"https://schemas.example.org/cop/1.0/profiles/example-regulator.schema.json\""),
        text.substring(0, 300));
  }

  @Test
  void aMistakeIsToldWithItsLineAndWhatToWriteInstead() throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(
        file, "id: example\nfields:\n  - field: /titel\n    use: required\n  - field: /cost\n");

    for (String command : new String[] {"schema", "validate"}) {
      Run run =
          Run.of(
              command.equals("schema")
                  ? new String[] {command, "--profile", file.toString(), "--lang", "fr"}
                  : new String[] {command, "--profile", file.toString(), "--lang", "fr", GOOD});

      assertEquals(2, run.exit());
      assertTrue(
          run.err().contains("profile.yaml:3:12: /fields/0/field: ")
              && run.err().contains("title")
              && run.err().contains("[PROF-011]"),
          run.err());
    }
  }

  @Test
  void aProfileNamesTheFormsThatThereAre() {
    assertEquals(
        Arrays.stream(SchemaFormat.values()).map(SchemaFormat::code).toList(),
        ProfileReview.outputs());
  }

  @Test
  void aProfileOfOtherDocumentsJudgesNoRecords() throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(file, "id: example\ntype: catalogue\n");

    Run run = Run.of("validate", "--profile", file.toString(), GOOD);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("a profile of the type catalogue, not of records."), run.err());
    assertEquals(0, Run.of("schema", "--profile", file.toString()).exit());
  }

  @Test
  void aContradictionIsToldWithTheLinesOfBothPlaces() throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(
        file,
        """
        id: example
        fields:
          - field: /coverage
            use: required
          - field: /coverage
            use: dropped
        """);

    Run run = Run.of("validate", "--profile", file.toString(), GOOD);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("profile.yaml:5:12: /fields/1/field: "), run.err());
    assertTrue(run.err().contains("(/fields/0 is in line 3) [PROF-014]"), run.err());
  }

  @Test
  void membersOfALaterVersionOfTheFormatAreWarnedOf() throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(file, "schemaVersion: '1.1'\nid: example\nreach: 1\n");

    for (String[] arguments :
        new String[][] {
          {"schema", "--profile", file.toString()}, {"validate", "--profile", file.toString(), GOOD}
        }) {
      Run run = Run.of(arguments);

      assertEquals(0, run.exit(), run.err());
      assertTrue(run.err().contains("profile.yaml:3:8: /reach: "), run.err());
      assertTrue(run.err().contains("[PROF-018]"), run.err());
    }
  }
}
