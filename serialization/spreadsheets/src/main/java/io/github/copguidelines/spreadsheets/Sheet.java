package io.github.copguidelines.spreadsheets;

import java.util.List;

/**
 * A sheet of a file.
 *
 * @param name its name; empty if the file is one unnamed sheet
 * @param rows the non-empty rows, in their order
 * @param hasDecimalCommas whether numbers in its texts may have a decimal comma
 */
record Sheet(String name, List<SheetRow> rows, boolean hasDecimalCommas) {}
