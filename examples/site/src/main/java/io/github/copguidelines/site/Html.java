package io.github.copguidelines.site;

/** Writes text as HTML. */
final class Html {

  private Html() {}

  /** Escapes text for content and for values of attributes between double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  static String link(String target, String text) {
    return "<a href=\"" + escaped(target) + "\">" + escaped(text) + "</a>";
  }

  /** A code, which runs from left to right in any language. */
  static String code(String code) {
    return "<code dir=\"ltr\">" + escaped(code) + "</code>";
  }

  /** Words in English on a page in any language. */
  static String english(String text) {
    return "<bdi lang=\"en\">" + escaped(text) + "</bdi>";
  }
}
