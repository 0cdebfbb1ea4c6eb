package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The type of an unquoted YAML scalar in YAML 1.2, by its JSON schema, as in Jackson 3.
 *
 * <p>Each number, Boolean or null of YAML 1.2 is also one in YAML 1.1, so only such scalars are
 * checked again.
 */
final class YamlWords {

  private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]*)");

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|-?\\.inf|\\.nan");

  private YamlWords() {}

  /** Returns the YAML 1.2 type of a scalar that is not text for Jackson 2. */
  static JsonToken token(YAMLParser parser, JsonToken found) throws IOException {
    String text = parser.getText();
    String tag = parser.getTypeId();
    if (tag == null) {
      return plain(text);
    } else if (tag.isEmpty()) {
      return JsonToken.VALUE_STRING; // a lone exclamation mark: the value is text
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

  /** Returns the token of a scalar with the tag of a Boolean. */
  private static JsonToken truth(String text) {
    if (text.equalsIgnoreCase("true")) {
      return JsonToken.VALUE_TRUE;
    }
    return text.equalsIgnoreCase("false") ? JsonToken.VALUE_FALSE : JsonToken.VALUE_STRING;
  }
}
