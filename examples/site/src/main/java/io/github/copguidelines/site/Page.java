package io.github.copguidelines.site;

/**
 * A page without the frame.
 *
 * @param path its path in the site, for example {@code ar/index.html}
 * @param words the language that it is in
 * @param title its heading, as text
 * @param body what follows the heading, as HTML
 * @param script an optional script, next to it or in a parent folder; empty for none
 * @param translated whether each language has the page under the same name
 */
record Page(
    String path, Words words, String title, String body, String script, boolean translated) {

  /** Returns a page in English only. */
  static Page english(String path, String title, String body) {
    return new Page(path, Words.english(), title, body, "", false);
  }

  /** Returns a page that each language has in its folder. */
  static Page translated(Words words, String name, String title, String body) {
    return new Page(words.language() + "/" + name, words, title, body, "", true);
  }

  Page withScript(String name) {
    return new Page(path, words, title, body, name, translated);
  }

  /** Returns the relative path from this page to the top of the site: empty, or {@code ../}. */
  String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
