package io.github.copguidelines.finding;

import java.util.List;

/** The rules on what can be taken from a spreadsheet, before any rule on the records in it. */
public final class SheetRules {

  /** The file is no workbook or table that can be read. */
  public static final Rule UNREADABLE = Rule.error("SHEET-001");

  /** The workbook has macros. */
  public static final Rule MACROS = Rule.error("SHEET-002");

  /** The workbook takes data from elsewhere. */
  public static final Rule LINKS = Rule.error("SHEET-003");

  /** The file is larger, unpacked, than what is read. */
  public static final Rule BOUNDS = Rule.error("SHEET-004");

  /** A part of the workbook declares a document type or entities. */
  public static final Rule DOCUMENT_TYPE = Rule.error("SHEET-005");

  /** No sheet has a line with the technical names of columns. */
  public static final Rule NO_NAMES = Rule.error("SHEET-006");

  /** A column with cells in it has no name that is known. An error where reading is strict. */
  public static final Rule UNKNOWN_COLUMN = Rule.warning("SHEET-007");

  /** Two columns have the same name; the first is taken. */
  public static final Rule TWO_COLUMNS = Rule.error("SHEET-008");

  /** A cell holds a formula, which is not evaluated, and nothing is taken from it. */
  public static final Rule FORMULA = Rule.error("SHEET-009");

  /** A cell holds the sign of an error, such as that of a formula that failed. */
  public static final Rule ERROR_VALUE = Rule.error("SHEET-010");

  /** A cell holds a name, or a date that is longer or shorter, for what was read. */
  public static final Rule READ_AS = Rule.info("SHEET-011");

  /** A row of a template leaves out fields, which reading filled in. */
  public static final Rule FILLED_IN = Rule.info("SHEET-012");

  private SheetRules() {}

  /** Returns all of them, in the order of their identifiers. */
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
