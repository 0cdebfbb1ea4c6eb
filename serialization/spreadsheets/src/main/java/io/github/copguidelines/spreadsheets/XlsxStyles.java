package io.github.copguidelines.spreadsheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a workbook that show numbers as dates, with their precision; immutable. */
final class XlsxStyles {

  /** The built-in date formats, which have only a number. */
  private static final Map<Integer, DateShown> KNOWN = known();

  private final List<Optional<DateShown>> styles;

  private XlsxStyles(List<Optional<DateShown>> styles) {
    this.styles = styles;
  }

  private static Map<Integer, DateShown> known() {
    Map<Integer, DateShown> known = new HashMap<>();
    for (int format : new int[] {14, 15, 16, 22}) {
      known.put(format, DateShown.DAY);
    }
    known.put(17, DateShown.MONTH);
    for (int format : new int[] {18, 19, 20, 21, 45, 46, 47}) {
      known.put(format, DateShown.TIME);
    }
    // Date formats of East Asian editions.
    for (int format = 27; format <= 36; format++) {
      known.put(format, DateShown.DAY);
    }
    for (int format = 50; format <= 58; format++) {
      known.put(format, DateShown.DAY);
    }
    return Map.copyOf(known);
  }

  /** Reads the styles of a workbook from their part. */
  static XlsxStyles read(byte[] part) throws Refused {
    Map<Integer, String> formats = new HashMap<>();
    List<Optional<DateShown>> styles = new ArrayList<>();
    XmlPart xml = XmlPart.open(part);
    while (xml.nextElement()) {
      if (xml.isAt("numFmt")) {
        formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
      } else if (xml.isAt("cellXfs")) {
        while (xml.nextElementWithin("cellXfs")) {
          if (xml.isAt("xf") && styles.size() < SheetBounds.STYLES) {
            styles.add(shown(xml.number("numFmtId", 0), formats));
          }
        }
      }
    }
    return new XlsxStyles(List.copyOf(styles));
  }

  /** Returns empty styles. */
  static XlsxStyles none() {
    return new XlsxStyles(List.of());
  }

  private static Optional<DateShown> shown(int format, Map<Integer, String> formats) {
    String code = formats.get(format);
    return code == null ? Optional.ofNullable(KNOWN.get(format)) : DateShown.of(code);
  }

  /**
   * Returns the precision of dates in cells with a style; empty if the style does not show dates.
   */
  Optional<DateShown> of(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : Optional.empty();
  }
}
