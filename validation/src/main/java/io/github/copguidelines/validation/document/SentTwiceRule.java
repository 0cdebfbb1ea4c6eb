package io.github.copguidelines.validation.document;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.submission.Attachment;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.submission.SubmittedDocument;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.vocabulary.Code;
import java.util.List;
import java.util.Optional;

/**
 * No document and no file is sent twice in one submission; that the file of a document that is sent
 * twice is the same is not told once more.
 */
final class SentTwiceRule implements DocumentRule<Submission> {

  @Override
  public Rule rule() {
    return DocumentRules.REPEATED;
  }

  @Override
  public void check(Submission submission, Stage stage, Findings findings) {
    Pointer root = Pointer.root();
    Repeats documents = new Repeats(findings);
    Repeats files = new Repeats(findings);
    List<SubmittedDocument> sent = submission.documents();
    for (int i = 0; i < sent.size() && !findings.isFull(); i++) {
      Pointer at = root.child("documents").child(i);
      if (!documents.look(name(sent.get(i)), at.child("id"), "document")) {
        files.look(sent.get(i).file(), at.child("file"), "file");
      }
    }
    files.look(
        submission.attachments(), Attachment::file, root.child("attachments"), "file", "file");
  }

  private static Optional<String> name(SubmittedDocument one) {
    return one.id().map(id -> one.type().map(Code::code).orElse("") + " " + id);
  }
}
