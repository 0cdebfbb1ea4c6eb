/**
 * Practice records in spreadsheets, for offices that fill them: templates, reading and writing.
 *
 * <p>Begin with {@link io.github.copguidelines.spreadsheets.RecordSheets}: it writes a template in
 * a language for a stage, reads filled-in sheets with findings that name the cell, and writes
 * records to a sheet. {@link io.github.copguidelines.spreadsheets.SheetFormat} distinguishes
 * workbooks ({@code .xlsx}) from text tables ({@code .csv}).
 *
 * <p>{@code XlsxFile} or {@code CsvFile} convert bytes to a {@code Sheet} of {@code SheetRow}s,
 * within limits, and reject content that no sheet needs. {@code Head} finds the row of technical
 * names, which {@link io.github.copguidelines.schemas.Column} defines. {@code RowDocument} makes a
 * record from each row below it, and {@code RowPlaces} maps findings back to cells, by the {@code
 * ColumnPlaces} of the head and of the filled cells. For writing, {@code Layout} selects the
 * columns, and {@code XlsxWriter} and {@code CsvTable} write them. {@code Choices} are the
 * drop-down lists, {@code SheetWords} the words in {@code sheets_<language>.properties}.
 *
 * <p>The layout of a sheet:
 *
 * <ul>
 *   <li>A row with the technical names, {@code id}, {@code title/en}, {@code results/0/value} and
 *       so on, appears among the first twenty. Rows before it are for people. Each row after it
 *       that is not blank is a record.
 *   <li>A column with the technical name {@code #} is for remarks: readers skip a row with a remark
 *       that begins with {@code #}. The name may contain the version of the format, as in {@code
 *       #1.0}, which then applies to all records without their own.
 *   <li>If that name ends with {@code new}, as in a template, reading fills in the fields that a
 *       row leaves out and that are the same for all new records. A column with an asterisk in
 *       place of the number of a statement answers all statements that no other column answers.
 *   <li>Readers skip sheets without a row of technical names, and the lists and notes of the
 *       template.
 *   <li>A cell with a code holds the code alone or, in workbooks, a label and the code in brackets:
 *       {@code Rwanda (RW)}. A name of a code in any of the six languages is read as that code, and
 *       reported.
 * </ul>
 *
 * <p>Formulas are never evaluated or written.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.spreadsheets;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
