package io.github.copguidelines.profile;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.vocabulary.Code;

/** The types of documents that stand on their own. */
public enum DocumentType implements Code {
  /** One practice; how complete it must be depends on the stage. */
  PRACTICE_RECORD(PracticeRecord.class, true),
  /** The guidelines, vocabularies and lists as one document. */
  CATALOGUE(CatalogueDocument.class, false),
  /** The report that the command line writes as JSON. */
  VALIDATION_REPORT(Report.class, false),
  /** Accepted warnings and changed severities. */
  VALIDATION_SETTINGS(ValidationSettings.class, false),
  /** What a partner asks beyond the model. */
  PROFILE(Profile.class, false);

  private final Class<? extends Extensible> modelType;
  private final boolean staged;

  DocumentType(Class<? extends Extensible> modelType, boolean staged) {
    this.modelType = modelType;
    this.staged = staged;
  }

  /** Returns the type of the model that holds such documents. */
  public Class<? extends Extensible> modelType() {
    return modelType;
  }

  /** Returns true if what a document needs depends on the stage. */
  public boolean hasStages() {
    return staged;
  }
}
