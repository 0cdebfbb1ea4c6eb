/**
 * Bytes to objects and back: reading and writing documents, and the bundled catalogue.
 *
 * <p>Begin with {@link io.github.copguidelines.serialization.CopJson} or {@link
 * io.github.copguidelines.serialization.CopYaml}: each gives a {@link
 * io.github.copguidelines.serialization.DocumentFormat}, lenient or strict, which reads documents
 * into objects with findings and writes objects. {@link
 * io.github.copguidelines.serialization.CopModule} makes the same types known to a Jackson mapper.
 * {@link io.github.copguidelines.serialization.Catalogues} gives the bundled guidelines, and {@link
 * io.github.copguidelines.serialization.ReportWriter} writes reports as text, JSON, SARIF and CSV.
 * Where documents are many, {@link io.github.copguidelines.serialization.CopDocuments} gives them
 * one after the other and a {@link io.github.copguidelines.serialization.ReportSink} takes their
 * reports; {@link io.github.copguidelines.serialization.DocumentWriter} writes them as lines or as
 * files. {@link io.github.copguidelines.serialization.FileFormats} finds the {@link
 * io.github.copguidelines.serialization.FileFormat} of a file by its name or media type, also those
 * of other artifacts.
 *
 * <p>{@code JsonText} and {@code YamlText} open parsers and generators. The package {@code
 * binding.internal} turns tokens into objects. {@code SourcePlaces} finds lines and columns. {@code
 * TextReport}, {@code JsonReport}, {@code SarifReport} and {@code CsvReport} write reports.
 *
 * <p>All of it works offline; entry points are immutable and thread-safe.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.serialization;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
