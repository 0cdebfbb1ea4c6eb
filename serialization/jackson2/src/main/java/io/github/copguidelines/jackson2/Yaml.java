package io.github.copguidelines.jackson2;

import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.LITERAL_BLOCK_STYLE;
import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.MINIMIZE_QUOTES;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.copguidelines.serialization.binding.internal.PlainWords;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The YAML support of Jackson 2, whose format is loaded only if the application has it. */
final class Yaml {

  private static final boolean IS_THERE = isThere();

  private static final PlainWords WORDS = new PlainWords();

  private Yaml() {}

  private static boolean isThere() {
    try {
      Class.forName("com.fasterxml.jackson.dataformat.yaml.YAMLParser");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Returns the YAML parser that a parser is or wraps; null if there is none. */
  static @Nullable YAMLParser parser(JsonParser parser) {
    JsonParser innermost = parser;
    while (innermost instanceof JsonParserDelegate around) {
      innermost = around.delegate();
    }
    return IS_THERE && innermost instanceof YAMLParser yaml ? yaml : null;
  }

  /**
   * Writes a text, in quotes where these are needed: with {@code MINIMIZE_QUOTES} Jackson 2 leaves
   * them out of {@code 010} and others. A text for a block of lines becomes one, unless it has a
   * line end of YAML 1.1 only.
   */
  static void writeString(String text, JsonGenerator out) throws IOException {
    YAMLGenerator yaml = generator(out);
    boolean block = text.indexOf('\n') >= 0 && text.indexOf('\u0085') < 0;
    if (yaml == null || block || !WORDS.needToQuoteValue(text)) {
      out.writeString(text);
      return;
    }
    boolean few = yaml.isEnabled(MINIMIZE_QUOTES);
    boolean blocks = yaml.isEnabled(LITERAL_BLOCK_STYLE);
    yaml.disable(MINIMIZE_QUOTES).disable(LITERAL_BLOCK_STYLE);
    out.writeString(text);
    yaml.configure(MINIMIZE_QUOTES, few).configure(LITERAL_BLOCK_STYLE, blocks);
  }

  private static @Nullable YAMLGenerator generator(JsonGenerator out) {
    JsonGenerator innermost = out;
    while (innermost instanceof JsonGeneratorDelegate around) {
      innermost = around.delegate();
    }
    return IS_THERE && innermost instanceof YAMLGenerator yaml ? yaml : null;
  }
}
