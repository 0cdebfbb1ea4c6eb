package io.github.copguidelines.documents;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Punctuation;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Countries;
import io.github.copguidelines.vocabulary.LanguageNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words for a reader of a language: the library's own, or English ones where it has none, and those
 * of texts.
 *
 * @param asked the language asked for
 * @param own the language of the library's words
 */
record DocumentWords(Locale asked, Locale own) {

  static DocumentWords in(Locale asked) {
    return new DocumentWords(asked, Messages.isAvailable(asked) ? asked : Locale.ENGLISH);
  }

  /** Returns a text of the library. */
  String of(String key, Members arguments) {
    return Messages.render("derived." + key, arguments, own);
  }

  String of(String key) {
    return of(key, Members.none());
  }

  /** Returns a text of the library as a line. */
  Line line(String key) {
    return line(Run.words(of(key)));
  }

  Line line(Run... runs) {
    return Line.of(own, runs);
  }

  /** Returns a text of the library with a line in the place of its argument. */
  Line line(String key, String argument, Line line) {
    // The message keeps its argument, which then is replaced by the runs of the line.
    String text = of(key, Members.of(argument, "{" + argument + "}"));
    return new Line(own, Line.fill(text, Map.of(argument, line.runs())).runs());
  }

  /** Returns lines one after the other, parted as the entries of a list are. */
  Line list(List<Line> lines) {
    return Line.join(own, lines, Punctuation.semicolon(own));
  }

  /** Returns what parts the words of an entry. */
  String comma() {
    return Punctuation.comma(own);
  }

  /** Returns a text in the language asked for, or in the one that it has instead. */
  String text(LocalizedText text) {
    return text.text(asked);
  }

  /** Returns the same as a line. */
  Line told(LocalizedText text) {
    return Line.of(languageOf(text), Run.words(text(text)));
  }

  /** Returns the language in which a text is reported. */
  Locale languageOf(LocalizedText text) {
    String told = text(text);
    List<String> tags =
        text.languages().stream()
            .filter(tag -> text.get(tag).filter(told::equals).isPresent())
            .toList();
    List<Locale> languages =
        tags.stream()
            .map(Locale::forLanguageTag)
            .filter(one -> !one.getLanguage().isEmpty())
            .toList();
    return languages.stream()
        .filter(one -> one.getLanguage().equals(asked.getLanguage()))
        .findFirst()
        .orElseGet(() -> languages.isEmpty() ? own : languages.get(0));
  }

  /**
   * Returns the code of a recommendation with the mark of its verification in the bundled
   * catalogue; another code as it is.
   */
  String marked(String code) {
    return Catalogues.itu2020()
        .recommendation(code)
        .map(one -> code + " [" + mark(one.verification()) + "]")
        .orElse(code);
  }

  /** Returns the mark of a verification in words; that of memory if there is none. */
  String mark(Optional<Verification> verification) {
    String level = verification.map(Verification::level).orElse(VerificationLevel.RECALLED).code();
    return Catalogues.itu2020()
        .recordGuide()
        .codeList("verification")
        .flatMap(list -> list.entry(level))
        .map(mark -> mark.label().text(own))
        .orElse(level);
  }

  /** Returns the line that names the language of a text; empty if it is the one asked for. */
  Optional<Line> other(LocalizedText text) {
    Locale language = languageOf(text);
    boolean isAsked =
        Stream.of(asked, own).map(Locale::getLanguage).anyMatch(language.getLanguage()::equals);
    Members named = Members.of("language", language.toLanguageTag());
    return isAsked || text(text).isBlank()
        ? Optional.empty()
        : Optional.of(line(Run.words(of("section.otherLanguage", named))));
  }

  /** Returns the name of a language, or its tag where it has no name. */
  String language(String tag) {
    return LanguageNames.of(tag, own);
  }

  /** Returns the name of a country, or its code where that is not assigned. */
  String country(String code) {
    return Countries.name(code, own);
  }

  String date(PartialDate date) {
    // The English of this library, as that of the meetings, puts the day first.
    return Messages.date(date, own.equals(Locale.ENGLISH) ? Locale.UK : own);
  }

  String period(Period period) {
    String start = date(period.start());
    return period.end().map(end -> start + " \u2013 " + date(end)).orElse(start);
  }
}
