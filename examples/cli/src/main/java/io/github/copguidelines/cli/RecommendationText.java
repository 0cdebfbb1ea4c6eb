package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recommendation for people to read. */
final class RecommendationText {

  private final Vocabularies lists;
  private final Locale language;
  private final Terminal terminal;

  RecommendationText(Vocabularies lists, Locale language, Terminal terminal) {
    this.lists = lists;
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
    add(full, "asks", text(entry.summary()));
    entry.parts().forEach(part -> add(full, "  -", text(part)));
    add(full, "audience", names(List.of(entry.audience())));
    add(full, "actors", names(entry.actors()));
    add(full, "risks", names(entry.risks()));
    add(full, "ages", names(entry.ageBand().stream().toList()));
    add(full, "topic", entry.topic().orElse(""));
    add(full, "source", entry.source().map(SourceReference::text).orElse(""));
    add(full, "verified", entry.verificationLevel().code() + check(entry));
    entry.verification().ifPresent(verification -> add(full, verification));
    return full.append('\n').toString();
  }

  /** Who compared it with the document, when and where; nothing if nobody did. */
  private static String check(Recommendation entry) {
    return entry.verification().stream()
        .flatMap(
            verification ->
                Stream.of(
                        verification.page().map(page -> "page " + page),
                        verification.verifiedBy().map(who -> "by " + who),
                        verification.verifiedOn().map(day -> "on " + day))
                    .flatMap(Optional::stream))
        .map(part -> ", " + part)
        .collect(Collectors.joining());
  }

  private static void add(StringBuilder full, Verification verification) {
    add(full, "basis", verification.basis().orElse(""));
    add(full, "note", verification.note().orElse(""));
    verification.sources().forEach(address -> add(full, "seen at", address));
  }

  private static void add(StringBuilder full, String name, String text) {
    if (!text.isEmpty()) {
      full.append("  %-10s %s%n".formatted(name, text).replace("\r\n", "\n"));
    }
  }

  private String text(LocalizedText text) {
    return terminal.isolated(text.in(language), language);
  }

  /** Codes, which options and programs know, each with its name for people. */
  private String names(List<? extends Code> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(Code code) {
    return lists
        .label(code)
        .map(label -> code.code() + " (" + text(label) + ")")
        .orElseGet(code::code);
  }
}
