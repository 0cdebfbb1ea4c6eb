package io.github.copguidelines.cli;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the head of a contribution, which records do not contain. */
final class ContributionHead {

  @Option(names = "--source", paramLabel = "NAME")
  private Optional<String> source = Optional.empty();

  @Option(names = "--country", paramLabel = "CC")
  private Optional<String> country = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT")
  private Optional<String> title = Optional.empty();

  @Option(names = "--agenda-item", paramLabel = "TEXT")
  private Optional<String> agendaItem = Optional.empty();

  @Option(names = "--contact", paramLabel = "TEXT")
  private List<String> contact = new ArrayList<>();

  @Option(names = "--action", paramLabel = "TEXT")
  private Optional<String> action = Optional.empty();

  @Option(names = "--document-number", paramLabel = "TEXT")
  private Optional<String> documentNumber = Optional.empty();

  /** Returns the organisation that the options name; empty if they name none. */
  List<Organisation> sources(Locale language) {
    if (source.isEmpty() && country.isEmpty()) {
      return List.of();
    }
    Organisation.Builder sender = Organisation.builder();
    source.map(name -> text("--source", name, language)).ifPresent(sender::name);
    country.map(Codes::country).ifPresent(sender::country);
    return List.of(sender.build());
  }

  /** Returns a copy of a contribution with the values of the options. */
  Contribution on(Contribution drawn, Locale language) {
    Contribution.Builder whole = drawn.toBuilder();
    title.map(words -> text("--title", words, language)).ifPresent(whole::title);
    action.map(words -> text("--action", words, language)).ifPresent(whole::actionRequested);
    agendaItem.map(words -> given("--agenda-item", words)).ifPresent(whole::agendaItem);
    documentNumber.map(words -> given("--document-number", words)).ifPresent(whole::documentNumber);
    if (!contact.isEmpty()) {
      contact.forEach(part -> given("--contact", part));
      whole.contact(ContactParts.of(contact, language));
    }
    return whole.build();
  }

  private static LocalizedText text(String option, String words, Locale language) {
    return LocalizedText.of(language.toLanguageTag(), given(option, words));
  }

  /** Returns the value of an option; rejects a blank one. */
  private static String given(String option, String value) {
    if (value.isBlank()) {
      throw Refusal.of("usage.value", "option", option);
    }
    return value;
  }
}
