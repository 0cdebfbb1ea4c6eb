package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.contribution.Annex;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.submission.Attachment;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.submission.SubmittedDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a document names a file, a name that leads out of its folder is an error there. */
class FilesInDocumentsTest {

  private static List<String> errors(Extensible document) {
    return RuleExamples.VALIDATOR.validate(document, Stage.DRAFT).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.rule().equals("FIELD-004"))
        .map(FilesInDocumentsTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    return finding.rule() + " " + finding.pointer();
  }

  private static Submission submission(String file) {
    return Submission.builder()
        .id("s")
        .addDocuments(SubmittedDocument.builder().file(file).build())
        .addAttachments(Attachment.builder().file(file).build())
        .build();
  }

  private static Contribution contribution(String file) {
    return Contribution.builder()
        .id("c")
        .addAnnexes(Annex.builder().file("annex.pdf").build(), Annex.builder().file(file).build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "a/../../x", "/etc/x", "a\\..\\b", "C:x", "file:///etc/x", "a/..", "a\0"})
  void namesThatLeadElsewhereAreErrors(String file) {
    assertEquals(
        List.of("FIELD-004 /attachments/0/file", "FIELD-004 /documents/0/file"),
        errors(submission(file)).stream().sorted().toList());
    assertEquals(List.of("FIELD-004 /annexes/1/file"), errors(contribution(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.pdf", "annexes/x.pdf", "a..b"})
  void namesBelowTheDocumentAreNone(String file) {
    assertEquals(List.of(), errors(submission(file)));
    assertEquals(List.of(), errors(contribution(file)));
  }
}
