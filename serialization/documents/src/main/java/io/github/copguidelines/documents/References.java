package io.github.copguidelines.documents;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import io.github.copguidelines.practice.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes references in the usual form: title, publisher and year, address. */
record References(DocumentWords words) {

  Line line(Reference reference) {
    List<Line> parts = new ArrayList<>();
    reference.title().ifPresent(title -> parts.add(words(title)));
    Optional<String> year = reference.year().map(String::valueOf);
    List<Line> published =
        Stream.concat(reference.publisher().stream(), year.stream()).map(this::words).toList();
    if (!published.isEmpty()) {
      parts.add(Line.join(words.own(), published, words.comma()));
    }
    reference.kind().ifPresent(kind -> parts.add(words(kind)));
    reference.language().map(words::language).ifPresent(name -> parts.add(words(name)));
    reference.url().ifPresent(url -> parts.add(words.line(Address.shown(url))));
    reference.file().ifPresent(file -> parts.add(words.line(Run.code(file))));
    reference
        .accessed()
        .map(words::date)
        .map(date -> words.of("contribution.accessed", Members.of("accessed", date)))
        .ifPresent(seen -> parts.add(words(seen)));
    Line text = words.list(parts);
    return reference
        .id()
        .map(id -> Line.join(words.own(), List.of(words.line(Run.code(id)), text), " "))
        .orElse(text);
  }

  private Line words(String text) {
    return words.line(Run.words(text));
  }
}
