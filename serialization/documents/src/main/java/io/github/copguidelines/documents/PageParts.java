package io.github.copguidelines.documents;

import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.page.internal.Run;
import io.github.copguidelines.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a page about what an office says of its country; not thread-safe. */
final class PageParts {

  private final DocumentWords words;
  private final List<Block> blocks = new ArrayList<>();

  PageParts(DocumentWords words) {
    this.words = words;
  }

  /** Returns a row of the table at the head; its cell is empty if there is no value. */
  List<List<Line>> row(String label, Optional<String> value) {
    return List.of(List.of(words.line(label)), value.map(this::words).stream().toList());
  }

  /** Adds the table at the head, the title, and the notice of a draft if anything is derived. */
  void head(String table, List<List<List<Line>>> rows, String title, boolean derived) {
    blocks.add(new Block.Table(words.of(table), List.of(), rows));
    blocks.add(new Block.Heading(1, words(title)));
    if (derived) {
      blocks.add(new Block.Paragraph(Block.Style.NOTICE, List.of(words.line("statement.draft"))));
    }
  }

  void heading(int level, Line line) {
    blocks.add(new Block.Heading(level, line));
  }

  void paragraph(Line line) {
    blocks.add(new Block.Paragraph(line));
  }

  void bullets(List<Line> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(items));
    }
  }

  /** Adds a note, and what a statement rests on. */
  void grounds(Optional<LocalizedText> note, List<Evidence> evidence) {
    note.ifPresent(text -> paragraph(words.told(text)));
    new Evidences(words, evidence)
        .line()
        .ifPresent(line -> blocks.add(new Block.Paragraph(Block.Style.SOURCES, List.of(line))));
  }

  Page page(String header) {
    return new Page(words.own(), blocks, header);
  }

  Line words(String text) {
    return words.line(Run.words(text));
  }

  /** Returns a code, what it represents, and the mark of its verification. */
  Line marked(String code, LocalizedText text, String mark) {
    return Line.join(
        words.own(),
        List.of(words.line(Run.code(code)), words.told(text), words("[" + mark + "]")),
        " ");
  }

  static boolean isDerived(Optional<StatementOrigin> origin) {
    return origin.filter(StatementOrigin.DERIVED::equals).isPresent();
  }
}
