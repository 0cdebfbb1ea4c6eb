package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/copguidelines/serialization/report");

  private static final Finding MISSING =
      Rule.error("FIELD-001")
          .at(Pointer.parse("/submitter"))
          .messageCase("FIELD-001", "value")
          .argument("stage", "submission")
          .build();

  private static final String PAGE =
      """
      # FIELD-001: A title

      <!-- head -->

      - Severity: error

      <!-- end -->

      Every `field` is <filled> in.

      ## How to fix it

      - Fill it in,
        or not.
      - Ask.

      ```yaml
      id: x

      title: y
      ```
      """;

  private static Finding words(int count) {
    return Rule.info("PR-014")
        .at(Pointer.parse("/summary"))
        .messageCase("PR-014", "short")
        .argument("words", count)
        .argument("min", 150)
        .argument("max", 200)
        .line(2)
        .column(4)
        .build();
  }

  /** Five documents that lack the same and differ in a number; the last has more to say. */
  private static List<DocumentReport> documents() {
    List<DocumentReport> documents = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      documents.add(document("a/" + i + ".yaml", words(100 + i), MISSING));
    }
    Finding unknown = Rule.warning("READ-004").at(Pointer.parse("/<b>")).line(2).column(1).build();
    AcceptedFinding accepted =
        new AcceptedFinding(
            Rule.warning("READ-004").at(Pointer.parse("/ours")).build(),
            "It is <so>.",
            PartialDate.parse("2999"));
    ValidationReport report =
        ValidationReport.of(
            Stage.SUBMISSION, List.of(words(7), unknown, MISSING), List.of(accepted));
    documents.add(new DocumentReport("b & c.yaml", report).withSource("id: x\n<b>: word\n"));
    documents.add(document("good.yaml"));
    return documents;
  }

  private static DocumentReport document(String name, Finding... findings) {
    return new DocumentReport(name, ValidationReport.of(Stage.SUBMISSION, List.of(findings)));
  }

  private static String html(Locale locale, List<DocumentReport> documents) {
    return ReportWriter.html(
            locale, rule -> Optional.of(PAGE).filter(page -> rule.equals("FIELD-001")))
        .write(documents);
  }

  @Tag("generates")
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void thePageIsTheOneThatPeopleHaveLookedAt(String language) throws IOException {
    String page = html(Locale.forLanguageTag(language), documents());
    Path file = GOLDEN.resolve(language + ".html");
    if (Boolean.getBoolean("cop.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, page);
    }
    assertEquals(Files.readString(file).lines().toList(), page.lines().toList());
  }

  @Test
  void thePageIsWellFormedAndItsLinksLeadToItsParts() throws Exception {
    for (Locale locale : Messages.languages()) {
      for (int count : new int[] {0, 1, 5, 6}) {
        String page = html(locale, documents().subList(6 - count, 6));
        NodeList elements =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))))
                .getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
          Element element = (Element) elements.item(i);
          assertTrue(
              !element.hasAttribute("id") || ids.add(element.getAttribute("id")),
              element.getAttribute("id"));
          if (element.hasAttribute("href")) {
            links.add(element.getAttribute("href").substring(1));
          }
          assertFalse(element.hasAttribute("src"));
        }
        assertTrue(ids.containsAll(links), links::toString);
      }
    }
  }

  @Test
  void aMessageThatManyDocumentsHaveAppearsOnceAndWhatDiffersInEach() {
    String page = html(Locale.ENGLISH, documents());
    assertEquals(2, page.split("This field is empty", -1).length, page);
    assertEquals(2, page.split("The summary is short", -1).length, page);
    assertTrue(page.contains("Documents: 5 of 6, findings: 5."), page);
    assertTrue(page.contains(" Submitter: Explained above. "), page);
    assertTrue(page.contains(" Summary: Words: 103, a good length is "), page);
    assertTrue(page.indexOf("\"#error-FIELD-001") < page.indexOf("\"#warning-READ-004"), page);
  }

  @Test
  void theReportOnOneDocumentBeginsWithItsFindings() {
    String page = html(Locale.ENGLISH, documents().subList(4, 5));
    assertTrue(page.contains(" Submitter: This field is empty. "), page);
    assertTrue(page.indexOf("This field is empty") < page.indexOf(">Rules<"), page);
    assertFalse(page.contains("<nav"), page);
  }

  @Test
  void aLineIsShownUnlessSomethingInTheDocumentShouldNotBeRepeated() {
    DocumentReport shown = documents().get(4);
    assertTrue(html(Locale.ENGLISH, List.of(shown)).contains("&lt;b&gt;: word"));
    Finding personal = Rule.warning("PR-012").at(Pointer.parse("/title")).build();
    List<Finding> findings = new ArrayList<>(shown.report().findings());
    findings.add(personal);
    DocumentReport hidden =
        document("x", findings.toArray(new Finding[0])).withSource("id: x\n<b>: word\n");
    assertFalse(html(Locale.ENGLISH, List.of(hidden)).contains("word<"));
  }

  @Test
  void theExplanationOfARuleIsMarkedAsEnglish() {
    String page = html(Locale.forLanguageTag("ar"), documents());
    String explanation =
        """
        <div lang="en" dir="ltr">
        <p>Every <code dir="ltr">field</code> is &lt;filled&gt; in.</p>
        <h4>How to fix it</h4>
        <ul><li>Fill it in,
          or not.</li>
        <li>Ask.</li>
        </ul>
        <pre>id: x

        title: y</pre>
        </div>
        """;
    assertTrue(page.contains(explanation), page);
    assertFalse(page.contains("A title"), page);
  }

  @Test
  void countsAreExactWhereNotAllIsListed() {
    List<DocumentReport> documents =
        IntStream.rangeClosed(1, HtmlReport.MOST_DOCUMENTS + 7)
            .mapToObj(
                i ->
                    document(
                        "d" + i,
                        MISSING,
                        Rule.warning("READ-004").at(Pointer.root().child("m" + i)).build()))
            .toList();
    String page = html(Locale.ENGLISH, documents);
    assertTrue(page.contains("Documents: 1,007 of 1,007, findings: 1,007."), page.substring(4_000));
    assertTrue(page.contains("<li>Not listed: 957.</li>"));
    assertTrue(page.contains("<li>Not listed: 977.</li>"));
    assertTrue(page.endsWith("<p>Not listed: 7.</p>\n</main>\n</body>\n</html>\n"));
    assertFalse(page.contains("id=\"d-1001\""));
    String text = ReportWriter.text(Locale.ENGLISH, ReportStyle.plain()).write(documents);
    assertTrue(text.contains("Documents: 1,007 of 1,007, findings: 1,007."));
    assertTrue(text.contains("\nd1007\n  error    FIELD-001  /submitter  Submitter: Explained"));
  }
}
