/**
 * The model of the ITU Child Online Protection guidelines: catalogue, practice records,
 * vocabularies and findings, as plain immutable types.
 */
@SuppressWarnings("module") // the artifacts in this package are built after this one
module io.github.copguidelines.core {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports io.github.copguidelines.catalogue;
  exports io.github.copguidelines.constraint;
  exports io.github.copguidelines.context;
  exports io.github.copguidelines.contribution;
  exports io.github.copguidelines.coverage;
  exports io.github.copguidelines.crosswalk;
  exports io.github.copguidelines.document;
  exports io.github.copguidelines.evidence;
  exports io.github.copguidelines.finding;
  exports io.github.copguidelines.form;
  exports io.github.copguidelines.guide;
  exports io.github.copguidelines.lifecycle;
  exports io.github.copguidelines.model;
  exports io.github.copguidelines.page.internal to
      io.github.copguidelines.analysis,
      io.github.copguidelines.documents,
      io.github.copguidelines.schemas,
      io.github.copguidelines.serialization;
  exports io.github.copguidelines.practice;
  exports io.github.copguidelines.profile;
  exports io.github.copguidelines.programme;
  exports io.github.copguidelines.report;
  exports io.github.copguidelines.settings;
  exports io.github.copguidelines.strategy;
  exports io.github.copguidelines.submission;
  exports io.github.copguidelines.survey;
  exports io.github.copguidelines.terminology;
  exports io.github.copguidelines.text;
  exports io.github.copguidelines.verification;
  exports io.github.copguidelines.vocabulary;
}
