package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.EvidenceCheck;
import io.github.copguidelines.validation.JudgedDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Checks documents other than practice records, one after the other. */
final class OtherRun {

  private final CopValidator validator;
  private final DocumentType type;
  private final Stage stage;
  private final boolean strict;
  private final Terminal terminal;
  private final Optional<EvidenceCheck> together;
  private final Optional<SettingsFile> settings;
  private final Gathering gathering;

  /**
   * Makes a run without documents.
   *
   * @param together the check of references to records, if requested
   * @param settings receives each document
   * @param gathering receives the findings on each document
   */
  OtherRun(
      CopValidator validator,
      DocumentType type,
      Stage stage,
      boolean strict,
      Terminal terminal,
      Optional<EvidenceCheck> together,
      Optional<SettingsFile> settings,
      Gathering gathering) {
    this.validator = validator;
    this.type = type;
    this.stage = stage;
    this.strict = strict;
    this.terminal = terminal;
    this.together = together;
    this.settings = settings;
    this.gathering = gathering;
  }

  /** Checks all documents; reports unreadable ones and continues with the others. */
  void check(List<Input> inputs) throws IOException {
    for (Input input : inputs) {
      gathering.add(new DocumentReport(input.title(), report(input)));
    }
    Optional<DocumentReport> ofSettings = settings.flatMap(file -> file.report(stage));
    if (ofSettings.isPresent()) {
      gathering.addBeside(ofSettings.get());
    }
  }

  private ValidationReport report(Input input) {
    try {
      ReadDocument<? extends Extensible> document =
          input.read(type.modelType(), strict, terminal.in());
      ReadResult<? extends Extensible> result = document.result();
      ValidationReport report =
          document.locate(validator.validate(result, stage, named(input.title(), result)));
      settings.ifPresent(file -> file.add(Optional.empty(), report));
      return report;
    } catch (IOException | Refusal e) {
      terminal.failure(e);
      gathering.fail();
      return JudgedDocument.unread(stage);
    }
  }

  /** Returns the findings on the records that a document names. */
  private List<Finding> named(String name, ReadResult<? extends Extensible> result) {
    if (together.isEmpty() || result.toOptional().isEmpty()) {
      return List.of();
    }
    together.get().add(name, result.toOptional().get());
    return together.get().findings().getOrDefault(name, List.of());
  }
}
