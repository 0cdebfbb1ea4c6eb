package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Countries;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes a record as paragraphs, each with a label and the content of one field. Not thread-safe.
 */
final class RecordText {

  private final Catalogue catalogue;
  private final Locale language;

  /** The other languages of the texts of a record. */
  private final Set<String> others = new TreeSet<>();

  RecordText(Catalogue catalogue, Locale language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /**
   * Returns the paragraphs. The last one names the record; the first one names the languages of the
   * texts that do not exist in the language of the draft, if there are any.
   */
  List<String> of(PracticeRecord record) {
    others.clear();
    List<String> all = new ArrayList<>();
    record.summary().ifPresent(summary -> all.add(in(summary)));
    place(record).ifPresent(all::add);
    add("problem", record.problem().stream().toList(), all);
    add("objectives", record.objectives(), all);
    add("activities", record.activities(), all);
    labelled("results", record.results(), this::result, all);
    add("successFactors", record.successFactors(), all);
    add("challenges", record.challenges(), all);
    add("lessons", record.lessons(), all);
    add("nextSteps", record.nextSteps().stream().toList(), all);
    labelled("implements", record.implementations(), this::recommendation, all);
    all.add(word("record.source", Members.of("record", record.id())));
    if (!others.isEmpty()) {
      all.add(0, word("section.otherLanguages", Members.of("language", List.copyOf(others))));
    }
    return all;
  }

  private Optional<String> place(PracticeRecord record) {
    List<String> parts = new ArrayList<>();
    if (!record.countries().isEmpty()) {
      List<String> countries =
          record.countries().stream().map(code -> Countries.name(code, language)).toList();
      parts.add(word("place.countries", Members.of("countries", countries)));
    }
    List<String> regions = record.ituRegions().stream().map(this::region).toList();
    if (!regions.isEmpty()) {
      parts.add(word("place.regions", Members.of("regions", regions)));
    }
    record.started().ifPresent(start -> parts.add(time(start, record.ended())));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", parts));
  }

  private String time(PartialDate start, Optional<PartialDate> end) {
    Members from = Members.of("start", start.toString());
    return end.isPresent()
        ? word("place.time", from.with("end", end.get().toString()))
        : word("place.since", from);
  }

  private String result(Result result) {
    return new ResultText(result, language).after(result.description().map(this::in).orElse(""));
  }

  /**
   * Returns the code, title, degree and mark of verification. The degree is part of the statement:
   * a practice that supports a recommendation does not implement it.
   */
  private String recommendation(Implementation link) {
    Optional<Recommendation> found = catalogue.recommendation(link.code());
    String title = found.map(one -> " " + in(one.title())).orElse("");
    String degree =
        link.degree().map(one -> " (" + inList("implementation-degree", one) + ")").orElse("");
    String mark =
        found
            .map(one -> inList("verification", VerificationLevel.of(one.verification())))
            .orElseGet(() -> word("recommendation.unknown", Members.none()));
    return link.code() + title + degree + " [" + mark + "]";
  }

  private String inList(String list, Code code) {
    return catalogue.recordGuide().label(list, code, language);
  }

  /** Returns the name of a region; the catalogue does not contain the whole world. */
  private String region(ItuRegion region) {
    if (region == ItuRegion.GLOBAL) {
      return Messages.render("coverage-report.global", Members.none(), language);
    }
    return catalogue
        .vocabularies()
        .label(region)
        .map(label -> label.text(language))
        .filter(label -> !label.isEmpty())
        .orElseGet(region::code);
  }

  /** Returns the name of a country in the language of the draft. */
  String country(String code) {
    return Countries.name(code, language);
  }

  private void add(String section, List<LocalizedText> texts, List<String> all) {
    labelled(section, texts, this::in, all);
  }

  private <E> void labelled(
      String section, List<E> entries, Function<E, String> words, List<String> all) {
    if (!entries.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(word("section." + section, Members.none()));
      entries.forEach(entry -> lines.add("- " + words.apply(entry)));
      all.add(String.join("\n", lines));
    }
  }

  /**
   * Returns a text in the language of the draft, or in another language, which {@link #of} then
   * names.
   */
  private String in(LocalizedText text) {
    String tag = tag(text);
    if (!Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage())) {
      others.add(tag);
    }
    return text.text(language);
  }

  /** Returns the tag of the language of a text; the draft's language for an empty text. */
  String tag(LocalizedText text) {
    String own = text.text(language);
    List<String> tags =
        text.languages().stream()
            .filter(tag -> text.get(tag).filter(own::equals).isPresent())
            .toList();
    return tags.stream()
        .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage()))
        .findFirst()
        .orElseGet(() -> tags.isEmpty() ? language.toLanguageTag() : tags.get(0));
  }

  private String word(String key, Members arguments) {
    return Messages.render("derived." + key, arguments, language);
  }
}
