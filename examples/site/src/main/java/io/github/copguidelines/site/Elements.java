package io.github.copguidelines.site;

import io.github.copguidelines.page.internal.Html;

/** Writes single elements of HTML. */
final class Elements {

  private Elements() {}

  static String element(String name, String text) {
    return "<" + name + ">" + Html.escaped(text) + "</" + name + ">\n";
  }

  static String link(String target, String text) {
    return "<a href=\"" + Html.escaped(target) + "\">" + Html.escaped(text) + "</a>";
  }

  /** Returns a code, which is written from left to right in any language. */
  static String code(String code) {
    return "<code dir=\"ltr\">" + Html.escaped(code) + "</code>";
  }

  /** Returns English words on a page in any language. */
  static String english(String text) {
    return "<bdi lang=\"en\">" + Html.escaped(text) + "</bdi>";
  }
}
