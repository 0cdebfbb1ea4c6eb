package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.page.internal.HtmlPage;
import io.github.copguidelines.page.internal.MarkdownPage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of one type of document at one stage.
 *
 * <p>Immutable and thread-safe. Schemas with the same {@link #id} and {@link #text} are equal.
 */
@NotSerialized
public final class CopSchema {

  private final Subject subject;
  private final String text;

  CopSchema(Subject subject, String text) {
    this.subject = subject;
    this.text = text;
  }

  /**
   * Returns the schema's {@code $id}, an absolute address that identifies it.
   *
   * <p>The address contains the version of the wire format, not of the library. It need not
   * resolve: pass the schema itself to a validator, or resolve the address with {@link
   * CopSchemas#byId}.
   */
  public String id() {
    return subject.id(SchemaFormat.JSON_SCHEMA_2020_12);
  }

  /**
   * Returns the address of the schema in a format: the {@link #id} with the format's folder and
   * file name. In draft-07 it is also the {@code $id}.
   */
  public String id(SchemaFormat format) {
    return subject.id(format);
  }

  /** Returns the name of the type on the wire, for example {@code practice-record}. */
  public String typeName() {
    return subject.type().typeName();
  }

  /** Returns the type of the model whose documents it describes. */
  public Class<?> type() {
    return subject.type().type();
  }

  /**
   * Returns the stage whose requirements the schema has; draft if documents of the type have no
   * stages.
   */
  public Stage stage() {
    return subject.stage();
  }

  /** Returns the type of document. */
  SchemaType documentType() {
    return subject.type();
  }

  /** Returns the BCP 47 tag of the language of its titles and descriptions. */
  String language() {
    return SchemaJson.read(text).path("x-cop-language").asString("en");
  }

  /** Returns true if it is the schema of its type for a stage. */
  boolean serves(Stage wanted) {
    return subject.type().serving(wanted) == subject.stage();
  }

  /**
   * Returns the name of its file, for example {@code practice-record-draft.schema.json}: the last
   * segment of {@link #id}.
   */
  public String fileName() {
    return fileName(SchemaFormat.JSON_SCHEMA_2020_12);
  }

  /**
   * Returns the schema document: JSON Schema 2020-12 as indented JSON, with a line feed at the end
   * of each line.
   */
  public String text() {
    return text;
  }

  /**
   * Returns the same schema with titles and descriptions in another language, and {@code
   * x-cop-language} with its tag. The requirements on documents and the {@link #id} stay the same.
   *
   * <p>Each call makes it again. Translations are drafts.
   *
   * @param locale the language; English if it and its wider languages have no texts
   */
  public CopSchema withLocale(Locale locale) {
    SchemaTexts texts = SchemaTexts.in(locale);
    return SchemaGenerator.generate(subject, texts);
  }

  /**
   * Returns the same schema with another base of the {@link #id}, for an organisation that serves
   * the schemas at its own address.
   *
   * @param base an absolute address that ends with a slash, such as {@code
   *     https://schemas.example.org/cop/}; version and file name follow it
   * @throws IllegalArgumentException if the address is not absolute, has a query or a fragment, or
   *     does not end with a slash
   */
  public CopSchema under(String base) {
    Subject other = subject.under(base);
    ObjectNode document = SchemaJson.read(text);
    document.put("$id", other.id(SchemaFormat.JSON_SCHEMA_2020_12));
    return new CopSchema(other, SchemaJson.write(document));
  }

  /**
   * Returns the description of the type in another format, with a line feed at the end of each
   * line.
   *
   * <p>Each call makes it again.
   *
   * @throws IllegalStateException if a keyword of the schema has no equivalent in the format, which
   *     never happens for the schemas in the jar
   */
  public String text(SchemaFormat format) {
    return switch (format) {
      case JSON_SCHEMA_2020_12 -> text;
      case DRAFT_07 -> SchemaJson.write(DraftSeven.of(SchemaJson.read(text)));
      case OPENAPI_3_1 ->
          SchemaJson.write(OpenApi.of(SchemaJson.read(text), subject.type().declaredName()));
      case TYPESCRIPT -> TypeScript.of(SchemaJson.read(text), subject.type().declaredName());
      case TABLE_SCHEMA -> TableSchema.of(this);
      case DICTIONARY_MD -> MarkdownPage.of(Dictionary.of(this));
      case DICTIONARY_HTML -> HtmlPage.of(Dictionary.of(this), Dictionary.styles());
    };
  }

  /** Returns the name of the file for a format, for example {@code practice-record-draft.d.ts}. */
  public String fileName(SchemaFormat format) {
    return subject.fileName(format);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CopSchema schema
        && subject.equals(schema.subject)
        && text.equals(schema.text);
  }

  @Override
  public int hashCode() {
    return subject.hashCode();
  }

  /** Returns the {@code $id}. */
  @Override
  public String toString() {
    return id();
  }
}
