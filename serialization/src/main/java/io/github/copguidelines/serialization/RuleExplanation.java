package io.github.copguidelines.serialization;

import io.github.copguidelines.page.internal.Html;

/** The page that explains a rule, as a part of a page of HTML. */
final class RuleExplanation {

  private RuleExplanation() {}

  /**
   * Writes what follows the title and the keys for developers.
   *
   * @param page Markdown with headings, paragraphs, lists and blocks of code
   */
  static void write(String page, Html html) {
    String[] parts =
        page.replaceFirst("(?s)^.*<!-- end -->\n", "")
            .replaceAll("\\[([^\\[\\]]*+)]\\([^()]*+\\)", "$1")
            .split("(?m)^```[a-z]*\n?", -1);
    html.open("div", "lang", "en", "dir", "ltr").line();
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        html.element("pre", parts[i].stripTrailing()).line();
      } else {
        for (String block : parts[i].strip().split("\n\n", -1)) {
          block(block, html);
        }
      }
    }
    html.close("div").line();
  }

  private static void block(String block, Html html) {
    if (block.startsWith("## ")) {
      html.element("h4", block.substring(3)).line();
    } else if (block.startsWith("- ")) {
      html.open("ul");
      for (String item : block.substring(2).split("\n- ", -1)) {
        words("li", item, html);
      }
      html.close("ul").line();
    } else if (!block.isBlank()) {
      words("p", block, html);
    }
  }

  private static void words(String element, String text, Html html) {
    String[] parts = text.split("`", -1);
    html.open(element);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        html.code(parts[i]);
      } else {
        html.text(parts[i]);
      }
    }
    html.close(element).line();
  }
}
