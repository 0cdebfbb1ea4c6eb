package io.github.copguidelines.site;

import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.TopicEntry;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue in one language: a page for each audience, risk and topic, and one to search. */
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
    for (AudienceEntry entry : catalogue.vocabularies().audiences()) {
      List<Recommendation> asked = catalogue.select().forAudience(entry.code()).list();
      site.write(
          page(entry.code(), entry.label(), entry.description(), asked, Recommendation::topic));
    }
    for (RiskEntry entry : catalogue.vocabularies().risks()) {
      List<Recommendation> asked = catalogue.select().against(entry.code()).list();
      site.write(page(entry.code(), entry.label(), entry.description(), asked, this::audience));
    }
    for (TopicEntry entry : catalogue.vocabularies().topics()) {
      List<Recommendation> asked = catalogue.select().about(entry.code()).list();
      site.write(page(entry.code(), entry.label(), LocalizedText.empty(), asked, this::audience));
    }
    SearchPage search = new SearchPage(catalogue, words);
    site.write(search.page());
    site.write(words.language() + "/entries.js", search.entries());
  }

  private Optional<Code> audience(Recommendation one) {
    return Optional.of(one.audience());
  }

  private Page page(
      Code code,
      LocalizedText label,
      LocalizedText about,
      List<Recommendation> asked,
      Function<Recommendation, Optional<? extends Code>> group) {
    StringBuilder html = new StringBuilder();
    if (!about.isEmpty()) {
      html.append(Html.element("p", about.in(words.locale())));
    }
    html.append(Html.element("p", words.say("count", asked.size())))
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
          html.append(Html.element("h2", name));
          entries.forEach(entry -> html.append(cards.of(entry)));
        });
    return Page.translated(words, Paths.of(code), label.in(words.locale()), html.toString());
  }
}
