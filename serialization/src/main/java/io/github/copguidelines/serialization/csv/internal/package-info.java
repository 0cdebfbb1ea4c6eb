/**
 * Text tables: {@link io.github.copguidelines.serialization.csv.internal.CsvReader} and {@link
 * io.github.copguidelines.serialization.csv.internal.CsvWriter} read and write all CSV of the
 * library. Exported to the module for spreadsheets only.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.serialization.csv.internal;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
