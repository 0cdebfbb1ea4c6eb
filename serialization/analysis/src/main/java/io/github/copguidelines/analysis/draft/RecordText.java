package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a record says, in paragraphs; each is labelled and holds what stands in one field. */
final class RecordText {

  private final Catalogue catalogue;
  private final Locale language;

  RecordText(Catalogue catalogue, Locale language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /** Returns the paragraphs; at least one, which names the record. */
  List<String> of(PracticeRecord record) {
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
    return all;
  }

  private Optional<String> place(PracticeRecord record) {
    List<String> parts = new ArrayList<>();
    if (!record.countries().isEmpty()) {
      List<String> countries =
          record.countries().stream().map(code -> Countries.name(code, language)).toList();
      parts.add(word("place.countries", Members.of("countries", countries)));
    }
    List<String> regions = record.ituRegions().stream().map(this::label).toList();
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

  /** The degree is part of the statement: what a record supports it does not put into effect. */
  private String recommendation(Implementation link) {
    String named =
        catalogue
            .recommendation(link.code())
            .map(found -> link.code() + " " + found.title().text(language))
            .orElse(link.code());
    return link.degree()
        .map(degree -> named + " (" + inList("implementation-degree", degree) + ")")
        .orElse(named);
  }

  private String inList(String list, Code code) {
    return catalogue.recordGuide().codeLists().stream()
        .filter(one -> one.code().equals(list))
        .flatMap(one -> one.entries().stream())
        .filter(entry -> entry.code().equals(code.code()))
        .map(entry -> entry.label().text(language))
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElseGet(code::code);
  }

  private String label(Code code) {
    return catalogue
        .vocabularies()
        .label(code)
        .map(label -> label.text(language))
        .filter(label -> !label.isEmpty())
        .orElseGet(code::code);
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

  /** Returns a text in the language, or in another one with its tag before it. */
  private String in(LocalizedText text) {
    String own = text.text(language);
    List<String> tags =
        text.languages().stream()
            .filter(tag -> text.get(tag).filter(own::equals).isPresent())
            .toList();
    boolean asked =
        tags.stream()
            .anyMatch(
                tag -> Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage()));
    return asked || tags.isEmpty() ? own : "[" + tags.get(0) + "] " + own;
  }

  private String word(String key, Members arguments) {
    return Messages.render("derived." + key, arguments, language);
  }
}
