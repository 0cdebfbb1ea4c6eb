package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.submission.Attachment;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.submission.SubmittedDocument;
import io.github.copguidelines.vocabulary.Code;

/** No document and no file is sent twice in one submission. */
final class SentTwiceRule implements DocumentRule<Submission> {

  @Override
  public Rule rule() {
    return DocumentRules.REPEATED;
  }

  @Override
  public void check(Submission submission, Stage stage, Findings findings) {
    Pointer root = Pointer.root();
    new Repeats(findings)
        .look(
            submission.documents(),
            one -> one.id().map(id -> one.type().map(Code::code).orElse("") + " " + id),
            root.child("documents"),
            "id",
            "document");
    Repeats files = new Repeats(findings);
    files.look(
        submission.documents(), SubmittedDocument::file, root.child("documents"), "file", "file");
    files.look(
        submission.attachments(), Attachment::file, root.child("attachments"), "file", "file");
  }
}
