package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.Profile;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile asks of documents. */
class CompiledProfileTest {

  private static CompiledProfile compiled(String pattern) {
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
  @ParameterizedTest
  @ValueSource(strings = {"a.*a.*a.*b", "^(?:a|b)*b$", "^a*a*a*b$", "a{1,200}b"})
  void aHostileTextOfOneMebibyteIsJudgedAtOnce(String pattern) {
    CompiledProfile compiled = compiled(pattern);
    PracticeRecord record = record("a".repeat(1 << 20));
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    List<Finding> told = compiled.judge(record);

    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertEquals(
        List.of("PROF-005.form /exampleText"),
        told.stream().map(one -> one.messageKey() + " " + one.pointer()).toList());
    assertTrue(taken < 1_000_000_000, () -> "Milliseconds: " + taken / 1_000_000);
  }

  @Test
  void theEndOfATextIsNotBeforeItsLastLineFeed() {
    assertEquals(1, compiled("^a$").judge(record("a\n")).size());
    assertEquals(0, compiled("^a$").judge(record("a")).size());
  }
}
