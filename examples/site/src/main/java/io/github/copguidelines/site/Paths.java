package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;

/** Where pages about entries of the catalogue lie in the folder of a language. */
final class Paths {

  private Paths() {}

  /** Returns the page of an audience, a risk or a topic. */
  static String of(Code code) {
    String kind =
        code instanceof Audience ? "audience-" : code instanceof Risk ? "risk-" : "topic-";
    return kind + code.code().replace('/', '-') + ".html";
  }

  /** Returns the place of an entry on the page of its audience, where it appears first of all. */
  static String of(Recommendation entry) {
    return of(entry.audience()) + "#" + entry.code();
  }
}
