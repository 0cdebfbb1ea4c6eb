/**
 * Reading and writing documents, and the bundled catalogue.
 *
 * <p>Begin with {@link io.github.copguidelines.serialization.CopJson} or {@link
 * io.github.copguidelines.serialization.CopYaml}: each returns a {@link
 * io.github.copguidelines.serialization.DocumentFormat}, lenient or strict, which reads documents
 * to objects with findings, and writes objects. {@link
 * io.github.copguidelines.serialization.CopModule} registers the same types with a Jackson mapper.
 * {@link io.github.copguidelines.serialization.Catalogues} returns the bundled guidelines, and
 * {@link io.github.copguidelines.serialization.ReportWriter} writes reports as text, JSON, SARIF
 * and CSV. For many documents, {@link io.github.copguidelines.serialization.CopDocuments} provides
 * them one after the other and a {@link io.github.copguidelines.serialization.ReportSink} accepts
 * their reports; {@link io.github.copguidelines.serialization.DocumentWriter} writes them as lines
 * or as files. {@link io.github.copguidelines.serialization.FileFormats} finds the {@link
 * io.github.copguidelines.serialization.FileFormat} of a file by its name or media type, including
 * formats of other artifacts.
 *
 * <p>{@code JsonText} and {@code YamlText} open parsers and generators. The package {@code
 * binding.internal} converts tokens to objects. {@code SourcePlaces} finds lines and columns.
 * {@code TextReport}, {@code JsonReport}, {@code SarifReport} and {@code CsvReport} write reports.
 *
 * <p>All of it works offline; entry points are immutable and thread-safe.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.serialization;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
