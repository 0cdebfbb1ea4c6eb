package io.github.copguidelines.schemas;

import java.util.Optional;

/**
 * Some words in a line of a page.
 *
 * @param isCode true for names, codes and expressions, which are the same in every language and
 *     written from left to right
 * @param target the anchor or address that it leads to; empty where it leads nowhere
 */
record Run(String text, boolean isCode, Optional<String> target) {

  static Run words(String text) {
    return new Run(text, false, Optional.empty());
  }

  static Run code(String text) {
    return new Run(text, true, Optional.empty());
  }

  /** Leads to a place of the page. */
  Run to(String anchor) {
    return new Run(text, isCode, Optional.of("#" + anchor));
  }

  /** Leads to an address. */
  Run at(String address) {
    return new Run(text, isCode, Optional.of(address));
  }
}
