package io.github.copguidelines.site;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data dictionary of each type of document in one language, within the site's frame. */
final class DictionarySection {

  private static final Pattern PAGE =
      Pattern.compile("(?s)<h1>(.*?)</h1>\n(.*?)<main [^>]*>\n(.*)</main>");

  private final Words words;

  DictionarySection(Words words) {
    this.words = words;
  }

  void writeTo(SiteFolder site) throws IOException {
    StringBuilder list = new StringBuilder(Elements.element("p", words.say("dictionary.lead")));
    list.append("<ul>\n");
    for (CopSchema schema : schemas()) {
      Matcher found = PAGE.matcher(localized(schema).text(SchemaFormat.DICTIONARY_HTML));
      if (!found.find()) {
        throw new IllegalStateException("A page of another shape: " + schema);
      }
      String name = "dictionary-" + schema.typeName() + ".html";
      String title = unescaped(found.group(1));
      list.append("<li>").append(Elements.link(name, title)).append("</li>\n");
      String body = found.group(2) + found.group(3);
      String linked =
          body.replaceAll(
              "https://copguidelines\\.github\\.io/rules/([A-Z]+-[0-9]{3})", "../rules/$1.html");
      site.write(
          Page.translated(words, name, title, "<div class=\"cards\">\n" + linked + "</div>\n"));
    }
    list.append("</ul>\n");
    site.write(
        Page.translated(words, "dictionary.html", words.say("nav.dictionary"), list.toString()));
  }

  /**
   * Returns one schema of each type; if there are several, the schema with the requirements of all
   * stages.
   */
  private static List<CopSchema> schemas() {
    return CopSchemas.all().stream()
        .filter(
            schema ->
                CopSchemas.find(schema.typeName(), Stage.PUBLICATION)
                    .filter(schema::equals)
                    .isPresent())
        .toList();
  }

  private CopSchema localized(CopSchema schema) {
    return words.isEnglish() ? schema : schema.withLocale(words.locale());
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
