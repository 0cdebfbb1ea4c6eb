package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.coverage.CoverageReport;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CoveragePageTest {

  private static final CoverageReport REPORT = CoverageSamples.compared();

  private static Document page(CoverageReport report, String language) throws Exception {
    String html =
        CoverageWriter.html(report, CoverageSamples.SMALL, Locale.forLanguageTag(language));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void pageIsWholeInItsLanguageAndNeedsNothingElse(String language) throws Exception {
    Document page = page(REPORT, language);
    Element root = page.getDocumentElement();
    assertEquals(language, root.getAttribute("lang"));
    assertEquals(language.equals("ar") ? "rtl" : "ltr", root.getAttribute("dir"));
    for (String element : List.of("h1", "main", "nav", "header", "footer")) {
      assertEquals(1, elements(page, element).size(), element);
    }
    assertEquals(
        elements(page, "title").get(0).getTextContent(),
        elements(page, "h1").get(0).getTextContent());
    for (String element : List.of("script", "link", "img", "iframe", "object", "base", "form")) {
      assertEquals(List.of(), elements(page, element));
    }
    assertFalse(
        elements(page, "style").get(0).getTextContent().matches("(?s).*(url\\(|@import).*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void everyLinkLeadsSomewhereAndEveryPartHasAName(String language) throws Exception {
    Document page = page(REPORT, language);
    Set<String> ids = new HashSet<>();
    for (Element element : elements(page, "*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
    }
    for (Element link : elements(page, "a")) {
      assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
      assertFalse(link.getTextContent().isBlank());
    }
    for (Element element : elements(page, "*")) {
      String named = element.getAttribute("aria-labelledby");
      assertTrue(named.isEmpty() || ids.contains(named), named);
      if (element.getTagName().equals("th")) {
        assertTrue(Set.of("col", "row").contains(element.getAttribute("scope")));
        assertFalse(element.getTextContent().isBlank());
      }
    }
    for (Element table : elements(page, "table")) {
      assertEquals(1, table.getElementsByTagName("caption").getLength());
    }
    int level = 1;
    for (Element element : elements(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertTrue(next <= level + 1, "A heading of level " + next + " follows one of " + level);
        level = next;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void noTwoPartsHaveOneName(String language) throws Exception {
    Document page = page(REPORT, language);
    Set<String> names = new HashSet<>();
    for (Element element : elements(page, "*")) {
      if (element.getTagName().matches("caption|h2")) {
        String name = element.getTextContent();
        assertTrue(names.add(name), "twice: " + name);
      }
    }
  }

  @Test
  void everyNumberOfRecordsLeadsToThem() throws Exception {
    Document page = page(REPORT, "en");
    for (Element cell : elements(page, "td")) {
      boolean heat = cell.getAttribute("class").startsWith("heat");
      if (heat && !cell.getTextContent().equals("0")) {
        assertEquals(1, cell.getElementsByTagName("a").getLength());
      }
    }
    String text = page.getDocumentElement().getTextContent();
    for (String shown :
        List.of("An invented law", "Un cours inventé", "An invented practice of before")) {
      assertTrue(text.contains(shown), shown);
    }
  }

  @Test
  void textOfAnotherLanguageIsMarkedWithItsLanguage() throws Exception {
    assertTrue(
        elements(page(REPORT, "en"), "span").stream()
            .anyMatch(
                span ->
                    span.getAttribute("lang").equals("fr")
                        && span.getTextContent().equals("Un cours inventé")));
    List<Element> inArabic = elements(page(REPORT, "ar"), "span");
    assertTrue(
        inArabic.stream()
            .anyMatch(
                span ->
                    span.getTextContent().equals("Un cours inventé")
                        && span.getAttribute("dir").equals("ltr")
                        && span.getAttribute("lang").equals("fr")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</title><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus='alert(1)' autofocus='",
        "</style><style>*{display:none}</style>",
        "javascript:alert(1)",
        "&lt;b&gt;<!-- ]]> {{x}} ${y}",
        "\u0000\ud800\u001b\u202e",
        "\u202e\u2066abc"
      })
  void whateverStandsInARecordStaysText(String text) throws Exception {
    Document page = page(CoverageSamples.hostile(text), "en");
    Set<String> expected = new HashSet<>();
    elements(page(REPORT, "en"), "*").forEach(element -> expected.add(element.getTagName()));
    for (Element element : elements(page, "*")) {
      assertTrue(expected.contains(element.getTagName()), element.getTagName());
      assertEquals("", element.getAttribute("onfocus"));
      assertTrue(
          element.getAttribute("href").isEmpty() || element.getAttribute("href").startsWith("#"));
    }
    String shown = text.replaceAll("[\u0000\u001b\ud800]", "\ufffd");
    assertTrue(page.getDocumentElement().getTextContent().contains(shown));
  }

  @Test
  void samePageIsWrittenAgainAndAgainWhateverTheDefaultLocale() {
    String first = CoverageWriter.html(REPORT, CoverageSamples.SMALL, Locale.ENGLISH);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(
          first,
          CoverageWriter.html(CoverageSamples.compared(), CoverageSamples.SMALL, Locale.ENGLISH));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what is not text. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void coloursHaveEnoughContrast(String scheme) {
    String styles = CoveragePage.styles();
    int at = scheme.equals("dark") ? 1 : 0; // the first definition is for a light screen
    for (String ground : List.of("page", "ground")) {
      for (String colour : List.of("text", "quiet", "link")) {
        assertTrue(contrast(styles, at, colour, ground) >= 4.5, colour + " on " + ground);
      }
    }
    for (int shade = 1; shade <= 4; shade++) {
      assertTrue(contrast(styles, at, "text", "shade-" + shade) >= 4.5, "shade " + shade);
    }
    assertTrue(contrast(styles, at, "rule", "page") >= 3);
    assertTrue(contrast(styles, at, "bar", "page") >= 3);
  }

  private static double contrast(String styles, int at, String one, String other) {
    double a = luminance(styles, at, one);
    double b = luminance(styles, at, other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String styles, int at, String name) {
    Matcher colours = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(styles);
    int rgb = Integer.parseInt(colours.results().toList().get(at).group(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
