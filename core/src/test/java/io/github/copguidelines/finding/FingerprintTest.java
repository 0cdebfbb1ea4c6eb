package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.copguidelines.text.PartialDate;
import java.util.List;
import java.util.Optional;
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

  @Test
  void isThatOfTheRecordWhereverItStandsInItsFile() {
    ValidationReport sound = ValidationReport.of(Stage.DRAFT, List.of(FINDING));
    DocumentIdentity second = within("all.csv#2", sound);

    assertEquals(new DocumentIdentity("all.csv", Optional.of("rw")), second);
    assertEquals(FINDING.fingerprint(second), FINDING.fingerprint(within("all.csv#7", sound)));
    assertNotEquals(FINDING.fingerprint(second), FINDING.fingerprint("all.csv"));
    assertNotEquals(FINDING.fingerprint(second), FINDING.fingerprint("all.csv#2"));
    assertEquals(
        DocumentIdentity.of("all.csv#2"),
        DocumentIdentity.within("all.csv", "all.csv#2", Optional.empty(), sound));
  }

  private static DocumentIdentity within(String name, ValidationReport report) {
    return DocumentIdentity.within("all.csv", name, Optional.of("rw"), report);
  }

  @Test
  void ofARecordWhoseIdentifierIsInDoubtIsThatOfItsNumber() {
    Finding form = Rule.error("FIELD-004").at(Pointer.parse("/id")).build();
    Finding personal = Rule.warning("PR-012").at(Pointer.parse("/id")).build();
    Finding limit = Rule.error("LIMIT-001").at(Pointer.root()).build();
    Finding other = Rule.error("COLL-001").at(Pointer.parse("/id")).build();

    for (Finding doubtful : List.of(form, personal, limit)) {
      ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of(doubtful));
      assertEquals(DocumentIdentity.of("all.csv#2"), within("all.csv#2", report));
    }
    ValidationReport accepted =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(),
            List.of(new AcceptedFinding(personal, "So.", PartialDate.parse("2030"))));
    assertEquals(DocumentIdentity.of("all.csv#2"), within("all.csv#2", accepted));
    ValidationReport sure = ValidationReport.of(Stage.DRAFT, List.of(other));
    assertEquals(Optional.of("rw"), within("all.csv#2", sure).record());
  }
}
