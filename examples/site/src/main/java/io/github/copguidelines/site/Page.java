package io.github.copguidelines.site;

/**
 * A page without what is around every page.
 *
 * @param path where it lies in the site, for example {@code ar/index.html}
 * @param words the language that it is in
 * @param title its heading, as text
 * @param body what follows the heading, as HTML
 * @param script a script that it may use and can do without, next to it or above; empty for none
 * @param translated whether it lies in the folder of each language under the same name
 */
record Page(
    String path, Words words, String title, String body, String script, boolean translated) {

  /** Returns a page that is there in English alone. */
  static Page english(String path, String title, String body) {
    return new Page(path, Words.english(), title, body, "", false);
  }

  /** Returns a page that is there in each language, in the folder of its language. */
  static Page translated(Words words, String name, String title, String body) {
    return new Page(words.language() + "/" + name, words, title, body, "", true);
  }

  Page withScript(String name) {
    return new Page(path, words, title, body, name, translated);
  }

  /** Returns the way from this page to the top of the site: empty, or {@code ../}. */
  String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
