package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.LeftOut;

/**
 * What of a record a sheet could not hold.
 *
 * @param record which of the records, counted from 0
 * @param leftOut the place in the record, and why; the place is empty for the whole record
 */
public record NotWritten(int record, LeftOut leftOut) {}
