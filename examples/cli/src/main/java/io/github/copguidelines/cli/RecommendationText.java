package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.catalogue.Verification;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A recommendation for people to read. */
final class RecommendationText {

  private RecommendationText() {}

  static String line(Recommendation entry) {
    return "%-14s %-8s  %s"
        .formatted(entry.code(), entry.verificationLevel().code(), text(entry.title()));
  }

  static String full(Recommendation entry, Terminal terminal) {
    StringBuilder full = new StringBuilder();
    full.append(terminal.heading(entry.code() + "  " + text(entry.title()))).append('\n');
    add(full, "asks", text(entry.summary()));
    entry.parts().forEach(part -> add(full, "  -", part.in(Locale.ENGLISH)));
    add(full, "audience", entry.audience().code());
    add(full, "actors", codes(entry.actors()));
    add(full, "risks", codes(entry.risks()));
    add(full, "ages", entry.ageBand().map(Code::code).orElse(""));
    add(full, "topic", entry.topic().orElse(""));
    add(full, "source", entry.source().map(SourceReference::text).orElse(""));
    add(full, "verified", entry.verificationLevel().code());
    entry.verification().ifPresent(verification -> add(full, verification));
    return full.append('\n').toString();
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

  private static String text(LocalizedText text) {
    return text.in(Locale.ENGLISH);
  }

  private static String codes(List<? extends Code> codes) {
    return codes.stream().map(Code::code).collect(Collectors.joining(", "));
  }
}
