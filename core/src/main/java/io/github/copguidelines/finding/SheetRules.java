package io.github.copguidelines.finding;

import java.util.List;

/** The rules on reading spreadsheets, which apply before all rules on the records in them. */
public final class SheetRules {

  /** The file is not a readable workbook or table. */
  public static final Rule UNREADABLE = Rule.error("SHEET-001");

  /** The workbook has macros. */
  public static final Rule MACROS = Rule.error("SHEET-002");

  /** The workbook uses external data. */
  public static final Rule LINKS = Rule.error("SHEET-003");

  /** The unpacked file exceeds the limits. */
  public static final Rule BOUNDS = Rule.error("SHEET-004");

  /** A part of the workbook declares a document type or entities. */
  public static final Rule DOCUMENT_TYPE = Rule.error("SHEET-005");

  /** No sheet has a line with the technical names of columns. */
  public static final Rule NO_NAMES = Rule.error("SHEET-006");

  /** A column with cells has no known name. An error if reading is strict. */
  public static final Rule UNKNOWN_COLUMN = Rule.warning("SHEET-007");

  /** Two columns have the same name; the first is taken. */
  public static final Rule TWO_COLUMNS = Rule.error("SHEET-008");

  /** A cell contains a formula, which is neither evaluated nor read. */
  public static final Rule FORMULA = Rule.error("SHEET-009");

  /** A cell contains an error value, for example of a failed formula. */
  public static final Rule ERROR_VALUE = Rule.error("SHEET-010");

  /** A cell holds a name, or a date that is longer or shorter, for what was read. */
  public static final Rule READ_AS = Rule.info("SHEET-011");

  /** A row of a template leaves out fields, which reading filled in. */
  public static final Rule FILLED_IN = Rule.info("SHEET-012");

  private SheetRules() {}

  /** Returns all rules, in the order of their identifiers. */
  public static List<Rule> all() {
    return List.of(
        UNREADABLE,
        MACROS,
        LINKS,
        BOUNDS,
        DOCUMENT_TYPE,
        NO_NAMES,
        UNKNOWN_COLUMN,
        TWO_COLUMNS,
        FORMULA,
        ERROR_VALUE,
        READ_AS,
        FILLED_IN);
  }
}
