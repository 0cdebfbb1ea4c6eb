package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.SheetRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of the sheets of one workbook; not thread-safe. */
final class XlsxCells {

  /** The greatest length of a number; longer ones are read as text. */
  private static final int LONGEST_NUMBER = 100;

  /** The greatest number of digits before or after the point; other numbers have an exponent. */
  private static final int MOST_DIGITS = 30;

  private final List<String> strings;
  private final XlsxStyles styles;
  private final boolean from1904;
  private int count;
  private int size;

  XlsxCells(List<String> strings, XlsxStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** Returns the non-empty rows of a sheet. */
  List<SheetRow> rows(byte[] sheet) throws Refused {
    List<SheetRow> rows = new ArrayList<>();
    XmlPart xml = XmlPart.open(sheet);
    int number = 0;
    while (xml.nextElement()) {
      if (xml.isAt("row")) {
        number = xml.number("r", number + 1);
        if (number < 1 || number > SheetBounds.LAST_ROW) {
          throw Refused.by(SheetRules.BOUNDS, "rows", SheetBounds.LAST_ROW);
        }
        Map<Integer, SheetCell> cells = row(xml);
        if (!cells.isEmpty()) {
          rows.add(new SheetRow(number, cells));
        }
        if (rows.size() > SheetBounds.ROWS) {
          throw Refused.by(SheetRules.BOUNDS, "rows", SheetBounds.ROWS);
        }
      }
    }
    return rows;
  }

  private Map<Integer, SheetCell> row(XmlPart xml) throws Refused {
    Map<Integer, SheetCell> cells = new HashMap<>();
    int column = 0;
    while (xml.nextElementWithin("row")) {
      if (xml.isAt("c")) {
        String name = xml.attribute("r");
        column = name.isEmpty() ? column + 1 : CellName.column(name);
        if (column < 1 || column > SheetBounds.LAST_COLUMN) {
          throw Refused.by(SheetRules.BOUNDS, "columns", SheetBounds.LAST_COLUMN);
        }
        Optional<SheetCell> cell = cell(xml);
        if (cell.isPresent()) {
          cells.put(column, cell.get());
          if (++count > SheetBounds.CELLS) {
            throw Refused.by(SheetRules.BOUNDS, "cells", SheetBounds.CELLS);
          }
          size += cell.get().text().length();
          if (size > SheetBounds.SIZE) {
            throw Refused.by(SheetRules.BOUNDS, "size", SheetBounds.SIZE);
          }
        }
      }
    }
    return cells;
  }

  private Optional<SheetCell> cell(XmlPart xml) throws Refused {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = "";
    boolean formula = false;
    while (xml.nextElementWithin("c")) {
      if (xml.isAt("f")) {
        formula = true;
        xml.text();
      } else if (xml.isAt("v")) {
        value = xml.text();
      } else if (xml.isAt("is")) {
        value = XlsxFile.text(xml, "is");
      }
    }
    if (formula) {
      return Optional.of(SheetCell.FORMULA);
    }
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (type) {
      case "s" -> Optional.of(SheetCell.text(shared(value)));
      case "inlineStr", "d" -> Optional.of(SheetCell.text(value));
      case "str" -> Optional.of(SheetCell.text(XString.unescape(value)));
      case "b" -> Optional.of(SheetCell.text(Boolean.toString(XlsxFile.isTrue(value))));
      case "e" -> Optional.of(SheetCell.ERROR);
      default -> Optional.of(SheetCell.text(number(value, style)));
    };
  }

  private String shared(String index) throws Refused {
    try {
      return strings.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw Refused.by(SheetRules.UNREADABLE);
    }
  }

  private String number(String value, int style) {
    String plain = value.strip();
    BigDecimal number;
    try {
      number = new BigDecimal(plain.length() > LONGEST_NUMBER ? "" : plain);
    } catch (NumberFormatException e) {
      return value;
    }
    BigDecimal least = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (least.scale() > MOST_DIGITS || least.precision() - least.scale() > MOST_DIGITS) {
      return least.toString();
    }
    return styles
        .of(style)
        .map(shown -> shown.text(least, from1904))
        .orElseGet(least::toPlainString);
  }
}
