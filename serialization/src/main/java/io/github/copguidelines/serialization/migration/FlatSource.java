package io.github.copguidelines.serialization.migration;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.serialization.migration.ProseCodes.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record of 0.9 implements and what it rests on: prose that has no code becomes part of the
 * note on the source, beside what was said of the confidence. Used once.
 */
final class FlatSource {

  private static final Pointer CODES = Pointer.root().child("implements");
  private static final Pointer SOURCE = Pointer.root().child("source");
  private static final Pointer NOTE = SOURCE.child("note").child("en");

  private final Shape record;
  private final ProseCodes table = ProseCodes.bundled();
  private final Map<String, @Nullable Object> source = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  FlatSource(Shape record) {
    this.record = record;
  }

  /** A source that is neither an address nor an object without a note has no room for one. */
  void apply() {
    Object before = record.get("source");
    boolean room =
        !record.has("source")
            || before instanceof String
            || (before instanceof Map<?, ?> object && !object.containsKey("note"));
    if (before instanceof String url) {
      source.put("kind", "desk-research");
      source.put("url", url);
      record.moved(new Move(SOURCE, SOURCE.child("url"), Move.Sort.MOVED));
    } else if (before instanceof Map<?, ?> object) {
      object.forEach((name, value) -> source.put(String.valueOf(name), value));
    }
    if (room && record.get("confidence_note") instanceof String note) {
      notes.add(note);
      record.remove("confidence_note");
      Pointer from = Pointer.root().child("confidence_note");
      record.moved(new Move(from, NOTE, Move.Sort.MOVED));
    }
    codes(room);
    if (!notes.isEmpty()) {
      source.put("note", Map.of("en", String.join(" ", notes)));
    }
    if (room && !source.isEmpty()) {
      record.put("source", source);
    }
  }

  private void codes(boolean room) {
    if (!(record.get("implements") instanceof List<?> before)) {
      return;
    }
    String practice = String.valueOf(record.get("id"));
    List<@Nullable Object> codes = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Pointer from = CODES.child(i);
      String text = before.get(i) instanceof String prose ? prose : "";
      List<Row> found = table.of(practice, text);
      for (Row row : found) {
        record.moved(new Move(from, CODES.child(codes.size()), Move.Sort.CODE));
        codes.add(
            Map.of("code", row.code(), "degree", row.degree(), "note", Map.of("en", row.note())));
      }
      if (found.isEmpty() && room && !text.isEmpty()) {
        without.add(text);
        record.moved(new Move(from, NOTE, Move.Sort.NOTE));
      } else if (found.isEmpty()) {
        if (codes.size() != i) {
          record.moved(new Move(from, CODES.child(codes.size()), Move.Sort.MOVED));
        }
        codes.add(before.get(i)); // for the reader to tell of, and to keep
      }
    }
    record.put("implements", codes);
    if (codes.isEmpty()) {
      record.remove("implements");
    }
    if (!without.isEmpty()) {
      notes.add(
          without.stream()
              .map(text -> '"' + text + '"')
              .collect(
                  Collectors.joining(
                      ", ", "Said to be put into effect, without a code in the library: ", ".")));
    }
  }
}
