package io.github.copguidelines.site;

import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.validation.RulePages;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page for each rule, and a list of them in each language. */
final class RuleSection {

  private final Prose prose;
  private final Map<String, List<Rule>> families =
      RulePages.rules().stream()
          .collect(
              Collectors.groupingBy(
                  rule -> rule.id().substring(0, rule.id().indexOf('-')),
                  LinkedHashMap::new,
                  Collectors.toList()));

  RuleSection(Prose prose) {
    this.prose = prose;
  }

  void writeTo(SiteFolder site) throws IOException {
    for (Rule rule : RulePages.rules()) {
      Prose.Rendered text = prose.render(RulePages.of(rule.id()).orElseThrow());
      String all = "<p>" + Elements.link("../en/rules.html", "All rules") + "</p>\n";
      site.write(Page.english("rules/" + rule.id() + ".html", text.title(), text.html() + all));
    }
    for (Words words : Words.all()) {
      site.write(list(words));
    }
  }

  private Page list(Words words) {
    StringBuilder html = new StringBuilder(Elements.element("p", words.say("rules.lead")));
    families.forEach(
        (family, rules) -> {
          html.append(Elements.element("h2", words.say("rules." + family))).append("<ul>\n");
          rules.forEach(rule -> html.append(item(rule, words)));
          html.append("</ul>\n");
        });
    return Page.translated(words, "rules.html", words.say("nav.rules"), html.toString());
  }

  private static String item(Rule rule, Words words) {
    return "<li><a href=\"../rules/"
        + rule.id()
        + ".html\" hreflang=\"en\">"
        + Elements.code(rule.id())
        + "</a> "
        + Html.escaped(RuleBook.title(rule.id(), words.locale()))
        + "</li>\n";
  }
}
