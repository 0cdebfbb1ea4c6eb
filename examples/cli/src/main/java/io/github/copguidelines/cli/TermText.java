package io.github.copguidelines.cli;

import io.github.copguidelines.terminology.TermEntry;
import java.util.List;
import java.util.Locale;

/** Formats terms to avoid for people. */
record TermText(Terminal terminal, Locale language) {

  String full(TermEntry entry) {
    return terminal.heading(entry.concept().orElseGet(() -> entry.avoid().get(0)))
        + "\n"
        + line(Words.of("label.avoid"), entry.avoid())
        + line(Words.of("label.use"), entry.prefer())
        + line(Words.of("label.why"), entry.why().stream().toList())
        + line(Words.of("label.keep"), entry.keepWhen().stream().toList())
        + line(Words.of("label.note"), entry.note().stream().toList())
        + line(Words.of("label.edition"), entry.edition().stream().toList())
        + line(
            Words.of("label.verification"),
            entry.verification().stream()
                .map(v -> Codes.named(v.level(), Bundled.catalogue(), language))
                .toList())
        + "\n";
  }

  private String line(Words label, List<String> texts) {
    return texts.isEmpty() ? "" : terminal.labelled(label, String.join("; ", texts));
  }
}
