package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.text.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a file.
 *
 * @param name its name; empty if the file is one unnamed sheet
 * @param rows the non-empty rows, in their order
 * @param hasDecimalCommas whether numbers in its texts may have a decimal comma
 * @param saved when a program last saved the file, if the file contains it
 */
record Sheet(
    String name, List<SheetRow> rows, boolean hasDecimalCommas, Optional<Timestamp> saved) {}
