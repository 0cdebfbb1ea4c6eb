package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final Finding FINDING =
      Rule.error("PR-002")
          .at(Pointer.parse("/ituRegions"))
          .argument("region", "africa")
          .argument("countries", List.of("RW"))
          .argument("size", 3)
          .line(4)
          .column(2)
          .build();

  private static final String MARK = FINDING.fingerprint("records/rw.yaml");

  @Test
  void isTheSameForEver() {
    assertEquals("e3580a6f1683b1fce77a89cf7575f775", MARK);
  }

  @Test
  void doesNotChangeWithWhatAnEditMovesOrALanguageSays() {
    Finding moved =
        FINDING.toBuilder()
            .line(5)
            .column(3)
            .severity(Severity.WARNING)
            .argument("size", 4)
            .argument("countries", List.of("RW", "KE"))
            .build();
    assertEquals(MARK, moved.fingerprint("records/rw.yaml"));
    Finding reason = FINDING.toBuilder().argument("why", "So.").build();
    assertEquals(MARK, reason.fingerprint("records/rw.yaml"));
  }

  @Test
  void doesNotChangeWithTheWayInWhichAFileIsNamed() {
    assertEquals(MARK, FINDING.fingerprint("./records/rw.yaml"));
    assertEquals(MARK, FINDING.fingerprint("records\\rw.yaml"));
  }

  @Test
  void isAnotherForAnotherDocumentRulePlaceMessageOrWord() {
    for (Finding other :
        List.of(
            FINDING.toBuilder().rule("PR-003").build(),
            FINDING.toBuilder().messageKey("PR-002.other").build(),
            FINDING.toBuilder().pointer(Pointer.parse("/ituRegions/0")).build(),
            FINDING.toBuilder().argument("region", "europe").build())) {
      assertNotEquals(MARK, other.fingerprint("records/rw.yaml"));
    }
    assertNotEquals(MARK, FINDING.fingerprint("records/ke.yaml"));
  }
}
