package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.SheetRules;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Parses a part of a workbook, element by element; not thread-safe.
 *
 * <p>It ignores namespaces: the two variants of Office Open XML have the same names in different
 * namespaces.
 */
final class XmlPart {

  private final XMLStreamReader in;

  private XmlPart(XMLStreamReader in) {
    this.in = in;
  }

  /** Opens a part at its beginning. */
  static XmlPart open(byte[] part) throws Refused {
    // The JDK's own parser, whatever is on the class path; no document type, no external entities.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return new XmlPart(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
    } catch (XMLStreamException e) {
      throw Refused.by(SheetRules.UNREADABLE);
    }
  }

  /** Moves to the start of the next element; returns false at the end of the part. */
  boolean nextElement() throws Refused {
    int event = next();
    while (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamReader.START_ELEMENT;
  }

  /**
   * Moves to the start of the next element within the element with a name; returns false at its
   * end. Elements within it have other names.
   */
  boolean nextElementWithin(String name) throws Refused {
    while (true) {
      int event = next();
      if (event == XMLStreamReader.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamReader.END_DOCUMENT
          || (event == XMLStreamReader.END_ELEMENT && in.getLocalName().equals(name))) {
        return false;
      }
    }
  }

  boolean isAt(String name) {
    return in.getLocalName().equals(name);
  }

  /** Returns an attribute of the element in any namespace; empty if it has none. */
  String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        @Nullable String value = in.getAttributeValue(i);
        return value == null ? "" : value;
      }
    }
    return "";
  }

  /** Returns an attribute as a number; a default if it is not a number. */
  int number(String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(name));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Returns the text of the element, including elements within it, and moves to its end. */
  String text() throws Refused {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = next();
      switch (event) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        default -> {
          // Comments and similar nodes are not text.
        }
      }
    }
    return text.toString();
  }

  private int next() throws Refused {
    try {
      int event = in.next();
      if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
        throw Refused.by(SheetRules.DOCUMENT_TYPE);
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      // Parsers fail in many ways; their messages repeat parts of the document.
      throw Refused.by(SheetRules.UNREADABLE);
    }
  }
}
