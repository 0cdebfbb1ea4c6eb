package io.github.copguidelines.page.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private static Page page(Locale language) {
    return new Page(
        language,
        List.of(
            new Block.Heading(1, Line.words("A & B #")),
            new Block.Heading(2, "c", Line.words("Contents")),
            new Block.Contents("Skip", List.of(Line.of(Run.code("x").to("x")))),
            new Block.Heading(2, "x", Line.of(Run.code("x"))),
            new Block.Paragraph(Block.Style.NOTICE, List.of(Line.words("Draft"))),
            new Block.Paragraph(
                Block.Style.LEAD, List.of(Line.words("1. One"), Line.of(ARABIC, word()))),
            new Block.Bullets(
                List.of(
                    Line.words("-"),
                    Line.of(Run.address("https://example.org", "https://example.org")),
                    Line.of(Run.words("here").at("https://example.org")))),
            new Block.Paragraph(Line.words("<b>")),
            new Block.Table(
                List.of("One", "Two"),
                List.of(List.of(List.of(Line.words("a")), List.of(Line.of(Run.code("b|c")))))),
            new Block.Table(
                "Purpose",
                List.of(),
                List.of(
                    List.of(
                        List.of(Line.words("Date")), List.of(Line.words("1"), Line.words("2")))))));
  }

  private static Run word() {
    return Run.words("\u0645\u0627\u064a\u0648");
  }

  @Test
  void everyBlockIsWrittenAsMarkdown() {
    assertEquals(
        """
        # A &amp; B \\#

        <a id="c"></a>

        ## Contents

        - [`x`](#x)

        <a id="x"></a>

        ## `x`

        > **Draft**

        1\\. One\\
        \u0645\u0627\u064a\u0648

        - \\-
        - <https://example.org>
        - [here](https://example.org)

        &lt;b&gt;

        | One | Two |
        | --- | --- |
        | a | <code>b&#124;c</code> |

        | | |
        | --- | --- |
        | **Date** | 1<br>2 |
        """,
        MarkdownPage.of(page(Locale.ENGLISH)));
  }

  @Test
  void markdownFromRightToLeftSaysSoAndKeepsCodesWhole() {
    Page page =
        new Page(
            ARABIC,
            List.of(
                new Block.Paragraph(Line.of(word(), Run.words(" "), Run.code("POL-LEG-01"))),
                new Block.Paragraph(Line.of(Run.words(word().text() + " 2019-06.")))));

    assertEquals(
        """
        <div dir="rtl">

        \u0645\u0627\u064a\u0648 \u200e`POL-LEG-01`\u200e

        \u0645\u0627\u064a\u0648 \u200e2019-06\u200e.

        </div>
        """,
        MarkdownPage.of(page));
  }

  @Test
  void everyBlockIsWrittenAsHtml() {
    String html = HtmlPage.of(page(Locale.ENGLISH), "p {}\n");

    assertTrue(
        html.startsWith(
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en" dir="ltr">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>A &amp; B #</title>
            <style>
            p {}
            </style>
            </head>
            <body>
            <a class="skip" href="#content">Skip</a>
            <h1>A &amp; B #</h1>
            """),
        html);
    assertEquals(
        """
        <h2 id="c">Contents</h2>
        <nav aria-labelledby="c">
        <ul>
        <li><a href="#x"><code dir="ltr">x</code></a></li>
        </ul>
        </nav>
        <main id="content" tabindex="-1">
        <h2 id="x"><code dir="ltr">x</code></h2>
        <p>Draft</p>
        <p>1. One<br/><span lang="ar" dir="rtl">\u0645\u0627\u064a\u0648</span></p>
        <ul>
        <li>-</li>
        <li><a href="https://example.org"><code dir="ltr">https://example.org</code></a></li>
        <li><a href="https://example.org">here</a></li>
        </ul>
        <p>&lt;b&gt;</p>
        <table role="table" aria-labelledby="x">
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">One</th>\
        <th role="columnheader" scope="col">Two</th></tr></thead>
        <tbody role="rowgroup">
        <tr role="row"><th role="rowheader" scope="row">a</th>\
        <td role="cell" data-head="Two"><code dir="ltr">b|c</code></td></tr>
        </tbody>
        </table>
        <table role="table" aria-label="Purpose">
        <thead role="rowgroup"><tr role="row"></tr></thead>
        <tbody role="rowgroup">
        <tr role="row"><th role="rowheader" scope="row">Date</th><td role="cell">1<br/>2</td></tr>
        </tbody>
        </table>
        </main>
        </body>
        </html>
        """,
        html.substring(html.indexOf("<h2 id=\"c\">")));
  }

  @Test
  void aPageOfHtmlNeedsATitleAndContents() {
    Page empty = new Page(Locale.ENGLISH, List.of());

    assertEquals(Optional.empty(), empty.title());
    assertThrows(NoSuchElementException.class, () -> HtmlPage.of(empty, ""));
  }

  @Test
  void argumentsOfATextAreReplacedByRuns() {
    Run code = Run.code("x");

    assertEquals(
        Line.of(Run.words("From "), code, Run.words(".")),
        Line.fill("From {it}.", Map.of("it", List.of(code))));
    assertEquals(Line.of(code), Line.fill("{it}", Map.of("it", List.of(code))));
    assertThrows(IllegalStateException.class, () -> Line.fill("{it}", Map.of()));
  }

  @Test
  void linesAreJoinedWithATextBetweenThem() {
    Line joined = Line.join(Locale.FRENCH, List.of(Line.words("a"), Line.words("b")), ", ");

    assertEquals("a, b", joined.text());
    assertEquals(Locale.FRENCH, joined.language());
  }

  @ParameterizedTest
  @CsvSource({"9, 20", "A, 20", "85, 20", "2028, 20", "A0, A0", "20, 20", "7E, 7E", "10000, 10000"})
  void whiteSpaceIsASpace(String codePoint, String shown) {
    String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

    assertEquals(
        "a" + Character.toString(Integer.parseInt(shown, 16)) + "b", Run.words(text).text());
  }

  @ParameterizedTest
  @CsvSource({"0", "8", "1B", "7F", "9F", "D800", "DFFF", "FFFE", "FFFF"})
  void whatIsNotShownIsRemoved(String codePoint) {
    assertEquals(
        "ab", Run.code("a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b").text());
  }
}
