package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes the documentation site as static files that need neither network nor server. */
public final class Site {

  private static final List<String> MODULES =
      List.of(
          "core",
          "core/profiles",
          "validation",
          "validation/safeguarding",
          "serialization",
          "serialization/analysis",
          "serialization/jackson2",
          "serialization/schemas",
          "serialization/spreadsheets",
          "serialization/documents");

  private Site() {}

  /**
   * Runs it.
   *
   * @param arguments the root of the repository and the output folder; by default the current
   *     folder and its {@code target/site}. A folder with a site is cleared, a folder with other
   *     files is rejected.
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments.length > 0 ? arguments[0] : "");
    Path out = arguments.length > 1 ? Path.of(arguments[1]) : root.resolve("target/site");
    SiteFolder folder = write(root, out);
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .println(
            out.resolve("index.html")
                + "  pages: "
                + folder.pages()
                + ", files: "
                + folder.files()
                + ", bytes: "
                + folder.bytes());
  }

  /** Writes the whole site, with Javadoc of the modules that have built it. */
  static SiteFolder write(Path root, Path out) throws IOException {
    Catalogue catalogue = Catalogues.itu2020();
    Path source = root.resolve("examples/site/src/site");
    SiteFolder folder = SiteFolder.at(out);
    Prose prose = new Prose(source);
    folder.copy(source.resolve("resources"));
    new ApiSection(root, MODULES).writeTo(folder);
    new ProsePages(source.resolve("markdown"), prose, catalogue).writeTo(folder);
    new RuleSection(prose).writeTo(folder);
    new SchemaSection().writeTo(folder, prose);
    for (Words words : Words.all()) {
      new CatalogueSection(catalogue, words).writeTo(folder);
      new DictionarySection(words).writeTo(folder);
      folder.write(words.language() + "/practices.xlsx", template(words));
    }
    return folder;
  }

  /** Returns the spreadsheet that an office fills in. */
  private static byte[] template(Words words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordSheets.of(words.locale()).at(Stage.SUBMISSION).writeTemplate(SheetFormat.XLSX, out);
    return out.toByteArray();
  }
}
