package io.github.copguidelines.quarkus;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which of the six languages a request asks for. */
@Singleton
class Languages {

  private static final List<Locale> SUPPORTED =
      Stream.of("ar", "en", "es", "fr", "ru", "zh").map(Locale::forLanguageTag).toList();

  private final HttpHeaders headers;

  /** Takes the headers of whichever request is being answered when they are looked at. */
  Languages(HttpHeaders headers) {
    this.headers = headers;
  }

  /** Returns the best of the six by {@code Accept-Language}, English where none is asked for. */
  Locale asked() {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .flatMap(asked -> SUPPORTED.stream().filter(one -> one.getLanguage().equals(asked)))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
