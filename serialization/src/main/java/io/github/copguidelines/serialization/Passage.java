package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.serialization.binding.Lines;
import io.github.copguidelines.serialization.binding.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value within a document as a text of its own, so that looking for a place in one of many does
 * not go through all of them.
 *
 * @param text the value, with as many blanks before it as its column asks for; more may follow it
 * @param line the line in the document at which it begins, from 1
 */
record Passage(String text, int line) {

  /** Returns the passages of the elements of a list. */
  static List<Passage> ofElements(DocumentText form, String document, Pointer list, int size) {
    List<Pointer> elements = IntStream.range(0, size).mapToObj(list::child).toList();
    Places places = Places.find(() -> form.parser(document), elements);
    Lines lines = new Lines(document);
    List<Passage> passages = new ArrayList<>();
    int end = document.length();
    for (int i = size - 1; i >= 0; i--) {
      Optional<TokenStreamLocation> place = places.of(elements.get(i));
      int line = place.map(TokenStreamLocation::getLineNr).orElse(1);
      int column = Math.max(1, place.map(TokenStreamLocation::getColumnNr).orElse(1));
      int inUtf16 = form.countsCodePoints() ? lines.column(line, column) : column;
      int start = Math.min(end, lines.offset(line, inUtf16));
      passages.add(0, new Passage(" ".repeat(inUtf16 - 1) + document.substring(start, end), line));
      end = start;
    }
    return passages;
  }

  /** Returns a finding that was placed in the text at its line in the document. */
  Finding inDocument(Finding finding) {
    return line == 1 || finding.line().isEmpty()
        ? finding
        : finding.toBuilder().line(finding.line().get() + line - 1).build();
  }
}
