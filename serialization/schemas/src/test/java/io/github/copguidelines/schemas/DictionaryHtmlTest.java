package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DictionaryHtmlTest {

  private static Document parsed(String html) throws Exception {
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
  @MethodSource("io.github.copguidelines.schemas.DictionaryTest#schemas")
  void pageIsWholeInItsLanguageAndNeedsNothingElse(CopSchema schema) throws Exception {
    String html = schema.text(SchemaFormat.DICTIONARY_HTML);
    Document page = parsed(html);
    Element root = page.getDocumentElement();
    assertEquals(schema.language(), root.getAttribute("lang"));
    assertEquals(schema.language().equals("ar") ? "rtl" : "ltr", root.getAttribute("dir"));
    assertEquals(1, elements(page, "h1").size());
    assertEquals(1, elements(page, "main").size());
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
  @MethodSource("io.github.copguidelines.schemas.DictionaryTest#schemas")
  void everyLinkLeadsSomewhereAndEveryLabelHasText(CopSchema schema) throws Exception {
    Document page = parsed(schema.text(SchemaFormat.DICTIONARY_HTML));
    Set<String> ids = new HashSet<>();
    for (Element element : elements(page, "*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
    }
    for (Element link : elements(page, "a")) {
      String target = link.getAttribute("href");
      assertTrue(
          target.startsWith("https://") || ids.contains(target.substring(1)),
          "nothing at " + target);
    }
    for (Element element : elements(page, "*")) {
      String labelled = element.getAttribute("aria-labelledby");
      assertTrue(labelled.isEmpty() || ids.contains(labelled), labelled);
      if (element.getTagName().matches("a|h[1-3]|th|li|code|p|title")) {
        assertFalse(element.getTextContent().isBlank(), element.getTagName());
      }
      if (element.getTagName().equals("code")) {
        assertEquals("ltr", element.getAttribute("dir"));
      }
      if (element.getTagName().equals("th")) {
        assertTrue(Set.of("col", "row").contains(element.getAttribute("scope")));
      }
      if (element.getTagName().equals("td")) {
        assertFalse(element.getAttribute("data-head").isBlank());
      }
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

  /** WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what is not text. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void coloursHaveEnoughContrast(String scheme) {
    String styles = Dictionary.styles();
    int at = scheme.equals("dark") ? 1 : 0; // the first definition is for a light screen
    for (String ground : List.of("page", "ground")) {
      for (String colour : List.of("text", "quiet", "link")) {
        double contrast = contrast(styles, at, colour, ground);
        assertTrue(contrast >= 4.5, colour + " on " + ground + ": " + contrast);
      }
    }
    assertTrue(contrast(styles, at, "rule", "page") >= 3);
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
