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

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Organisation that sends the contribution. Default: the country, or else the lead"
              + " organisations of the records.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--country",
      paramLabel = "CC",
      description =
          "Country that sends it, as an ISO 3166-1 alpha-2 code such as RW. Default: the countries"
              + " of the records, in the title only.")
  private Optional<String> country = Optional.empty();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Title. Default: names the country, or the number of countries.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--agenda-item",
      paramLabel = "TEXT",
      description = "Number or name of the item of the agenda.")
  private Optional<String> agendaItem = Optional.empty();

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description =
          "Office that answers questions: its name, e-mail address or contact form. Repeat the"
              + " option for more than one of them.")
  private List<String> contact = new ArrayList<>();

  @Option(
      names = "--action",
      paramLabel = "TEXT",
      description = "Action that the meeting is invited to take. Default: to take note.")
  private Optional<String> action = Optional.empty();

  @Option(
      names = "--document-number",
      paramLabel = "TEXT",
      description = "Number that the secretariat gave the contribution.")
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
