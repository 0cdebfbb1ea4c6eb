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
 * The library's words and the texts of a document in a language, or else in English or another
 * language.
 *
 * @param asked the requested language
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

  /** Returns a text of the library with a line as its argument. */
  Line line(String key, String argument, Line line) {
    // The runs of the line replace the argument, which the message keeps.
    String text = of(key, Members.of(argument, "{" + argument + "}"));
    return new Line(own, Line.fill(text, Map.of(argument, line.runs())).runs());
  }

  /** Returns lines joined like the entries of a list. */
  Line list(List<Line> lines) {
    return Line.join(own, lines, Punctuation.semicolon(own));
  }

  /** Returns the separator between the words of an entry. */
  String comma() {
    return Punctuation.comma(own);
  }

  /** Returns a text in the requested language, or otherwise in another one. */
  String text(LocalizedText text) {
    return text.text(asked);
  }

  /** Returns the same text as a line. */
  Line told(LocalizedText text) {
    return Line.of(languageOf(text), Run.words(text(text)));
  }

  /** Returns the language in which {@link #text} returns a text. */
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
   * catalogue; an unknown code unchanged.
   */
  String marked(String code) {
    return Catalogues.itu2020()
        .recommendation(code)
        .map(one -> code + " [" + mark(one.verification()) + "]")
        .orElse(code);
  }

  /** Returns the mark of a verification in words; that of memory if there is none. */
  String mark(Optional<Verification> verification) {
    return Catalogues.itu2020()
        .recordGuide()
        .label("verification", VerificationLevel.of(verification), own);
  }

  /** Returns the line that names the language of a text; empty if it is the requested one. */
  Optional<Line> other(LocalizedText text) {
    Locale language = languageOf(text);
    boolean isAsked =
        Stream.of(asked, own).map(Locale::getLanguage).anyMatch(language.getLanguage()::equals);
    Members named = Members.of("language", language.toLanguageTag());
    return isAsked || text(text).isBlank()
        ? Optional.empty()
        : Optional.of(line(Run.words(of("section.otherLanguage", named))));
  }

  /** Returns the name of a language, or its tag if it has no name. */
  String language(String tag) {
    return LanguageNames.of(tag, own);
  }

  /** Returns the name of a country, or its code if it is not assigned. */
  String country(String code) {
    return Countries.name(code, own);
  }

  String date(PartialDate date) {
    // The library's English, like the English of the meetings, puts the day first.
    return Messages.date(date, own.equals(Locale.ENGLISH) ? Locale.UK : own);
  }

  String period(Period period) {
    String start = date(period.start());
    return period.end().map(end -> start + " \u2013 " + date(end)).orElse(start);
  }
}
