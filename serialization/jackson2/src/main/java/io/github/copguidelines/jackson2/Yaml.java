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

/** What Jackson 2 can do in YAML only; its format is loaded where an application has it. */
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

  /** Returns the parser of YAML that a parser is or wraps; null where it is another. */
  static @Nullable YAMLParser parser(JsonParser parser) {
    JsonParser innermost = parser;
    while (innermost instanceof JsonParserDelegate around) {
      innermost = around.delegate();
    }
    return IS_THERE && innermost instanceof YAMLParser yaml ? yaml : null;
  }

  /**
   * Writes a text, in quotes where these are needed: with {@code MINIMIZE_QUOTES} Jackson 2 leaves
   * them out of {@code 010} and others. What is to be a block of lines becomes one, unless it has
   * what only YAML 1.1 takes for the end of a line.
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
