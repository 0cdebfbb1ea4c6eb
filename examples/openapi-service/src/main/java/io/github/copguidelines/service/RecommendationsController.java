package io.github.copguidelines.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists recommendations in the language of the request. */
@RestController
final class RecommendationsController {

  private final Catalogue catalogue;

  RecommendationsController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A recommendation in short.
   *
   * @param verification the verification of the entry
   * @param document the guideline that it comes from
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Entry(String code, String title, String verification, Optional<String> document) {

    static Entry of(Recommendation recommendation, Locale locale) {
      return new Entry(
          recommendation.code(),
          recommendation.title().text(locale),
          recommendation.verificationLevel().code(),
          recommendation.source().map(source -> source.document()));
    }
  }

  /**
   * Returns the recommendations for an audience and against a risk; all without both parameters.
   */
  @GetMapping("/recommendations")
  List<Entry> recommendations(
      @RequestParam Optional<Audience> audience, @RequestParam Optional<Risk> risk, Locale locale) {
    return catalogue.recommendations().stream()
        .filter(one -> audience.isEmpty() || audience.get() == one.audience())
        .filter(one -> risk.isEmpty() || one.risks().contains(risk.get()))
        .map(one -> Entry.of(one, locale))
        .toList();
  }
}
