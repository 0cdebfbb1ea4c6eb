package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.validation.CopValidator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as settings of validation in YAML, by which a record is then judged. */
class SettingsReaderFuzz {

  private static final CopValidator VALIDATOR = CopValidator.with(Catalogues.itu2020());

  private static final List<PracticeRecord> RECORDS = Seeds.records().subList(0, 2);

  static Stream<byte[]> seeds() {
    return Seeds.kit("validation-settings");
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "severities:",
    "rule: PR-014",
    "severity: error",
    "accepted:",
    "pointer: /summary/en",
    "reason: ",
    "until: 2027-01-01",
    "record: "
  })
  @FuzzTest(maxDuration = "60s")
  void hasFindingsOrIsFollowed(byte[] document) {
    ReadResult<ValidationSettings> result =
        Answers.check(CopYaml.lenient(), document, ValidationSettings.class);
    Answers.check(VALIDATOR.validate(result, Stage.PUBLICATION).findings());
    if (result.toOptional().isPresent()) {
      CopValidator following = VALIDATOR.withSettings(result.value());
      RECORDS.forEach(
          record -> Answers.check(following.validate(record, Stage.SUBMISSION).findings()));
    }
  }
}
