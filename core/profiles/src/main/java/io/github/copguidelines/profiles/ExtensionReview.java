package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.profile.ExtensionField;
import java.util.function.Consumer;

/** Checks a member that a profile adds; not thread-safe. */
final class ExtensionReview {

  private final Consumer<Finding> findings;

  ExtensionReview(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Checks an added member of the object at a field, and the schema of the member. */
  void review(ExtensionField extension, Field object, Pointer at) {
    if (!object.isObject()) {
      tell(at.child("in"), "object");
    } else if (ModelType.of(object.type()).property(extension.name()).isPresent()) {
      tell(at.child("name"), "name");
    }
    new SchemaReview(findings).review(extension.schema().asMap(), at.child("schema"));
  }

  private void tell(Pointer at, String messageCase) {
    findings.accept(
        ProfileRules.EXTENSION
            .at(at)
            .messageCase(ProfileRules.EXTENSION.id(), messageCase)
            .build());
  }
}
