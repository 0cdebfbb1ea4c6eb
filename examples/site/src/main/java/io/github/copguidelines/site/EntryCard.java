package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.util.List;
import java.util.stream.Collectors;

/** The card of a recommendation, with its source and its verification. */
final class EntryCard {

  private final Catalogue catalogue;
  private final Words words;
  private final SourceLine sources;

  EntryCard(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
    this.sources = new SourceLine(words);
  }

  /** Returns the name of a code in the language of the page. */
  String label(Code code) {
    return catalogue
        .vocabularies()
        .label(code)
        .map(text -> text.text(words.locale()))
        .orElseGet(code::code);
  }

  String of(Recommendation entry) {
    StringBuilder html = new StringBuilder();
    html.append("<article id=\"")
        .append(entry.code())
        .append("\">\n<h3>")
        .append(Elements.code(entry.code()))
        .append(' ')
        .append(Html.escaped(entry.title().text(words.locale())))
        .append("</h3>\n")
        .append(Elements.element("p", entry.summary().text(words.locale())));
    if (!entry.parts().isEmpty()) {
      html.append("<ul>\n");
      for (LocalizedText part : entry.parts()) {
        html.append(Elements.element("li", part.text(words.locale())));
      }
      html.append("</ul>\n");
    }
    html.append("<dl>\n");
    html.append(line("verification", mark(words, entry)));
    entry.source().ifPresent(source -> html.append(line("source", sources.html(source))));
    html.append(line("audience", links(List.of(entry.audience()))));
    html.append(line("risks", links(entry.risks())));
    html.append(line("topic", links(entry.topic().stream().toList())));
    return html.append("</dl>\n</article>\n").toString();
  }

  /** Returns the verification of an entry in words; the border of the mark only repeats it. */
  static String mark(Words words, Recommendation entry) {
    String level = entry.verificationLevel().code();
    return "<span class=\"mark "
        + level
        + "\">"
        + Html.escaped(words.say("verification." + level))
        + "</span> "
        + Html.escaped(words.say("verification." + level + ".about"));
  }

  private String line(String key, String html) {
    return html.isEmpty()
        ? ""
        : "<div><dt>"
            + Html.escaped(words.say("entry." + key))
            + "</dt><dd>"
            + html
            + "</dd></div>\n";
  }

  private String links(List<? extends Code> codes) {
    return codes.stream()
        .map(code -> Elements.link(Paths.of(code), label(code)))
        .collect(Collectors.joining(words.say("list")));
  }
}
