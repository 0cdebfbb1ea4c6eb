package io.github.copguidelines.quarkus;

import io.github.copguidelines.finding.Messages;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Selects one of the six languages for a request. */
@Singleton
class Languages {

  private final HttpHeaders headers;

  /** Makes the selection from the headers of the current request. */
  Languages(HttpHeaders headers) {
    this.headers = headers;
  }

  /** Returns the best of the six by {@code Accept-Language}; English without the header. */
  Locale asked() {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .flatMap(
            asked -> Messages.languages().stream().filter(one -> one.getLanguage().equals(asked)))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
