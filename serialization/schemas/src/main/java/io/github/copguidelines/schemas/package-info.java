/**
 * JSON Schemas of the documents that the library reads and writes.
 *
 * <p>{@link io.github.copguidelines.schemas.CopSchemas} is where to begin: it hands out a {@link
 * io.github.copguidelines.schemas.CopSchema} for a type and a stage, as it lies in the jar:
 * practice records have one for each stage, catalogues one for all. The other types make these
 * files in the build: {@code SchemaGenerator} walks the model, {@code ConstraintKeywords} turns
 * constraints into keywords, {@code Definitions} and {@code CodeKeywords} describe values, {@code
 * PracticeConditions} and {@code SafeguardingConditions} add what depends on other members, {@code
 * UnexpressedRules} lists what is left to the reader and the validator, {@code SchemaTexts} holds
 * the descriptions, {@code SchemaExamples} the examples.
 *
 * <p>{@link
 * io.github.copguidelines.schemas.CopSchema#text(io.github.copguidelines.schemas.SchemaFormat)}
 * gives other forms. Each is made of the JSON Schema alone, and so for schemas of profiles too:
 * {@code DraftSeven}, {@code OpenApi}, {@code TypeScript}. They take keywords through {@code
 * Keywords}, which stops them at one that nobody has thought of.
 *
 * <p>Other forms are made of these schemas when they are asked for; {@code Effective} puts together
 * what a schema asks of a value. {@link io.github.copguidelines.schemas.Columns} tells the columns
 * of a table of documents: {@code ShapeFinder} finds what each value is like, {@code ColumnFinder}
 * goes from there to columns, {@code Flattening} and {@code Unflattening} take documents apart and
 * put them together; {@code TableSchema} writes the columns as a Table Schema. {@code Dictionary}
 * puts a schema into words, as a {@code Page} of core that core writes as HTML and as Markdown; its
 * words are in {@code dictionary_<language>.properties}, its styles in {@code dictionary.css}.
 *
 * <p>The files follow the model, and so do samples of the other forms among the tests; a test fails
 * where they do not. {@code .ci/write-generated} rewrites them.
 *
 * <p>What the schemas use beyond JSON Schema 2020-12, all of it annotation without effect on the
 * verdict:
 *
 * <ul>
 *   <li>{@code x-cop-known-values}: the known codes of an open list, which represents the keyword
 *       {@code enum} of a closed one. Other codes are valid; the validator warns.
 *   <li>{@code x-cop-known-prefixes}: the same for codes that are listed by their beginning only.
 *   <li>{@code x-cop-deprecated-values}: those of the codes, of an open or a closed list, that are
 *       valid and should no longer be written. For members, the keyword {@code deprecated} says it.
 *   <li>{@code x-cop-recommended}: members without which the validator warns.
 *   <li>{@code x-cop-rules}: the rules that the schema does not say, or not wholly, each as an
 *       object: {@code id} the identifier, {@code note} what is left to it, {@code page} the
 *       address that names its page.
 *   <li>{@code x-cop-language}: the language of titles, descriptions and notes, as a BCP 47 tag;
 *       absent where it is English.
 *   <li>{@code x-cop-schema}: in OpenAPI, the {@code $id} of the schema that a component is made
 *       of.
 * </ul>
 *
 * <p>{@code examples} of a document are two: what it needs at the stage, and one with every member.
 * {@code format} appears where every valid text has that format, so that it asks for nothing more
 * where a tool checks it: moments are {@code date-time}. Links are no {@code uri}, because they may
 * hold letters of any language.
 *
 * <p>Patterns match the whole text, are valid under the {@code u} flag of ECMA 262, and mean the
 * same in Java. Where a validator lets {@code $} match before a last line feed, it accepts a text
 * with one; the reader does not. Lengths count code points. Members that the model does not know
 * are valid everywhere.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.schemas;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
