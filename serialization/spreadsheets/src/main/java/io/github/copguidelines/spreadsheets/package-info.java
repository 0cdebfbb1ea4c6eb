/**
 * Practice records in spreadsheets, for offices that fill them: templates, reading and writing.
 *
 * <p>{@link io.github.copguidelines.spreadsheets.RecordSheets} is where to begin: it writes a
 * template in a language for a stage, reads what was filled in with findings that name the cell,
 * and writes records to a sheet. {@link io.github.copguidelines.spreadsheets.SheetFormat} tells
 * workbooks ({@code .xlsx}) from tables of text ({@code .csv}).
 *
 * <p>Bytes become a {@code Sheet} of {@code SheetRow}s by {@code XlsxFile} or {@code CsvFile},
 * which bound what they read and refuse what no sheet needs. {@code Head} finds the row of
 * technical names, which are those of {@link io.github.copguidelines.schemas.Column}; {@code
 * RowDocument} makes a record of each row below it, and {@code RowPlaces} leads findings back to
 * cells, by the {@code ColumnPlaces} of the head and of the filled cells. The other way, {@code
 * Layout} chooses the columns, {@code XlsxWriter} and {@code CsvTable} write them. {@code Choices}
 * are the lists to choose from, {@code SheetWords} the words in {@code
 * sheets_<language>.properties}.
 *
 * <p>What a sheet looks like:
 *
 * <ul>
 *   <li>A row with the technical names, {@code id}, {@code title/en}, {@code results/0/value} and
 *       so on, appears among the first twenty. Rows before it are for people. Each row after it
 *       that is not blank is a record.
 *   <li>A column whose technical name is {@code #} is for remarks: a row with a text there that
 *       begins with {@code #} is passed over. The name may carry the version of the format, as in
 *       {@code #1.0}, which then holds of all records that do not say their own.
 *   <li>If the name ends with {@code new}, as in a template, reading fills in what a row leaves out
 *       and what is the same for all new records. A column whose name has an asterisk in place of the number
 *       of a statement answers all statements that no other column answers.
 *   <li>Sheets without a row of technical names are passed over, as are the lists and notes of the
 *       template.
 *   <li>A cell with a code holds the code alone or, in workbooks, a label and the code in brackets:
 *       {@code Rwanda (RW)}. A name of a code in any of the six languages is read as that code,
 *       and reported.
 * </ul>
 *
 * <p>Formulas are never evaluated, and nothing that is written is one.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.spreadsheets;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
