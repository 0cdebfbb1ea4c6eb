package io.github.copguidelines.profile;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.vocabulary.Code;

/** The types of documents that exist on their own. */
public enum DocumentType implements Code {
  /** One practice; how complete it must be depends on the stage. */
  PRACTICE_RECORD(PracticeRecord.class, true),
  /** A practice or position sent to a meeting of the Council Working Group. */
  CONTRIBUTION(Contribution.class, false),
  /** A country's answers to the questions of a survey. */
  SURVEY_RESPONSE(SurveyResponse.class, false),
  /** A country's progress through the stages of a national strategy. */
  NATIONAL_STRATEGY(NationalStrategy.class, false),
  /** A programme of several partners. */
  PROGRAMME(Programme.class, false),
  /** The envelope of documents that a member sends. */
  SUBMISSION(Submission.class, false),
  /** The guidelines, vocabularies and lists as one document. */
  CATALOGUE(CatalogueDocument.class, false),
  /** The report that the command line writes as JSON. */
  VALIDATION_REPORT(Report.class, false),
  /** The coverage of the catalogue by a set of records, with its gaps. */
  COVERAGE_REPORT(CoverageReport.class, false),
  /** Accepted warnings and changed severities. */
  VALIDATION_SETTINGS(ValidationSettings.class, false),
  /** A partner's requirements beyond the model. */
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

  /** Returns true if the requirements on a document depend on the stage. */
  public boolean hasStages() {
    return staged;
  }
}
