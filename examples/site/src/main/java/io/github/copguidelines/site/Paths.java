package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;

/** The paths of pages on catalogue entries in the folder of a language. */
final class Paths {

  private Paths() {}

  /** Returns the path of the page of an audience, a risk or a topic. */
  static String of(Code code) {
    String kind =
        code instanceof Audience ? "audience-" : code instanceof Risk ? "risk-" : "topic-";
    return kind + code.code().replace('/', '-') + ".html";
  }

  /** Returns the address of an entry on the page of its audience, its main place. */
  static String of(Recommendation entry) {
    return of(entry.audience()) + "#" + entry.code();
  }
}
