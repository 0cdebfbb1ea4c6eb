/**
 * JSON Schemas of the documents that the library reads and writes.
 *
 * <p>Begin with {@link io.github.copguidelines.schemas.CopSchemas}: it returns the {@link
 * io.github.copguidelines.schemas.CopSchema} in the jar for a type and a stage. Practice records
 * have one for each stage, catalogues one for all. Other types generate these files in the build:
 * {@code SchemaGenerator} walks the model, {@code ConstraintKeywords} turns constraints into
 * keywords, {@code Definitions} and {@code CodeKeywords} describe values, {@code
 * PracticeConditions} and {@code SafeguardingConditions} add conditions between members, {@code
 * UnexpressedRules} lists the rules left to the reader and the validator, {@code SchemaTexts} holds
 * the descriptions, {@code SchemaExamples} the examples.
 *
 * <p>{@link
 * io.github.copguidelines.schemas.CopSchema#text(io.github.copguidelines.schemas.SchemaFormat)}
 * returns other formats. Each is made only from the JSON Schema, so it also works for schemas of
 * profiles: {@code DraftSeven}, {@code OpenApi}, {@code TypeScript}. They pass keywords through
 * {@code Keywords}, which rejects an unexpected one.
 *
 * <p>Further formats are made from these schemas on demand; {@code Effective} merges the
 * constraints on a value. {@link io.github.copguidelines.schemas.Columns} holds the columns of a
 * table of documents: {@code ShapeFinder} finds the shape of each value, {@code ColumnFinder} the
 * columns for the shapes, and {@code Flattening} and {@code Unflattening} convert documents to
 * cells and back. {@code TableSchema} writes the columns as a Table Schema. {@code Dictionary}
 * describes a schema in words, as a {@code Page} that core writes as HTML and Markdown; its words
 * are in {@code dictionary_<language>.properties}, its styles in {@code dictionary.css}.
 *
 * <p>A test fails if the files, or samples of the other formats among the tests, do not match the
 * model. {@code .ci/write-generated} rewrites them.
 *
 * <p>The extensions of JSON Schema 2020-12 in the schemas, all of them annotations without effect
 * on validity:
 *
 * <ul>
 *   <li>{@code x-cop-known-values}: the known codes of an open list, like the keyword {@code enum}
 *       of a closed one. Other codes are valid; the validator warns.
 *   <li>{@code x-cop-known-prefixes}: the same for codes that are listed by prefix only.
 *   <li>{@code x-cop-deprecated-values}: valid but deprecated codes of an open or a closed list.
 *       The keyword {@code deprecated} marks deprecated members.
 *   <li>{@code x-cop-recommended}: members without which the validator warns.
 *   <li>{@code x-cop-rules}: the rules that the schema does not express, or only in part, each as
 *       an object: {@code id} the identifier, {@code note} the part not expressed, {@code page} the
 *       address that identifies its page.
 *   <li>{@code x-cop-language}: the language of titles, descriptions and notes, as a BCP 47 tag;
 *       absent if it is English.
 *   <li>{@code x-cop-schema}: in OpenAPI, the {@code $id} of the schema of a component.
 * </ul>
 *
 * <p>A document has two {@code examples}: one with the required members at the stage, and one with
 * every member. {@code format} appears only if every valid text has that format, so that a tool
 * that checks it requires nothing more: moments are {@code date-time}. Links are not {@code uri},
 * because they may contain letters of any language.
 *
 * <p>Patterns match the whole text, are valid under the {@code u} flag of ECMA 262, and mean the
 * same in Java. If a validator lets {@code $} match before a last line feed, it accepts a text with
 * one; the reader does not. Lengths count code points. Unknown members are valid everywhere.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.schemas;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
