package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.TranslationStatus;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.guide.EvidenceLevelEntry;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.TaggedText;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Punctuation;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Countries;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Topic;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a coverage report in one language: its own from the messages, names of entries from
 * the catalogue.
 */
final class CoverageWords {

  private static final String PREFIX = "coverage-report.";

  private final Catalogue catalogue;
  private final Locale locale;

  CoverageWords(Catalogue catalogue, Locale wanted) {
    this.catalogue = catalogue;
    this.locale = Messages.isAvailable(wanted) ? wanted : Locale.ENGLISH;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Returns the language that the words are in. */
  Locale locale() {
    return locale;
  }

  /** Returns true if the catalogue's texts in this language are an unreviewed draft. */
  boolean isDraft() {
    return !locale.getLanguage().equals("en")
        && catalogue.languages().stream()
            .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
            .anyMatch(language -> language.status() == TranslationStatus.DRAFT);
  }

  String say(String key) {
    return say(key, Members.none());
  }

  String say(String key, Members arguments) {
    return Messages.render(PREFIX + key, arguments, locale);
  }

  String share(int covered, int of) {
    return say("share", Members.of("covered", covered).with("of", of));
  }

  /** Returns the colon after a label. */
  String colon() {
    return Punctuation.colon(locale);
  }

  String dimension(CoverageDimension dimension) {
    return say("dimension." + dimension.code());
  }

  /** Returns the name of a cell's entry; its code if it has no name. */
  TaggedText name(CoverageDimension dimension, CoverageCell cell) {
    String code = cell.code();
    Optional<TaggedText> name =
        switch (dimension) {
          case RECOMMENDATION ->
              catalogue.recommendation(code).map(Recommendation::title).flatMap(this::chosen);
          case AUDIENCE -> Code.find(Audience.class, code).flatMap(this::label);
          case RISK, RISK_CATEGORY -> code.isEmpty() ? Optional.empty() : label(Risk.of(code));
          case AUDIENCE_RISK_CATEGORY -> Optional.of(crossing(cell));
          case TOPIC -> code.isEmpty() ? Optional.empty() : label(Topic.of(code));
          case STRATEGY_STAGE ->
              catalogue.strategy().stages().stream()
                  .filter(stage -> stage.code().code().equals(code))
                  .map(StageEntry::title)
                  .findFirst()
                  .flatMap(this::chosen);
          case REGION ->
              code.equals(ItuRegion.GLOBAL.code())
                  ? Optional.of(own("global"))
                  : Code.find(ItuRegion.class, code).flatMap(this::label);
          case COUNTRY ->
              Countries.isAssigned(code)
                  ? Optional.of(
                      new TaggedText(Countries.name(code, locale), locale.toLanguageTag()))
                  : Optional.empty();
        };
    return name.orElseGet(() -> TaggedText.code(code));
  }

  /** Returns the names of a pair, in one language if the catalogue is translated as a whole. */
  private TaggedText crossing(CoverageCell cell) {
    TaggedText category = name(CoverageDimension.RISK_CATEGORY, cell);
    return cell.audience()
        .map(this::audience)
        .map(one -> new TaggedText(one.text() + " / " + category.text(), category.language()))
        .orElse(category);
  }

  TaggedText audience(Audience audience) {
    return label(audience).orElseGet(() -> TaggedText.code(audience.code()));
  }

  private Optional<TaggedText> label(Code code) {
    return catalogue.vocabularies().label(code).flatMap(this::chosen);
  }

  private Optional<TaggedText> chosen(LocalizedText text) {
    return TaggedText.of(text, locale);
  }

  private TaggedText own(String key) {
    return new TaggedText(say(key), locale.toLanguageTag());
  }

  /** Returns the name of an evidence level, or the text for "not stated". */
  TaggedText evidence(Optional<EvidenceLevel> level) {
    return level
        .map(
            known ->
                catalogue.recordGuide().evidenceLevels().stream()
                    .filter(entry -> entry.code() == known)
                    .map(EvidenceLevelEntry::name)
                    .findFirst()
                    .flatMap(this::chosen)
                    .orElseGet(() -> TaggedText.code(known.code())))
        .orElseGet(() -> own("not-stated"));
  }

  /** Returns the label of a code of the guide to records, or the text for "not stated". */
  TaggedText code(String list, Optional<? extends Code> code) {
    return code.map(
            known ->
                catalogue
                    .recordGuide()
                    .codeList(list)
                    .flatMap(all -> all.entry(known.code()))
                    .map(CodeListEntry::label)
                    .flatMap(this::chosen)
                    .orElseGet(() -> TaggedText.code(known.code())))
        .orElseGet(() -> own("not-stated"));
  }
}
