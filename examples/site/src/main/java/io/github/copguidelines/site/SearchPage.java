package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.TopicEntry;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Topic;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The start page of the catalogue in one language: search, and lists that need no script. */
final class SearchPage {

  private final Catalogue catalogue;
  private final Words words;
  private final EntryCard names;
  private final SourceLine sources;
  private final List<Code> topics;

  SearchPage(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
    this.names = new EntryCard(catalogue, words);
    this.sources = new SourceLine(words);
    Comparator<Code> byName =
        Comparator.comparing(names::label, Collator.getInstance(words.locale()));
    this.topics =
        catalogue.vocabularies().topics().stream()
            .map(TopicEntry::code)
            .map(Code.class::cast)
            .sorted(byName)
            .toList();
  }

  Page page() {
    StringBuilder html = new StringBuilder();
    html.append(
            Elements.element("p", words.say("catalogue.lead", catalogue.recommendations().size())))
        .append("<p class=\"note\">")
        .append(Html.escaped(words.say("notice")))
        .append("</p>\n<dl class=\"levels\">\n");
    for (String level : List.of("verified", "partly", "recalled")) {
      long count =
          catalogue.recommendations().stream()
              .filter(one -> one.verificationLevel().code().equals(level))
              .count();
      html.append("<div><dt><span class=\"mark ")
          .append(level)
          .append("\">")
          .append(Html.escaped(words.say("verification." + level)))
          .append("</span></dt><dd>")
          .append(Html.escaped(words.say("verification." + level + ".about")))
          .append(' ')
          .append(Html.escaped(words.say("count", count)))
          .append("</dd></div>\n");
    }
    html.append("</dl>\n").append(form()).append(lists());
    return Page.translated(words, "index.html", words.say("catalogue"), html.toString())
        .withScript("search.js");
  }

  private String form() {
    return "<h2 id=\"search\">"
        + Html.escaped(words.say("search"))
        + "</h2>\n<noscript><p>"
        + Html.escaped(words.say("search.off"))
        + "</p></noscript>\n<form id=\"form\" role=\"search\" aria-labelledby=\"search\" hidden>\n"
        + "<p><label for=\"q\">"
        + Html.escaped(words.say("search.words"))
        + "</label> <input id=\"q\" type=\"search\" autocomplete=\"off\"></p>\n"
        + choice("audience", List.of(Audience.values()))
        + choice("risk", catalogue.vocabularies().risks().stream().map(RiskEntry::code).toList())
        + choice("topic", topics)
        + "<p><label for=\"level\">"
        + Html.escaped(words.say("entry.verification"))
        + "</label> <select id=\"level\">"
        + option("", words.say("search.any"))
        + Stream.of("verified", "partly", "recalled")
            .map(level -> option(level, words.say("verification." + level)))
            .collect(Collectors.joining())
        + "</select></p>\n<p><button type=\"reset\">"
        + Html.escaped(words.say("search.clear"))
        + "</button></p>\n</form>\n<p id=\"found\" role=\"status\" data-text=\""
        + Html.escaped(words.say("search.found"))
        + "\"></p>\n<ol id=\"results\"></ol>\n";
  }

  private String choice(String kind, List<? extends Code> codes) {
    return "<p><label for=\""
        + kind
        + "\">"
        + Html.escaped(words.say("search." + kind))
        + "</label> <select id=\""
        + kind
        + "\">"
        + option("", words.say("search.any"))
        + codes.stream()
            .map(code -> option(code.code(), names.label(code)))
            .collect(Collectors.joining())
        + "</select></p>\n";
  }

  private static String option(String value, String text) {
    return "<option value=\"" + Html.escaped(value) + "\">" + Html.escaped(text) + "</option>";
  }

  private String lists() {
    StringBuilder html = new StringBuilder(Elements.element("h2", words.say("by.audience")));
    html.append(list(List.of(Audience.values())));
    html.append(Elements.element("h2", words.say("by.risk")));
    for (RiskCategoryEntry category : catalogue.vocabularies().riskCategories()) {
      html.append("<h3>")
          .append(
              Elements.link(
                  Paths.of(Risk.of(category.code())), category.label().text(words.locale())))
          .append("</h3>\n");
      html.append(
          list(
              catalogue.vocabularies().risks().stream()
                  .filter(risk -> risk.category().filter(category.code()::equals).isPresent())
                  .map(RiskEntry::code)
                  .toList()));
    }
    html.append(Elements.element("h2", words.say("by.topic"))).append(list(topics));
    return html.toString();
  }

  private String list(List<? extends Code> codes) {
    return codes.stream()
        .map(
            code ->
                "<li>"
                    + Elements.link(Paths.of(code), names.label(code))
                    + " ("
                    + count(code)
                    + ")</li>\n")
        .collect(Collectors.joining("", "<ul class=\"columns\">\n", "</ul>\n"));
  }

  private long count(Code code) {
    return catalogue.recommendations().stream()
        .filter(
            one ->
                one.audience().equals(code)
                    || one.risks().contains(code)
                    || one.topic().filter(code::equals).isPresent())
        .count();
  }

  /**
   * Returns the data for the search as a script, because a page opened as a file may load only
   * scripts.
   */
  String entries() {
    return constant("Entries", catalogue.recommendations().stream().map(this::entry))
        + constant("Synonyms", SearchWords.groups(words.locale()).stream().map(SearchPage::array))
        + constant(
            "Terms",
            SearchWords.terms(words.locale(), catalogue.terminology()).stream()
                .map(SearchPage::array));
  }

  private static String constant(String name, Stream<String> values) {
    return values.collect(Collectors.joining(",\n", "const cop" + name + " = [\n", "\n];\n"));
  }

  private String entry(Recommendation one) {
    List<String> parts = new ArrayList<>();
    parts.add(one.summary().text(words.locale()));
    for (LocalizedText part : one.parts()) {
      parts.add(part.text(words.locale()));
    }
    return array(
        List.of(
            one.code(),
            one.title().text(words.locale()),
            String.join(" ", parts),
            one.audience().code(),
            one.risks().stream().map(Code::code).collect(Collectors.joining(" ")),
            one.topic().map(Topic::code).orElse(""),
            one.verificationLevel().code(),
            one.source().map(sources::plain).orElse(""),
            Paths.of(one)));
  }

  private static String array(List<String> texts) {
    return texts.stream().map(SearchPage::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}
