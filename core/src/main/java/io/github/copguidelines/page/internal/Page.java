package io.github.copguidelines.page.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page for people, independent of the format that it is written in.
 *
 * @param language the language of the library's own words in it, which decides its direction
 * @param header the text at the top of each sheet, in formats that have sheets; may be empty
 */
public record Page(Locale language, List<Block> blocks, String header) {

  public Page(Locale language, List<Block> blocks) {
    this(language, blocks, "");
  }

  public Page {
    blocks = List.copyOf(blocks);
  }

  /** Returns the text of its first heading of level 1; empty where it has none. */
  public Optional<String> title() {
    return blocks.stream()
        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
        .map(block -> ((Block.Heading) block).line().text())
        .findFirst();
  }
}
