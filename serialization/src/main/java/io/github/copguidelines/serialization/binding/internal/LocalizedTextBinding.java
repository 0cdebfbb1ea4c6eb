package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads text by language: an object whose members are languages. */
final class LocalizedTextBinding extends Binding {

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (!in.is(JsonToken.START_OBJECT)) {
      in.wrongKind(at, Kind.OBJECT, "localized");
      return null;
    }
    if (!in.enter(at)) {
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>(2);
    String language = in.member(at, Set.of());
    String simple = language == null ? null : in.simpleText();
    if (language != null && simple != null && in.limits().listSize() > 0) {
      String next = in.member(at, Set.of(language));
      if (next == null) {
        return LocalizedText.of(language, simple);
      }
      texts.put(language, simple);
      language = next;
    }
    for (; language != null; language = in.member(at, texts.keySet())) {
      readText(in, at, language, texts);
    }
    return LocalizedText.copyOf(texts);
  }

  private static void readText(
      TokenReader in, Pointer at, String language, Map<String, String> texts) {
    if (texts.size() >= in.limits().listSize()) {
      in.tooMany(at);
      in.skip();
      return;
    }
    Pointer place = at.child(language);
    texts.remove(language);
    if (in.kind() != Kind.TEXT) {
      in.wrongKind(place, Kind.TEXT);
      return;
    }
    String text = in.text(place);
    if (text != null) {
      texts.put(language, text);
    }
  }
}
