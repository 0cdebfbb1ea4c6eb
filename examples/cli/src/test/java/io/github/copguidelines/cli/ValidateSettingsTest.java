package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the file of {@code --config} is told whatever is checked. */
class ValidateSettingsTest {

  @TempDir Path folder;
  private String record = "";
  private String lines = "";
  private String strategy = "";

  @BeforeEach
  void writeDocuments() throws IOException {
    record = write("a.yaml", "id: a\n");
    lines = write("a.ndjson", "{\"id\":\"a\"}\n");
    strategy = write("s.yaml", "id: s\n");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private List<Run> everyWay(String settings, String... more) throws IOException {
    String config = write("settings.yaml", settings);
    String input = Files.readString(Path.of(lines));
    return List.of(
        Run.of(with(more, "--config", config, record)),
        Run.of(with(more, "--config", config, lines)),
        Run.with(input, false, with(more, "--config", config, "--lines", "-")),
        Run.of(with(more, "--config", config, "--type", "national-strategy", strategy)));
  }

  private static String[] with(String[] more, String... options) {
    String[] all = new String[1 + more.length + options.length];
    all[0] = "validate";
    System.arraycopy(more, 0, all, 1, more.length);
    System.arraycopy(options, 0, all, 1 + more.length, options.length);
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acceptd: []\n",
        "severities: [{rule: PR-011, severity: fatal}]\n",
        "accepted: [{rule: PR-011, pointer: /x, reason: Because., until: '31.12.2999'}]\n",
      })
  void aFaultOfReadingIsAnErrorWhateverIsChecked(String settings) throws IOException {
    for (Run run : everyWay(settings, "--format", "csv")) {
      assertTrue(
          run.out().contains("settings.yaml,READ-0") && run.out().contains(",error,"), run.out());
      assertEquals(Cop.ERROR_FINDINGS, run.exit());
    }
  }

  @Test
  void aRuleThatNobodyKnowsIsToldWhateverIsChecked() throws IOException {
    for (Run run : everyWay("severities: [{rule: PR-999, severity: error}]\n")) {
      assertTrue(run.out().contains("settings.yaml\n  warning  SET-001    /severities/0/rule"));
    }
  }

  @Test
  void anAcceptanceOfAnErrorIsToldOfLinesToo() throws IOException {
    String settings =
        "accepted: [{rule: FIELD-001, pointer: /title, reason: Later., until: '2999'}]\n";
    List<Run> runs = everyWay(settings, "--format", "csv", "--threads", "2");
    for (Run run : runs.subList(0, 3)) {
      assertTrue(run.out().contains(",SET-004,warning,/accepted/0,"), run.out());
    }
  }

  @Test
  void anAcceptanceThatMetNothingIsToldOfLinesToo() throws IOException {
    String settings = "accepted: [{rule: PR-011, pointer: /no, reason: None., until: '2999'}]\n";
    for (Run run : everyWay(settings, "--stage", "publication")) {
      assertTrue(run.out().contains("  info     SET-003    /accepted/0 (line 1,"), run.out());
    }
  }

  @Test
  void aRecordThatSeemsToBeTheSameIsAccepted() throws IOException {
    String text = "title: {en: A helpline}\nleadOrganisation: {name: {en: Bureau}}\n";
    String first = write("first.yaml", "id: first\n" + text);
    String second = write("second.yaml", "id: second\n" + text);
    String config =
        write(
            "settings.yaml",
            "accepted: [{rule: COLL-002, pointer: /title, record: second, reason: Two., until:"
                + " '2999'}]\n");
    String[] arguments = {
      "--stage", "publication", "--format", "csv", "--duplicates", first, second
    };
    assertTrue(Run.of(with(arguments)).out().contains(",COLL-002,warning,/title,"));
    Run run = Run.of(with(arguments, "--config", config));
    assertTrue(
        run.out().lines().anyMatch(line -> line.contains("COLL-002") && line.contains("accepted")),
        run.out());
    assertTrue(!run.out().contains("SET-0"), run.out());
  }

  @Test
  void aRecordThatIsNotThereCannotBeAccepted() throws IOException {
    String settings =
        "accepted: [{rule: COLL-004, pointer: '/records/*', reason: Later., until: '2999'}]\n";
    String config = write("settings.yaml", settings);
    String contribution = write("c.yaml", "id: c\nrecords: [gone]\n");
    Run run =
        Run.of(
            with(
                new String[] {"--type", "contribution", "--records", record, "--format", "csv"},
                "--config",
                config,
                contribution));
    assertTrue(run.out().contains(",COLL-004,error,/records/0,"), run.out());
    assertTrue(run.out().contains(",SET-004,warning,/accepted/0,"), run.out());
  }

  @Test
  void theFileOfSettingsIsNoDocumentOfTheRun() throws IOException {
    for (Run run : everyWay("acceptd: []\n")) {
      assertTrue(run.out().contains("Documents: 1, without errors: 0. Errors: "), run.out());
    }
  }
}
