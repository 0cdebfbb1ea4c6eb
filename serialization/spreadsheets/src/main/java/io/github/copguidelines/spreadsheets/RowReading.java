package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.text.Timestamp;

/**
 * How rows become records.
 *
 * @param columns what columns there are
 * @param values what values cells represent
 * @param format reads what the cells of a row make up
 * @param limits the bounds of that
 * @param now when they are read
 */
record RowReading(Columns columns, CellValues values, DocumentFormat format, Limits limits, Timestamp now) {}
