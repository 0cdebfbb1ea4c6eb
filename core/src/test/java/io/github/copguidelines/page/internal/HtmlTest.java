package io.github.copguidelines.page.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  private static Html html() {
    return new Html(Locale.FRENCH);
  }

  @Test
  void attributesWithoutAValueAreLeftOut() {
    assertEquals(
        "<p id=\"a\" lang=\"x&quot;y\"></p>\n",
        html().open("p", "id", "a", "class", "", "lang", "x\"y").close("p").line().toString());
    assertEquals(
        "<b class=\"c\">1 &lt; 2</b>", html().element("b", "1 < 2", "class", "c").toString());
    assertEquals(
        "<a href=\"#r&amp;1\"><code dir=\"ltr\">x</code></a>",
        html().link("r&1", link -> link.code("x")).toString());
    assertEquals("<br/>", html().raw("<br/>").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr    | mot",
        "fr-CA | mot",
        "en    | <span lang=\"en\" dir=\"ltr\">mot</span>",
        "ar    | <span lang=\"ar\" dir=\"rtl\">mot</span>",
        "''    | <code dir=\"ltr\">mot</code>",
        "a b   | <span dir=\"auto\">mot</span>"
      })
  void textOfAnotherLanguageIsMarked(String language, String expected) {
    assertEquals(expected, html().tagged(new TaggedText("mot", language)).toString());
  }

  @Test
  void aTableHasRolesHeadingsAndRows() {
    String written =
        html()
            .table(
                "t",
                "C&D",
                "cards",
                List.of("One", "Two", "Three"),
                List.of(
                    new Html.Row("r1", List.of(Html.Cell.text("a"), Html.Cell.text("b<"))),
                    Html.Row.of(
                        Html.Cell.tagged(new TaggedText("c", "fr")),
                        Html.Cell.number(body -> body.text("7")),
                        Html.Cell.of(body -> body.code("d")))))
            .toString();
    assertEquals(
        """
        <div class="scroll" role="region" aria-labelledby="t" tabindex="0">
        <table role="table" class="cards">
        <caption id="t">C&amp;D</caption>
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">One</th>\
        <th role="columnheader" scope="col">Two</th><th role="columnheader" scope="col">Three</th>\
        </tr></thead>
        <tbody role="rowgroup">
        <tr role="row" id="r1"><th role="rowheader" scope="row">a</th>\
        <td role="cell" data-head="Two">b&lt;</td></tr>
        <tr role="row"><th role="rowheader" scope="row">c</th>\
        <td role="cell" class="number" data-head="Two">7</td>\
        <td role="cell" data-head="Three"><code dir="ltr">d</code></td></tr>
        </tbody>
        </table>
        </div>
        """,
        written);
  }

  @ParameterizedTest
  @CsvSource({
    "0, FFFD",
    "8, FFFD",
    "9, 9",
    "A, A",
    "B, FFFD",
    "D, D",
    "E, FFFD",
    "1F, FFFD",
    "20, 20",
    "7F, 7F",
    "D7FF, D7FF",
    "D800, FFFD",
    "DFFF, FFFD",
    "E000, E000",
    "FFFD, FFFD",
    "FFFE, FFFD",
    "FFFF, FFFD",
    "10000, 10000",
    "10FFFF, 10FFFF"
  })
  void whatXmlCannotHoldIsReplaced(String codePoint, String shown) {
    assertEquals(
        "a" + Character.toString(Integer.parseInt(shown, 16)) + "b",
        Html.escaped("a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b"));
  }

  @Test
  void marksOfXmlAreEscaped() {
    assertEquals(
        "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;", Html.escaped("<a b=\"c\" d='e'>&amp;"));
  }
}
