package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.TopicEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue in one language: a page for each audience, risk and topic, and a search page. */
final class CatalogueSection {

  private final Catalogue catalogue;
  private final Words words;
  private final EntryCard cards;

  CatalogueSection(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
    this.cards = new EntryCard(catalogue, words);
  }

  void writeTo(SiteFolder site) throws IOException {
    Vocabularies lists = catalogue.vocabularies();
    for (AudienceEntry entry : lists.audiences()) {
      List<Recommendation> asked = catalogue.select().forAudience(entry.code()).list();
      String about = paragraph(entry.description()) + document(entry.code());
      site.write(page(entry.code(), entry.label(), about, asked, Recommendation::topic));
    }
    for (RiskCategoryEntry entry : lists.riskCategories()) {
      site.write(risk(Risk.of(entry.code()), entry.label(), entry.description()));
    }
    for (RiskEntry entry : lists.risks()) {
      site.write(risk(entry.code(), entry.label(), entry.description()));
    }
    for (TopicEntry entry : lists.topics()) {
      List<Recommendation> asked = catalogue.select().about(entry.code()).list();
      site.write(page(entry.code(), entry.label(), "", asked, this::audience));
    }
    SearchPage search = new SearchPage(catalogue, words);
    site.write(search.page());
    site.write(words.language() + "/entries.js", search.entries());
  }

  private Optional<Code> audience(Recommendation one) {
    return Optional.of(one.audience());
  }

  private Page risk(Risk risk, LocalizedText label, LocalizedText about) {
    List<Recommendation> asked = catalogue.select().against(risk).list();
    return page(risk, label, paragraph(about), asked, this::audience);
  }

  private String paragraph(LocalizedText text) {
    return text.isEmpty() ? "" : Elements.element("p", text.text(words.locale()));
  }

  /** Returns the document for an audience, with its title if it was seen. */
  private String document(Audience audience) {
    return catalogue
        .guideline(audience)
        .map(
            guideline -> {
              LocalizedText titles = guideline.officialTitles();
              String language = titles.get(words.language()).isPresent() ? words.language() : "en";
              String title = Html.escaped(titles.get(language).orElse(""));
              return "<p>"
                  + Elements.code(guideline.code())
                  + " <cite lang=\""
                  + language
                  + "\">"
                  + title
                  + "</cite></p>\n";
            })
        .orElse("");
  }

  private Page page(
      Code code,
      LocalizedText label,
      String about,
      List<Recommendation> asked,
      Function<Recommendation, Optional<? extends Code>> group) {
    StringBuilder html = new StringBuilder(about);
    html.append(Elements.element("p", words.say("count", asked.size())))
        .append("<p class=\"note\">")
        .append(Html.escaped(words.say("notice")))
        .append("</p>\n");
    Map<String, List<Recommendation>> groups =
        asked.stream()
            .collect(
                Collectors.groupingBy(
                    one -> group.apply(one).map(cards::label).orElse(""),
                    LinkedHashMap::new,
                    Collectors.toList()));
    groups.forEach(
        (name, entries) -> {
          html.append(Elements.element("h2", name));
          entries.forEach(entry -> html.append(cards.of(entry)));
        });
    return Page.translated(words, Paths.of(code), label.text(words.locale()), html.toString());
  }
}
