package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.RecordDiff;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.report.Difference.Kind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes for programs: one JSON object, with one line for each document and the summary
 * last.
 *
 * <p>Characters that control a terminal or the direction of text are written as JSON escapes.
 */
final class DiffJson implements DiffReport {

  private final Terminal terminal;
  private final Locale language;
  private boolean first = true;

  DiffJson(Terminal terminal, Locale language) {
    this.terminal = terminal;
    this.language = language;
  }

  @Override
  public void begin() {
    terminal.print("{\"documents\":[");
  }

  @Override
  public void add(RecordDiff change) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", change.id());
    document.put("change", change.kind().code());
    if (change.kind() == Kind.CHANGED) {
      document.put("differences", change.differences().stream().map(this::members).toList());
    }
    terminal.print((first ? "\n" : ",\n") + Json.inert(document));
    first = false;
  }

  private Map<String, @Nullable Object> members(Difference difference) {
    Kind kind = difference.kind();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("change", kind.code());
    difference.oldPlace().ifPresent(place -> members.put("oldPlace", place.toString()));
    difference.newPlace().ifPresent(place -> members.put("newPlace", place.toString()));
    difference.field(language).ifPresent(label -> members.put("field", label));
    if (kind == Kind.REMOVED || kind == Kind.CHANGED) {
      members.put("oldValue", difference.oldValue());
    }
    if (kind == Kind.ADDED || kind == Kind.CHANGED) {
      members.put("newValue", difference.newValue());
    }
    return members;
  }

  @Override
  public void finish(DiffCounts counts) {
    Map<String, Object> summary = new LinkedHashMap<>();
    for (Kind kind : new Kind[] {Kind.ADDED, Kind.REMOVED, Kind.CHANGED}) {
      summary.put(kind.code(), counts.of(kind));
    }
    summary.put("same", counts.same());
    terminal.print((first ? "" : "\n") + "],\"summary\":" + Json.inert(summary) + "}\n");
  }
}
