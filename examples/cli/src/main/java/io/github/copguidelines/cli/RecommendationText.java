package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats a recommendation for people. */
final class RecommendationText {

  private final Catalogue catalogue;
  private final Locale language;
  private final Terminal terminal;

  RecommendationText(Catalogue catalogue, Locale language, Terminal terminal) {
    this.catalogue = catalogue;
    this.language = language;
    this.terminal = terminal;
  }

  String line(Recommendation entry) {
    return "%-14s %-8s  %s"
        .formatted(entry.code(), entry.verificationLevel().code(), text(entry.title()));
  }

  String full(Recommendation entry) {
    StringBuilder full = new StringBuilder();
    full.append(terminal.heading(entry.code() + "  " + text(entry.title()))).append('\n');
    add(full, Words.of("label.summary"), text(entry.summary()));
    entry.parts().forEach(part -> full.append("    - ").append(text(part)).append('\n'));
    add(full, Words.of("label.audience"), names(List.of(entry.audience())));
    add(full, Words.of("label.group"), names(entry.group().stream().toList()));
    add(full, Words.of("label.actors"), names(entry.actors()));
    add(full, Words.of("label.risks"), names(entry.risks()));
    add(full, Words.of("label.ages"), names(entry.ageBand().stream().toList()));
    add(full, Words.of("label.topic"), names(entry.topic().stream().toList()));
    addParts(full, entry);
    add(full, Words.of("label.source"), entry.source().map(SourceReference::text).orElse(""));
    add(
        full,
        Words.of("label.verification"),
        Codes.named(entry.verificationLevel(), catalogue, language) + check(entry));
    entry.verification().ifPresent(verification -> add(full, verification));
    return full.append('\n').toString();
  }

  /** Returns who compared it with the document, when and where; empty if nobody did. */
  private String check(Recommendation entry) {
    return entry.verification().stream()
        .flatMap(
            verification ->
                Stream.of(
                        verification.page().map(page -> Words.of("check.page", "page", page)),
                        verification.verifiedBy().map(who -> Words.of("check.by", "who", who)),
                        verification.verifiedOn().map(day -> Words.of("check.on", "day", day)))
                    .flatMap(Optional::stream))
        .map(part -> ", " + part.in(language))
        .collect(Collectors.joining());
  }

  /** Adds the parts whose names come from the guideline or the strategy. */
  private void addParts(StringBuilder full, Recommendation entry) {
    Optional<Guideline> guideline = catalogue.guideline(entry.audience());
    Map<String, LocalizedText> areas = new LinkedHashMap<>();
    Map<String, LocalizedText> features = new LinkedHashMap<>();
    Map<String, LocalizedText> rights = new LinkedHashMap<>();
    guideline.ifPresent(
        document -> {
          document.keyAreas().forEach(area -> areas.put(area.code(), area.title()));
          document.features().forEach(feature -> features.put(feature.code(), feature.title()));
          document.rights().forEach(right -> rights.put(right.code(), right.name()));
        });
    add(full, Words.of("label.area"), names(entry.keyArea().stream().toList(), areas));
    add(full, Words.of("label.feature"), names(entry.feature().stream().toList(), features));
    add(full, Words.of("label.rights"), names(entry.rights(), rights));
    add(
        full,
        Words.of("label.stages"),
        catalogue.strategy().stagesOn(entry.code()).stream()
            .map(stage -> name(stage.code().code(), stage.title()))
            .collect(Collectors.joining(", ")));
  }

  private void add(StringBuilder full, Verification verification) {
    add(full, Words.of("label.basis"), verification.basis().orElse(""));
    add(full, Words.of("label.note"), verification.note().orElse(""));
    verification.sources().forEach(address -> add(full, Words.of("label.seen"), address));
  }

  private void add(StringBuilder full, Words label, String text) {
    if (!text.isEmpty()) {
      full.append(terminal.labelled(label, text));
    }
  }

  private String text(LocalizedText text) {
    return terminal.isolated(text.text(language), language);
  }

  /** Returns codes, as in options and programs, each with its name for people. */
  private String names(List<? extends Code> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(Code code) {
    return name(code.code(), catalogue.vocabularies().label(code).orElse(LocalizedText.empty()));
  }

  private String names(List<String> codes, Map<String, LocalizedText> labels) {
    return codes.stream()
        .map(code -> name(code, labels.getOrDefault(code, LocalizedText.empty())))
        .collect(Collectors.joining(", "));
  }

  private String name(String code, LocalizedText label) {
    return label.isEmpty() ? code : code + " (" + text(label) + ")";
  }
}
