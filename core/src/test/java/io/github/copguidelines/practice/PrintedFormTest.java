package io.github.copguidelines.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.Samples;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.SubmitterCapacity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What ends up in logs says nothing of a person and repeats no text of a document. */
class PrintedFormTest {

  private static final String MAIL = "someone@example.org";

  @Test
  void recordShowsIdentifierVersionAndState() {
    PracticeRecord record =
        Samples.filled(PracticeRecord.class, 0).toBuilder()
            .id("rw-policy")
            .version(3)
            .status(LifecycleState.DRAFT)
            .title(LocalizedText.of("en", MAIL))
            .extensions(Members.of("contact", MAIL))
            .build();

    assertEquals("PracticeRecord{id=rw-policy, version=3, status=draft}", record.toString());
    assertEquals(
        "PracticeRecord{id=rw-policy}",
        PracticeRecord.builder().id("rw-policy").build().toString());
  }

  @Test
  void submitterShowsTheCapacity() {
    Submitter submitter =
        Submitter.builder()
            .name("A Name")
            .email(MAIL)
            .capacity(SubmitterCapacity.SECTOR_MEMBER)
            .extensions(Members.of("phone", "1"))
            .build();

    assertEquals("Submitter{sector-member}", submitter.toString());
    assertEquals("Submitter{}", Submitter.builder().email(MAIL).build().toString());
  }

  @Test
  void contactShowsNothing() {
    PublicContact contact =
        PublicContact.builder().unit(LocalizedText.of("en", "A Unit")).email(MAIL).build();

    assertEquals("PublicContact{}", contact.toString());
  }

  @Test
  void findingShowsRulePlaceAndMessage() {
    Finding finding =
        Rule.error("FIELD-002")
            .at(Pointer.parse("/title/en"))
            .messageCase("FIELD-002", "max")
            .argument("length", 151)
            .argument("max", 150)
            .argument("text", MAIL)
            .build();

    assertEquals(
        "ERROR FIELD-002 /title/en The text is too long. Characters: 151, at most 150.",
        finding.toString());
    assertFalse(ValidationReport.of(Stage.DRAFT, List.of(finding)).toString().contains(MAIL));
  }

  @Test
  void resultOfReadingShowsPlacesAndNoValue() {
    Organisation organisation = Organisation.builder().name(LocalizedText.of("en", MAIL)).build();
    Finding finding = Rule.error("READ-004").at(Pointer.parse("/extra")).build();
    List<Unbound> unbound = List.of(new Unbound(Pointer.parse("/type"), MAIL));

    String printed = ReadResult.of(Optional.of(organisation), List.of(finding), unbound).toString();

    assertEquals(
        "ReadResult{object=built, findings=[ERROR READ-004 /extra This field name is not known"
            + " here. Check the spelling.], unbound=[/type]}",
        printed);
    assertEquals(
        "ReadResult{object=none, findings=[], unbound=[/type]}",
        ReadResult.of(Optional.empty(), List.of(), unbound).toString());
  }
}
