package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.SheetRules;
import io.github.copguidelines.text.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sheets of a workbook. */
final class XlsxFile {

  private XlsxFile() {}

  /** Returns true if a file begins like an archive, for example a workbook. */
  static boolean isArchive(byte[] file) {
    return file.length >= 2 && file[0] == 'P' && file[1] == 'K';
  }

  /** Reads all worksheets, in the order in which programs show them. */
  static List<Sheet> read(byte[] file) throws Refused {
    XlsxParts parts = XlsxParts.unpack(file);
    XlsxSafety.check(parts);
    String book = XlsxLinks.of(parts, "").target("officeDocument");
    XlsxLinks links = XlsxLinks.of(parts, book);
    List<String> names = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    boolean from1904 = false;
    XmlPart xml = XmlPart.open(parts.get(book));
    while (xml.nextElement()) {
      if (xml.isAt("workbookPr")) {
        from1904 = isTrue(xml.attribute("date1904"));
      } else if (xml.isAt("sheet")) {
        XlsxLinks.Link link = links.all().get(xml.attribute("id"));
        if (link == null) {
          throw Refused.by(SheetRules.UNREADABLE);
        }
        if (link.isOf("worksheet") && targets.contains(link.target())) {
          throw Refused.by(SheetRules.UNREADABLE); // it would be read repeatedly
        }
        if (link.isOf("worksheet")) {
          names.add(XString.unescape(xml.attribute("name")));
          targets.add(link.target());
        }
      }
    }
    XlsxCells cells = new XlsxCells(strings(parts, links), styles(parts, links), from1904);
    Optional<Timestamp> saved = saved(parts);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      sheets.add(new Sheet(names.get(i), cells.rows(parts.get(targets.get(i))), false, saved));
    }
    return sheets;
  }

  private static Optional<Timestamp> saved(XlsxParts parts) throws Refused {
    String target = XlsxLinks.of(parts, "").target("core-properties");
    if (target.isEmpty()) {
      return Optional.empty();
    }
    XmlPart xml = XmlPart.open(parts.get(target));
    while (xml.nextElement()) {
      if (xml.isAt("modified")) {
        return Timestamp.find(xml.text().strip());
      }
    }
    return Optional.empty();
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private static XlsxStyles styles(XlsxParts parts, XlsxLinks links) throws Refused {
    String target = links.target("styles");
    return target.isEmpty() ? XlsxStyles.none() : XlsxStyles.read(parts.get(target));
  }

  /** Returns the shared texts of cells, by their number. */
  private static List<String> strings(XlsxParts parts, XlsxLinks links) throws Refused {
    List<String> strings = new ArrayList<>();
    String target = links.target("sharedStrings");
    if (!target.isEmpty()) {
      XmlPart xml = XmlPart.open(parts.get(target));
      while (xml.nextElement()) {
        if (xml.isAt("si")) {
          strings.add(text(xml, "si"));
          if (strings.size() > SheetBounds.CELLS) {
            throw Refused.by(SheetRules.BOUNDS, "cells", SheetBounds.CELLS);
          }
        }
      }
    }
    return strings;
  }

  /** Returns the text of an element with runs, without phonetic readings of Chinese characters. */
  static String text(XmlPart xml, String element) throws Refused {
    StringBuilder text = new StringBuilder();
    while (xml.nextElementWithin(element)) {
      if (xml.isAt("t")) {
        text.append(xml.text());
      } else if (xml.isAt("rPh")) {
        xml.text();
      }
    }
    return XString.unescape(text.toString());
  }
}
