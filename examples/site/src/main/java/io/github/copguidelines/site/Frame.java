package io.github.copguidelines.site;

import io.github.copguidelines.page.internal.Html;
import java.util.List;

/** The frame of every page: head, navigation to other pages and languages, notice. */
final class Frame {

  /** The parts of the site in each language: name of the text, file in the language's folder. */
  private static final List<List<String>> TRANSLATED =
      List.of(
          List.of("office", "office.html"),
          List.of("start", "start.html"),
          List.of("catalogue", "index.html"),
          List.of("rules", "rules.html"),
          List.of("dictionary", "dictionary.html"));

  /** The parts in English only: name of the text, file in the top folder. */
  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("home", "index.html"),
          List.of("concepts", "concepts.html"),
          List.of("commands", "command-line.html"),
          List.of("modules", "modules.html"),
          List.of("schemas", "schema/index.html"),
          List.of("contribute", "contribute.html"),
          List.of("javadoc", "javadoc.html"));

  private final Page page;
  private final Words words;
  private final StringBuilder html = new StringBuilder();

  private Frame(Page page) {
    this.page = page;
    this.words = page.words();
  }

  static String around(Page page) {
    Frame frame = new Frame(page);
    frame.head();
    frame.navigation();
    frame.languages();
    frame
        .html
        .append("</header>\n<main id=\"main\" tabindex=\"-1\">\n")
        .append(Elements.element("h1", page.title()))
        .append(page.body())
        .append("</main>\n");
    frame.foot();
    return frame.html.toString();
  }

  private void head() {
    String name = words.say("site");
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.language())
        .append("\" dir=\"")
        .append(words.direction())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append(Elements.element("title", page.title() + " – " + name))
        .append("<link rel=\"stylesheet\" href=\"")
        .append(page.up())
        .append("site.css\">\n");
    if (page.translated()) {
      for (Words other : Words.all()) {
        html.append("<link rel=\"alternate\" hreflang=\"")
            .append(other.language())
            .append("\" href=\"")
            .append(sibling(other))
            .append("\">\n");
      }
    }
    if (!page.script().isEmpty()) {
      html.append("<script defer src=\"entries.js\"></script>\n<script defer src=\"")
          .append(page.up())
          .append(page.script())
          .append("\"></script>\n");
    }
    html.append("</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
        .append(Html.escaped(words.common("skip")))
        .append("</a>\n<header>\n<p class=\"site\">")
        .append(Html.escaped(name))
        .append("</p>\n");
  }

  private void navigation() {
    html.append("<nav aria-label=\"").append(Html.escaped(words.say("nav"))).append("\">\n<ul>\n");
    if (words.isEnglish()) {
      ENGLISH.subList(0, 1).forEach(this::english);
      TRANSLATED.forEach(this::own);
      ENGLISH.subList(1, ENGLISH.size()).forEach(this::english);
    } else {
      TRANSLATED.forEach(this::own);
      html.append("</ul>\n<p class=\"quiet\">")
          .append(Html.escaped(words.say("nav.english")))
          .append("</p>\n<ul>\n");
      ENGLISH.forEach(this::english);
    }
    html.append("</ul>\n</nav>\n");
  }

  private void own(List<String> part) {
    item(words.language() + "/" + part.get(1), "", words.say("nav." + part.get(0)));
  }

  private void english(List<String> part) {
    String language = words.isEnglish() ? "" : " hreflang=\"en\"";
    item(part.get(1), language, words.say("nav." + part.get(0)));
  }

  private void item(String path, String attributes, String text) {
    html.append("<li><a href=\"").append(page.up()).append(path).append('"').append(attributes);
    if (path.equals(page.path())) {
      html.append(" aria-current=\"page\"");
    }
    html.append('>').append(Html.escaped(text)).append("</a></li>\n");
  }

  /**
   * Adds links to the page in other languages; on a page in English only, links to the catalogue.
   */
  private void languages() {
    html.append("<nav class=\"languages\" aria-label=\"")
        .append(Html.escaped(words.say("languages")))
        .append("\">\n<ul>\n");
    for (Words other : Words.all()) {
      String language = other.language();
      html.append("<li><a lang=\"").append(language).append("\" hreflang=\"").append(language);
      html.append("\" href=\"").append(sibling(other)).append('"');
      if (page.translated() && other == words) {
        html.append(" aria-current=\"true\"");
      }
      html.append('>').append(Html.escaped(other.say("language"))).append("</a></li>\n");
    }
    html.append("</ul>\n</nav>\n");
  }

  private String sibling(Words other) {
    String name =
        page.translated() ? page.path().substring(page.path().indexOf('/') + 1) : "index.html";
    return page.up() + other.language() + "/" + name;
  }

  private void foot() {
    html.append("<footer>\n").append(Elements.element("p", words.say("notice")));
    if (!words.isEnglish()) {
      html.append(Elements.element("p", words.common("draft")));
    }
    html.append("</footer>\n</body>\n</html>\n");
  }
}
