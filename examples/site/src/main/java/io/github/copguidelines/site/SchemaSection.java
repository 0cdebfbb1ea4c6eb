package io.github.copguidelines.site;

import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas in all formats, at their addresses, and a page that lists them. */
final class SchemaSection {

  private static final Map<SchemaFormat, String> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(SchemaFormat.JSON_SCHEMA_2020_12, "JSON Schema 2020-12");
    FORMS.put(SchemaFormat.DRAFT_07, "JSON Schema draft-07");
    FORMS.put(SchemaFormat.OPENAPI_3_1, "OpenAPI 3.1");
    FORMS.put(SchemaFormat.TYPESCRIPT, "TypeScript");
    FORMS.put(SchemaFormat.TABLE_SCHEMA, "Table Schema");
  }

  /** Writes the files and the page, whose introduction is written by hand. */
  void writeTo(SiteFolder site, Prose prose) throws IOException {
    StringBuilder html = new StringBuilder();
    html.append(prose.render(INTRODUCTION).html());
    for (CopSchema schema : CopSchemas.all()) {
      html.append("<h2 id=\"")
          .append(schema.fileName().replace(".schema.json", ""))
          .append("\">")
          .append(Html.escaped(schema.fileName().replace(".schema.json", "")))
          .append("</h2>\n<p>")
          .append(Elements.code(schema.id()))
          .append("</p>\n<ul class=\"row\">\n");
      for (Map.Entry<SchemaFormat, String> form : FORMS.entrySet()) {
        String path = URI.create(schema.id(form.getKey())).getPath().substring(1);
        site.write(path, schema.text(form.getKey()));
        html.append("<li><a download href=\"../")
            .append(path)
            .append("\">")
            .append(Html.escaped(form.getValue()))
            .append("</a></li>\n");
      }
      html.append("<li>")
          .append(
              Elements.link("../en/dictionary-" + schema.typeName() + ".html", "Data dictionary"))
          .append("</li>\n</ul>\n");
    }
    site.write(Page.english("schema/index.html", "Schemas", html.toString()));
  }

  private static final String INTRODUCTION =
      """
      # Schemas

      For programs in any language: each type of document as JSON Schema, in draft-07 for older
      tools, as OpenAPI components, as TypeScript, and as a table. All describe the same documents.
      A practice record has one schema for each stage; take that of the draft to read, a later one
      to see whether a record is complete.

      Each file lies here under the path of its `$id`. The [conformance kit](../modules/schemas.md)
      proves that a program in another language judges alike.
      """;
}
