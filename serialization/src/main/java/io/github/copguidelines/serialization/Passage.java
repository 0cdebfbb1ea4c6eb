package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.serialization.binding.Lines;
import io.github.copguidelines.serialization.binding.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value within a document as a text of its own, so that looking for a place in one of many does
 * not go through all of them.
 *
 * @param text the value; the first of its line with as many blanks before it as its column asks
 *     for. More may follow it
 * @param line the line in the document at which it begins, from 1
 * @param before how many UTF-16 code units of that line are left out
 */
record Passage(String text, int line, int before) {

  /** Returns the passages of the elements of a list. */
  static List<Passage> ofElements(DocumentText form, String document, Pointer list, int size) {
    List<Pointer> elements = IntStream.range(0, size).mapToObj(list::child).toList();
    Places places = Places.find(() -> form.parser(document), elements);
    Lines lines = new Lines(document);
    Passage[] passages = new Passage[size];
    int end = document.length();
    for (int i = size - 1; i >= 0; i--) {
      Optional<TokenStreamLocation> place = places.of(elements.get(i));
      int line = place.map(TokenStreamLocation::getLineNr).orElse(1);
      int column = Math.max(1, place.map(TokenStreamLocation::getColumnNr).orElse(1));
      int before = (form.countsCodePoints() ? lines.column(line, column) : column) - 1;
      int start = Math.min(end, lines.offset(line, before + 1));
      String text = document.substring(start, end);
      // Blanks keep the indentation of YAML, which matters where nothing else is before the value.
      boolean first =
          i == 0 || places.of(elements.get(i - 1)).filter(one -> one.getLineNr() == line).isEmpty();
      passages[i] =
          first ? new Passage(" ".repeat(before) + text, line, 0) : new Passage(text, line, before);
      end = start;
    }
    return List.of(passages);
  }

  /** Returns a finding that was placed in the text at its place in the document. */
  Finding inDocument(Finding finding) {
    if (finding.line().isEmpty()) {
      return finding;
    }
    int at = finding.line().get();
    Finding.Builder placed = finding.toBuilder().line(at + line - 1);
    if (at == 1 && before > 0) {
      finding.column().ifPresent(column -> placed.column(column + before));
    }
    return placed.build();
  }
}
