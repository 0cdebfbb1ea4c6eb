package io.github.copguidelines.documents;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parses a text: a blank line ends a paragraph, lines that begin with a hyphen and a space are a
 * list, and the label of a draft above a list is a heading.
 */
final class SectionText {

  private static final String ITEM = "- ";

  private static final List<String> LABELS =
      List.of(
          "problem",
          "objectives",
          "activities",
          "results",
          "successFactors",
          "challenges",
          "lessons",
          "nextSteps",
          "implements");

  private final Locale language;
  private final Set<String> labels;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  private SectionText(Locale language) {
    this.language = language;
    this.labels =
        LABELS.stream()
            .map(label -> Messages.render("derived.section." + label, Members.none(), language))
            .collect(Collectors.toSet());
  }

  static List<Block> blocks(String text, Locale language) {
    SectionText section = new SectionText(language);
    // Cleaned first: a line that becomes empty ends a paragraph too.
    Stream.of(text.split("\\R", -1)).map(Run::cleaned).map(String::strip).forEach(section::add);
    section.end();
    return section.blocks;
  }

  private void add(String line) {
    if (line.isEmpty()) {
      end();
    } else if (line.startsWith(ITEM)) {
      endLines(true);
      items.add(line.substring(ITEM.length()));
    } else {
      endItems();
      lines.add(line);
    }
  }

  private void end() {
    endLines(false);
    endItems();
  }

  private void endLines(boolean lead) {
    if (lead && lines.size() == 1 && labels.contains(lines.get(0))) {
      blocks.add(new Block.Heading(3, line(lines.get(0))));
    } else if (!lines.isEmpty()) {
      Block.Style style = lead ? Block.Style.LEAD : Block.Style.NORMAL;
      blocks.add(new Block.Paragraph(style, lines.stream().map(this::line).toList()));
    }
    lines.clear();
  }

  private void endItems() {
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(items.stream().map(this::line).toList()));
    }
    items.clear();
  }

  private Line line(String text) {
    return Line.of(language, Run.words(text));
  }
}
