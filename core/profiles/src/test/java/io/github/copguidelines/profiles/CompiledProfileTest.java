package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.Profile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile asks of documents. */
class CompiledProfileTest {

  private static CompiledProfile narrowing(String pattern) {
    return CompiledProfile.of(
        Profile.builder()
            .id("example")
            .addExtensionFields(
                ExtensionField.builder()
                    .name("exampleText")
                    .schema(Members.copyOf(Map.of("type", "string", "pattern", pattern)))
                    .build())
            .build());
  }

  private static PracticeRecord record(String text) {
    return PracticeRecord.builder()
        .id("example")
        .extensions(Members.of("exampleText", text))
        .build();
  }

  /** Java would take hours for some, and for others has no stack. */
  @Tag("load")
  @ParameterizedTest
  @ValueSource(strings = {"a.*a.*a.*b", "^(?:a|b)*b$", "^a*a*a*b$", "a{1,200}b"})
  void aHostileTextOfOneMebibyteIsJudgedInLinearTime(String pattern) {
    CompiledProfile narrowing = narrowing(pattern);
    PracticeRecord record = record("a".repeat(1 << 20));

    List<Finding> told =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> narrowing.judge(record));

    assertEquals(
        List.of("PROF-005.form /exampleText"),
        told.stream().map(one -> one.messageKey() + " " + one.pointer()).toList());
  }

  @Test
  void theEndOfATextIsNotBeforeItsLastLineFeed() {
    assertEquals(1, narrowing("^a$").judge(record("a\n")).size());
    assertEquals(0, narrowing("^a$").judge(record("a")).size());
  }
}
