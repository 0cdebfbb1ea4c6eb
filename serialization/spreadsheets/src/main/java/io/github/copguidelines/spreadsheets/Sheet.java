package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.text.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a file.
 *
 * @param name its name; empty where the file is one sheet without a name
 * @param rows the rows with something in them, in their order
 * @param hasDecimalCommas whether numbers in its texts may have a comma before the fraction
 * @param saved when a program last saved the file, as that tells
 */
record Sheet(
    String name, List<SheetRow> rows, boolean hasDecimalCommas, Optional<Timestamp> saved) {}
