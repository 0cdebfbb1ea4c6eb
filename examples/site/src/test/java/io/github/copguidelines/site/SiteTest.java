package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.validation.RulePages;
import io.github.copguidelines.vocabulary.Risk;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SiteTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();

  @Test
  void everyLinkLeadsSomewhereAndNothingIsLoadedFromElsewhere() throws IOException {
    List<Path> pages = MadeSite.pages("");
    LinkCheck check = LinkCheck.of(MadeSite.FOLDER, pages);

    assertEquals(List.of(), check.faults());
    assertEquals(MadeSite.WRITTEN.pages(), pages.size());
    assertTrue(check.links() > 10_000, check.links() + " links");
  }

  @Test
  void everyPageSaysItsLanguageAndDirectionAndThatItIsNoTextOfItu() throws IOException {
    for (Words words : Words.all()) {
      for (Path page : MadeSite.pages(words.language())) {
        String html = MadeSite.read(MadeSite.FOLDER.relativize(page).toString());
        String start =
            "<!DOCTYPE html>\n<html lang=\""
                + words.language()
                + "\" dir=\""
                + (words.language().equals("ar") ? "rtl" : "ltr")
                + "\">";
        assertTrue(html.startsWith(start), page.toString());
        assertTrue(
            html.contains("<footer>\n" + Elements.element("p", words.say("notice"))), page + "");
      }
    }
    assertTrue(MadeSite.read("index.html").contains("lang=\"en\" dir=\"ltr\""));
    assertTrue(MadeSite.read("index.html").contains(Html.escaped(Words.english().say("notice"))));
  }

  @Test
  void everyRecommendationStandsOnItsPagesInEachLanguageWithMarkAndSource() throws IOException {
    for (Words words : Words.all()) {
      for (Recommendation one : CATALOGUE.recommendations()) {
        String name = words.language() + "/" + Paths.of(one.audience());
        String card = card(MadeSite.read(name), one.code());
        for (String text :
            List.of(
                one.title().text(words.locale()),
                one.summary().text(words.locale()),
                words.say("verification." + one.verificationLevel().code()),
                one.source().orElseThrow().document())) {
          assertTrue(card.contains(Html.escaped(text)), name + " " + one.code() + ": " + text);
        }
      }
    }
  }

  private static String card(String html, String code) {
    String from = html.substring(html.indexOf("<article id=\"" + code + "\">"));
    return from.substring(0, from.indexOf("</article>"));
  }

  @Test
  void pagesOfRisksAndTopicsHaveTheirRecommendationsAndNoOthers() throws IOException {
    for (Recommendation one : CATALOGUE.recommendations()) {
      for (Risk risk : one.risks()) {
        card(MadeSite.read("fr/" + Paths.of(risk)), one.code());
      }
      card(MadeSite.read("fr/" + Paths.of(one.topic().orElseThrow())), one.code());
    }
    long cards =
        Pattern.compile("<article ")
            .matcher(MadeSite.read("fr/" + Paths.of(Risk.GROOMING)))
            .results()
            .count();
    assertEquals(CATALOGUE.select().against(Risk.GROOMING).list().size(), cards);
  }

  @Test
  void searchKnowsEveryRecommendationInTheLanguageOfThePage() throws IOException {
    for (Words words : Words.all()) {
      String entries = MadeSite.read(words.language() + "/entries.js");
      for (Recommendation one : CATALOGUE.recommendations()) {
        String title = one.title().text(words.locale()).replace("\"", "\\\"");
        assertTrue(entries.contains("[\"" + one.code() + "\",\"" + title + "\","), one.code());
      }
    }
  }

  @Test
  void everyRuleHasItsPageAndItsTitleInEachLanguage() throws IOException {
    for (Rule rule : RulePages.rules()) {
      String page = MadeSite.read("rules/" + rule.id() + ".html");
      assertTrue(page.contains("<h1>" + rule.id() + ": "), rule.id());
      for (Words words : Words.all()) {
        String list = MadeSite.read(words.language() + "/rules.html");
        String title = Html.escaped(RuleBook.title(rule.id(), words.locale()));
        assertTrue(list.contains(title), words.language() + " " + rule.id());
      }
    }
  }

  @Test
  void everySchemaLiesUnderThePathOfItsIdAndHasItsDictionary() throws IOException {
    for (CopSchema schema : CopSchemas.all()) {
      String path = URI.create(schema.id()).getPath().substring(1);
      assertEquals(schema.text(), MadeSite.read(path));
      assertTrue(MadeSite.read("schema/index.html").contains("href=\"../" + path + "\""), path);
      for (Words words : Words.all()) {
        String page =
            MadeSite.read(words.language() + "/dictionary-" + schema.typeName() + ".html");
        assertTrue(page.contains("id=\"document\""), words.language() + " " + schema.typeName());
      }
    }
  }

  @Test
  void diagramsAreReadByTitleAndDescription() throws IOException {
    String page = MadeSite.read("concepts.html");
    assertEquals(5, page.split("<svg ", -1).length - 1);
    assertEquals(5, page.split("<title id=", -1).length - 1);
    assertEquals(5, page.split("<desc id=", -1).length - 1);
  }
}
