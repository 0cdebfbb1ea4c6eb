package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * What a scalar of YAML without quotes is in YAML 1.2, by its JSON schema, as Jackson 3 has it.
 *
 * <p>Whatever that takes for a number, a truth value or null, YAML 1.1 takes for one too; so only
 * such scalars are looked at again.
 */
final class YamlWords {

  private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]*)");

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|-?\\.inf|\\.nan");

  private YamlWords() {}

  /** Returns the type of a scalar that Jackson 2 does not take as text. */
  static JsonToken token(YAMLParser parser, JsonToken found) throws IOException {
    String text = parser.getText();
    String tag = parser.getTypeId();
    if (tag == null) {
      return plain(text);
    } else if (tag.isEmpty()) {
      return JsonToken.VALUE_STRING; // an exclamation mark alone: whatever follows is text
    }
    return tag.endsWith(":bool") ? truth(text) : found;
  }

  private static JsonToken plain(@Nullable String text) {
    if (text == null || text.isEmpty() || text.equals("null")) {
      return JsonToken.VALUE_NULL;
    } else if (text.equals("true")) {
      return JsonToken.VALUE_TRUE;
    } else if (text.equals("false")) {
      return JsonToken.VALUE_FALSE;
    } else if (WHOLE.matcher(text).matches()) {
      return JsonToken.VALUE_NUMBER_INT;
    }
    return NUMBER.matcher(text).matches() ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_STRING;
  }

  /** Of a scalar that is said to be a truth value, which words are one. */
  private static JsonToken truth(String text) {
    if (text.equalsIgnoreCase("true")) {
      return JsonToken.VALUE_TRUE;
    }
    return text.equalsIgnoreCase("false") ? JsonToken.VALUE_FALSE : JsonToken.VALUE_STRING;
  }
}
