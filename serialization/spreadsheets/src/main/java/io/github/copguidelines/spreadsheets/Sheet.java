package io.github.copguidelines.spreadsheets;

import java.util.List;

/**
 * A sheet of a file.
 *
 * @param name its name; empty where the file is one sheet without a name
 * @param rows the rows with something in them, in their order
 * @param hasDecimalCommas whether numbers in its texts may have a comma before the fraction
 */
record Sheet(String name, List<SheetRow> rows, boolean hasDecimalCommas) {}
