package io.github.copguidelines.documents;

import java.util.List;
import java.util.Locale;

/**
 * A document to read, in no particular form.
 *
 * @param language the language of the library's own words in it, which says how it runs
 */
record Page(Locale language, List<Block> blocks) {

  Page {
    blocks = List.copyOf(blocks);
  }
}
