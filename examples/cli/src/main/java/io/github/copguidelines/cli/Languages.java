package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueLanguage;
import io.github.copguidelines.catalogue.TranslationStatus;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reports the state of the texts in the language that the user requested. */
final class Languages {

  private Languages() {}

  static Locale parse(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      // Falls through: the message is the same.
    }
    throw Refusal.of("usage.language");
  }

  /** Reports on the error stream if a language has no texts, or only a draft. */
  static void note(Catalogue catalogue, Locale wanted, Terminal terminal) {
    Optional<CatalogueLanguage> found =
        catalogue.languages().stream()
            .filter(language -> language.locale().getLanguage().equals(wanted.getLanguage()))
            .findFirst();
    if (found.isEmpty()) {
      terminal.note(
          Words.of(
              "language.texts",
              "language",
              wanted.toLanguageTag(),
              "languages",
              catalogue.languages().stream().map(CatalogueLanguage::tag).toList()));
    } else if (found.get().status() == TranslationStatus.DRAFT
        && !wanted.getLanguage().equals("en")) {
      terminal.note(Words.of("language.draft", "language", found.get().tag()));
    }
  }
}
