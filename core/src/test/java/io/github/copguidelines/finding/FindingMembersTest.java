package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.model.Members;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingMembersTest {

  private static Members with(Object... more) {
    Members members =
        Members.of("rule", "LIMIT-001").with("severity", "error").with("pointer", "/own");
    for (int i = 0; i < more.length; i += 2) {
      members = members.with((String) more[i], more[i + 1]);
    }
    return members;
  }

  @Test
  void theLibrarysMessageTakesThePlaceOfTheGivenOne() {
    Finding finding = Finding.of(with("message", "Zu tief", "arguments", Map.of("max", 3)));
    assertEquals(
        "Fields and lists are nested too deeply. Levels: at most 3.",
        finding.message(Locale.ENGLISH));
  }

  @Test
  void aMessageWhoseArgumentsAreMissingIsKept() {
    Finding finding = Finding.of(with("message", "Too deep: at most 3"));
    assertEquals("Too deep: at most 3", finding.message(Locale.ENGLISH));
    assertEquals(finding, Finding.of(Members.copyOf(finding.asMap())));
  }

  @Test
  void theMessageOfACaseThatIsNotKnownIsKept() {
    Finding finding = Finding.of(with("message", "Newer", "messageKey", "LIMIT-001.newer"));
    assertEquals("Newer", finding.message(Locale.ENGLISH));
  }

  @Test
  void aFindingThatCannotSayAnythingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Finding.of(with()));
  }

  @Test
  void aReportWhoseValidContradictsItsFindingsIsRefused() {
    Map<String, Object> error = Map.copyOf(with("message", "Too deep").asMap());
    Members report =
        Members.of("stage", "draft").with("findings", List.of(error)).with("valid", false);
    assertEquals(1, ValidationReport.of(report).findings().size());
    assertThrows(
        IllegalArgumentException.class, () -> ValidationReport.of(report.with("valid", true)));
  }
}
