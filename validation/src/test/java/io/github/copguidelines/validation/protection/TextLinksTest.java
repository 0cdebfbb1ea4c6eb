package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links in a text begin and end, and which part of them is a fault's. */
class TextLinksTest {

  @Test
  void placeOfAFaultGoesFromTheColonToThePath() {
    for (String text : new String[] {"see http://a:b@example.org/x then", "http://10.0.0.1/x"}) {
      TextLinks links = TextLinks.in(text);
      int colon = text.indexOf(':');
      int path = text.indexOf("/x");
      assertFalse(links.cover(0, colon), text);
      assertTrue(links.cover(0, colon + 1), text);
      assertTrue(links.cover(path - 1, path), text);
      assertFalse(links.cover(path, text.length()), text);
    }
  }

  @Test
  void whatIsPersonalDataInALinkWithAnotherFaultIsStillTold() {
    TextLinks links = TextLinks.in("see https://example.org/?token=abc");
    assertEquals(Set.of(LinkProblem.QUERY), links.problems());
    assertFalse(links.cover(0, 40));
  }

  @Test
  void eachLinkOfATextIsLookedAt() {
    String text = ": http://localhost/ and http://a:b@example.org/";
    assertEquals(
        Set.of(LinkProblem.PRIVATE_ADDRESS, LinkProblem.CREDENTIALS),
        TextLinks.in(text).problems());
    assertFalse(TextLinks.in(text).cover(0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[::1]/",
        "http://printer.local..",
        "(http://localhost:8080)",
        "z:http://a/"
      })
  void linkEndsWhereItsSentenceDoes(String text) {
    assertEquals(Set.of(LinkProblem.PRIVATE_ADDRESS), TextLinks.in(text).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "://localhost/",
        "http:/localhost",
        "http:localhost",
        "git+http://localhost/",
        "zhttp://localhost/",
        "http://example.com @example.org/",
        "http://example.com\u00A0@example.org/",
        "http://example.com<b@example.org/",
        "http:// localhost",
        "http://",
        "data:text/htm",
        "javascript:"
      })
  void whatIsNoLinkHasNoFault(String text) {
    assertEquals(Set.of(), TextLinks.in(text).problems());
  }
}
