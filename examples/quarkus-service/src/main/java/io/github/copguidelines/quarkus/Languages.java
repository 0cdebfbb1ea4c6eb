package io.github.copguidelines.quarkus;

import io.github.copguidelines.finding.Messages;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Which of the six languages a request asks for. */
@Singleton
class Languages {

  private final HttpHeaders headers;

  /** Takes the headers of the request that is being answered when they are read. */
  Languages(HttpHeaders headers) {
    this.headers = headers;
  }

  /** Returns the best of the six by {@code Accept-Language}, English where none is asked for. */
  Locale asked() {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .flatMap(
            asked -> Messages.languages().stream().filter(one -> one.getLanguage().equals(asked)))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
