package io.github.copguidelines.cli;

import io.github.copguidelines.terminology.TermEntry;
import java.util.List;

/** Terms to avoid, for people to read. */
final class TermText {

  private TermText() {}

  static String full(TermEntry entry, Terminal terminal) {
    StringBuilder full = new StringBuilder();
    full.append(terminal.heading(entry.concept().orElseGet(() -> entry.avoid().get(0))));
    full.append('\n');
    add(full, "avoid", entry.avoid());
    add(full, "use", entry.prefer());
    add(full, "why", entry.why().stream().toList());
    add(full, "keep if", entry.keepWhen().stream().toList());
    add(full, "note", entry.note().stream().toList());
    add(full, "edition", entry.edition().stream().toList());
    add(full, "verification", entry.verification().stream().map(v -> v.level().code()).toList());
    return full.append('\n').toString();
  }

  private static void add(StringBuilder full, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      full.append("  %-12s ".formatted(name)).append(String.join("; ", texts)).append('\n');
    }
  }
}
