package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.safeguarding.Corpus;
import io.github.copguidelines.safeguarding.Corpus.Example;
import io.github.copguidelines.safeguarding.PersonalDataMatch;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PersonalDataRuleTest {

  private static final String EMAIL = "someone@example.org";
  private static final String CHILD = "Amina, 12, told us how she reported the message.";

  private static List<String> told(PracticeRecord.Builder record, Stage stage) {
    return Told.about(record, stage).stream().filter(text -> text.startsWith("PR-012")).toList();
  }

  private static PracticeRecord.Builder draft() {
    return Samples.draft().toBuilder();
  }

  @Test
  void aDraftIsWarnedAndASubmissionIsNot() {
    PracticeRecord.Builder record = draft().addKeywords("ask " + EMAIL);

    assertEquals(List.of("PR-012.email /keywords/0 warning"), told(record, Stage.DRAFT));
    assertEquals(List.of("PR-012.email /keywords/0"), told(record, Stage.SUBMISSION));
    assertEquals(List.of("PR-012.email /keywords/0"), told(record, Stage.PUBLICATION));
  }

  @Test
  void noFindingOfADocumentNamesAMemberThatIsPersonalData() {
    for (String document :
        List.of(
            "{\"id\": \"a-b\", \""
                + EMAIL
                + "\": {\"x\": 1}, \"submitter\": {\""
                + EMAIL
                + "\": 1}}",
            "{\"" + EMAIL + "\": 1}")) {
      ValidationReport report =
          Samples.VALIDATOR.validate(
              CopJson.lenient().read(document, PracticeRecord.class), Stage.SUBMISSION);

      assertTrue(report.findings().stream().anyMatch(f -> f.rule().equals("READ-004")), document);
      assertFalse(report.toString().contains(EMAIL), report.toString());
    }
  }

  @Test
  void whatIsNotSureIsAWarningAtEveryStage() {
    PracticeRecord.Builder record = draft().problem(Samples.text(CHILD));

    for (Stage stage : Stage.values()) {
      assertEquals(List.of("PR-012.name-and-age /problem/en warning"), told(record, stage));
    }
  }

  @Test
  void everyLanguageAndEveryObjectIsSearched() {
    PracticeRecord.Builder record =
        draft()
            .title(LocalizedText.of("en", "A portal").with("zh-Hans", "请写信至" + EMAIL))
            .addRisks(Risk.of("ask-" + EMAIL))
            .leadOrganisation(
                Organisation.builder()
                    .name(Samples.text("Ministry"))
                    .website("ask " + EMAIL)
                    .build())
            .addReferences(
                Reference.builder()
                    .id("r1")
                    .title("By " + EMAIL)
                    .url("https://example.org/" + EMAIL)
                    .extensions(Members.of("note", List.of(Map.of("deep", List.of(EMAIL)))))
                    .build())
            .extensions(Members.of("card", 4111111111111111L).with("x", Map.of("y", EMAIL)));

    assertEquals(
        List.of(
            "PR-012.bank-number /card",
            "PR-012.email /leadOrganisation/website",
            "PR-012.email /references/0/note/0/deep/0",
            "PR-012.email /references/0/title",
            "PR-012.email /references/0/url",
            "PR-012.email /risks/0 info",
            "PR-012.email /title/zh-Hans",
            "PR-012.email /x/y"),
        told(record, Stage.SUBMISSION));
  }

  @Test
  void aKindIsToldOnceForEachPlace() {
    PracticeRecord.Builder record = draft().addKeywords(EMAIL + " and " + EMAIL + " @made_up");

    assertEquals(
        List.of("PR-012.account /keywords/0", "PR-012.email /keywords/0"),
        told(record, Stage.SUBMISSION));
  }

  @Test
  void theOfficeHasNoAccountsOfPersons() {
    PublicContact contact = PublicContact.builder().unit(Samples.text("Ask @made_up")).build();

    assertEquals(
        List.of("PR-012.account /publicContact/unit/en"),
        told(draft().publicContact(contact), Stage.SUBMISSION));
  }

  @Test
  void theShortestNameOfAnAccountIsFound() {
    assertEquals(
        List.of("PR-012.account /keywords/0 warning", "PR-012.account /keywords/1"),
        told(draft().addKeywords("@abc", "@ab1", "@ab"), Stage.SUBMISSION));
  }

  @Test
  void theOfficeMayBeReached() {
    PublicContact contact =
        PublicContact.builder()
            .email("office@example.org")
            .unit(Samples.text("Unit, +44 20 7946 0958, or ask " + EMAIL))
            .build();
    PracticeRecord.Builder record =
        draft().publicContact(contact).addKeywords("OFFICE@example.org", EMAIL);

    assertEquals(List.of("PR-012.email /keywords/1"), told(record, Stage.SUBMISSION));
  }

  @Test
  void nationalNumbersAreThoseOfTheRecordsCountries() {
    PracticeRecord.Builder record = draft().addKeywords("Tel. 020 7946 0958");

    assertEquals(
        List.of(),
        told(record.countries(List.of("RW")), Stage.DRAFT).stream()
            .filter(text -> !text.endsWith("warning"))
            .toList());
    assertEquals(
        List.of("PR-012.telephone /keywords/0"),
        told(record.countries(List.of("GB")), Stage.SUBMISSION));
  }

  @Test
  void nameOfAMemberIsToldByWhatHoldsIt() {
    PracticeRecord.Builder record =
        draft()
            .extensions(
                Members.of("box", Map.of(EMAIL, Map.of("note", "ask " + EMAIL), "b", "fine")));

    assertEquals(
        List.of("PR-012.member-name /box", "PR-012.email /box/note"),
        told(record, Stage.SUBMISSION));
  }

  @Tag("slow")
  @Test
  void noFindingRepeatsWhatWasFound() {
    for (Example example : Corpus.open()) {
      if (example.kinds().isEmpty()) {
        continue;
      }
      String text = example.text();
      PracticeRecord record =
          draft()
              .title(Samples.text(text))
              .countries(example.countries())
              .leadOrganisation(Organisation.builder().name(Samples.text(text)).build())
              .extensions(Members.of("note", text).with(text, List.of(Map.of(text, text))))
              .build();

      ValidationReport report = Samples.VALIDATOR.validate(record, Stage.PUBLICATION);

      for (PersonalDataMatch match :
          PersonalDataScanner.forCountries(example.countries()).scan(text)) {
        String part = text.substring(match.start(), match.end());
        assertFalse(report.toString().contains(part));
        assertFalse(record.toString().contains(part));
        for (Finding finding : report.findings()) {
          assertFalse(finding.toString().contains(part));
          assertFalse(finding.arguments().asMap().toString().contains(part));
          for (String language : Corpus.LANGUAGES) {
            assertFalse(finding.message(Locale.forLanguageTag(language)).contains(part));
          }
        }
      }
    }
  }
}
