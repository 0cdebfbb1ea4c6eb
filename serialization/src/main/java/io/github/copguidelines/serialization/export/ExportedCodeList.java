package io.github.copguidelines.serialization.export;

import io.github.copguidelines.serialization.csv.internal.CsvWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A code list of the catalogue for export.
 *
 * @param name its name, for example {@code risks}
 * @param languages the language tags of the catalogue's titles; each becomes a column
 * @param entries its codes in the order of the catalogue
 */
public record ExportedCodeList(String name, List<String> languages, List<ExportedCode> entries) {

  /** Makes a code list. */
  public ExportedCodeList {
    languages = List.copyOf(languages);
    entries = List.copyOf(entries);
  }

  /** Returns the list with some of its entries, in the same order. */
  public ExportedCodeList only(Set<String> codes) {
    Predicate<ExportedCode> wanted = entry -> codes.contains(entry.code());
    return new ExportedCodeList(name, languages, entries.stream().filter(wanted).toList());
  }

  /**
   * Returns the list as CSV: comma-separated by RFC 4180, lines ended by CR LF, one header line.
   *
   * <p>The columns are {@code code}, {@code title-} and a language tag for each language of the
   * catalogue, {@code description}, {@code status}, {@code deprecated-since} and {@code source},
   * which ends with the verification of the entry. {@code this library} is the source of its own
   * lists, which have no source document. Cells without a text in a language are empty. A cell that
   * looks like a formula to a spreadsheet begins with an apostrophe.
   *
   * @param locale the language of the descriptions, with the fallback of localized text
   */
  public String csv(Locale locale) {
    StringBuilder csv = new StringBuilder();
    List<String> header = new ArrayList<>(List.of("code"));
    languages.forEach(language -> header.add("title-" + language));
    header.addAll(List.of("description", "status", "deprecated-since", "source"));
    csv.append(CsvWriter.line(header));
    for (ExportedCode entry : entries) {
      List<String> cells = new ArrayList<>(List.of(entry.code()));
      languages.forEach(language -> cells.add(entry.title().get(language).orElse("")));
      cells.add(entry.description().text(locale));
      cells.add(entry.status().orElse(""));
      cells.add(entry.deprecatedSince().orElse(""));
      cells.add(source(entry));
      csv.append(CsvWriter.line(cells));
    }
    return csv.toString();
  }

  private static String source(ExportedCode entry) {
    String sure = entry.verification().map(level -> "verification: " + level).orElse("");
    return entry.source().map(text -> sure.isEmpty() ? text : text + "; " + sure).orElse(sure);
  }
}
