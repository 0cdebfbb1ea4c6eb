package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.page.internal.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The place of an entry in its document, in one line; names of parts of documents stay English. */
final class SourceLine {

  private final Words words;

  SourceLine(Words words) {
    this.words = words;
  }

  String html(SourceReference source) {
    return joined(source, Elements.code(source.document()), Html::escaped, Elements::english);
  }

  String plain(SourceReference source) {
    return joined(
        source, isolated(source.document()), UnaryOperator.identity(), SourceLine::isolated);
  }

  /** Isolates names and numbers, so that they keep their direction in a right-to-left line. */
  private static String isolated(String text) {
    return "\u2066" + text + "\u2069";
  }

  private String joined(
      SourceReference source,
      String document,
      UnaryOperator<String> own,
      UnaryOperator<String> english) {
    List<String> parts = new ArrayList<>(List.of(document));
    numbered("section", source.section(), own, english).ifPresent(parts::add);
    numbered("table", source.table(), own, english).ifPresent(parts::add);
    numbered("key-area", source.keyArea(), own, english).ifPresent(parts::add);
    source.heading().map(english).ifPresent(parts::add);
    source.item().map(english).ifPresent(parts::add);
    return String.join(words.say("list"), parts);
  }

  private Optional<String> numbered(
      String key,
      Optional<String> number,
      UnaryOperator<String> own,
      UnaryOperator<String> english) {
    return number.map(text -> own.apply(words.say("source." + key)) + " " + english.apply(text));
  }
}
