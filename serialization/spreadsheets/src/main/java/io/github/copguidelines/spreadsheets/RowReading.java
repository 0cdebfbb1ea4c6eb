package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.text.Timestamp;

/**
 * The configuration for converting rows to objects.
 *
 * @param <T> the type of the objects
 * @param type their class
 * @param columns the known columns
 * @param values the conversion of cells to values
 * @param format the format that reads the document from a row's cells
 * @param limits the limits on that document
 * @param now the time of reading
 */
record RowReading<T>(
    Class<T> type,
    Columns columns,
    CellValues values,
    DocumentFormat format,
    Limits limits,
    Timestamp now) {}
