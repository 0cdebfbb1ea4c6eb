package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.Need;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.OpenCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents of a type as trees of JSON, each value such as its own constraints allow.
 *
 * <p>Values lie at the bounds of their constraints as often as between them. What members ask of
 * each other is not looked at here; {@link SoundRecords} does.
 */
final class RandomTrees {

  /** How much of what may be left out is there. */
  enum Amount {
    LEAST,
    SOME,
    ALL
  }

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Within this many objects of the model lies nothing that may be left out. */
  private static final int DEPTH = 3;

  private static final Map<String, List<String>> OF_FORM =
      Map.ofEntries(
          Map.entry(Forms.RECORD_ID, List.of("a-record", "7", "COPP-2026-0001", "a".repeat(100))),
          Map.entry(
              Forms.RECOMMENDATION_CODE,
              List.of("POL-LEG-01", "CHI-2009-57-01", "ABC" + "-9".repeat(28))),
          Map.entry(Forms.COUNTRY, List.of("RW", "KE", "EG", "FR", "CN", "BR")),
          Map.entry(Forms.CURRENCY, List.of("USD", "EUR", "XXX")),
          Map.entry(Forms.STATEMENT_CODE, List.of("SG-01", "SG-06", "SG-12")),
          Map.entry(Forms.REFERENCE_ID, List.of("r1", "r2", "A.b_c-9", "r".repeat(100))),
          Map.entry(
              Forms.EMAIL,
              List.of("office@example.org", "büro@example.org", "o@e." + "x".repeat(250))),
          Map.entry(
              Forms.LINK,
              List.of(
                  "https://example.org/a?b=c#d",
                  "http://example.org",
                  "doi:10.5555/12345678",
                  "https://example.org/保护",
                  "https://example.org/" + "x".repeat(1980))),
          Map.entry(Forms.FILE, List.of("form.pdf", "a b/ملف.pdf", "..x/.y", "f".repeat(500))),
          Map.entry(Forms.SHA_256, List.of("0".repeat(64), "0123456789abcdef".repeat(4))),
          Map.entry(Forms.MEDIA_TYPE, List.of("application/pdf", "text/plain")),
          Map.entry(Forms.SCHEMA_VERSION, List.of("1.0", "1.0", "1.7", "1.0.2", "1.9999.9999")));

  private static final List<String> TAGS =
      List.of("en", "fr", "es", "ar", "ru", "zh", "zh-Hant", "pt-BR", "sl-rozaj-biske", "de-x-y");

  private static final Map<String, String> WORDS =
      Map.of(
          "en", "children learn to be safe online ",
          "fr", "les enfants apprennent à être en sécurité en ligne ",
          "es", "los niños aprenden a estar seguros en línea ",
          "ar", "يتعلم الأطفال السلامة على الإنترنت ",
          "ru", "дети учатся безопасности в интернете ",
          "zh", "儿童学习上网安全");

  private static final List<String> CODES =
      List.of("unheard-of", "x", "SDG:16.2", "content/x", "Ω", "\uD83D\uDC27");

  private final Random random;
  private final Stage stage;
  private final Amount amount;

  RandomTrees(Random random, Stage stage, Amount amount) {
    this.random = random;
    this.stage = stage;
    this.amount = amount;
  }

  /** Returns a document. */
  ObjectNode document(Class<?> type) {
    return object(type, 0);
  }

  private ObjectNode object(Class<?> type, int depth) {
    ObjectNode tree = NODES.objectNode();
    for (Property property : ModelType.of(type).properties()) {
      boolean needed = Need.of(property, stage) == Need.REQUIRED;
      boolean deeper = ModelType.isModelType(property.type()) && depth >= DEPTH;
      if (needed || (!deeper && chosen())) {
        tree.set(property.name(), property(property, needed, depth));
      }
    }
    if (amount != Amount.LEAST && one(8)) {
      tree.set("x-ours", NODES.objectNode().put("kept", one(2)));
    }
    return tree;
  }

  private boolean chosen() {
    return switch (amount) {
      case LEAST -> false;
      case SOME -> one(3);
      case ALL -> true;
    };
  }

  private JsonNode property(Property property, boolean needed, int depth) {
    if (property.cardinality() == Property.Cardinality.LIST) {
      return list(property, needed, depth);
    }
    return value(elementOf(property), property.type(), depth + 1);
  }

  /** Returns where the constraints on the value of a property stand, of one element for a list. */
  static AnnotatedElement elementOf(Property property) {
    return property.cardinality() == Property.Cardinality.ONE
        ? property.accessor()
        : property.annotatedType();
  }

  private ArrayNode list(Property property, boolean needed, int depth) {
    AnnotatedElement list = property.accessor();
    Size size = list.getAnnotation(Size.class);
    int least = needed || list.isAnnotationPresent(NotEmpty.class) ? 1 : 0;
    int most = size == null ? 4 : size.max();
    if (depth > 0 && ModelType.isModelType(property.type())) {
      most = Math.min(most, 1); // or catalogues become far too large
    }
    int length = amount == Amount.ALL && one(12) ? most : least + random.nextInt(3);
    boolean distinct = list.isAnnotationPresent(Distinct.class);
    Set<JsonNode> set = new LinkedHashSet<>();
    List<JsonNode> all = new ArrayList<>();
    for (int i = 0; i < Math.min(length, most); i++) {
      JsonNode element = value(property.annotatedType(), property.type(), depth + 1);
      if (!distinct || set.add(element)) {
        all.add(element);
      }
    }
    return NODES.arrayNode().addAll(all);
  }

  /** Returns a value of a type that the constraints on an element allow. */
  JsonNode value(AnnotatedElement element, Class<?> type, int depth) {
    if (ModelType.isModelType(type)) {
      return object(type, depth);
    }
    if (type == LocalizedText.class) {
      return localized(element);
    }
    if (type == BigDecimal.class) {
      return NODES.numberNode(new BigDecimal(pick(List.of("0", "0.5", "12", "1200.25", "1E+3"))));
    }
    if (type == Integer.class || type == int.class) {
      return NODES.numberNode(whole(element));
    }
    if (type == Boolean.class || type == boolean.class) {
      return NODES.booleanNode(one(2));
    }
    if (type == Members.class || type == Object.class) {
      return NODES.objectNode().put("note", "kept");
    }
    return NODES.stringNode(text(element, type));
  }

  private String text(AnnotatedElement element, Class<?> type) {
    if (type.isEnum()) {
      return ((Code) pick(List.of(type.getEnumConstants()))).code();
    }
    if (OpenCode.class.isAssignableFrom(type)) {
      return open(type);
    }
    if (type == PartialDate.class) {
      return pick(List.of("2019", "2019-06", "2020-02-29", "0000", "9999-12-31"));
    }
    if (type == Period.class) {
      return pick(List.of("2019", "2019-06", "2015/2018", "2019-06-01/2019-06-30"));
    }
    if (type == Timestamp.class) {
      return pick(
          List.of(
              "2026-01-01T00:00:00Z",
              "2026-01-01T23:59:59.123456789+14:00",
              "2026-01-01T00:00:00-00:30"));
    }
    if (type != String.class) {
      throw new IllegalStateException("No values of " + type);
    }
    Pattern form = element.getAnnotation(Pattern.class);
    if (form != null) {
      List<String> texts = OF_FORM.get(form.regexp());
      if (texts == null) {
        throw new IllegalStateException("No texts of the form " + form.regexp());
      }
      return pick(texts);
    }
    return element.isAnnotationPresent(LanguageTag.class)
        ? pick(TAGS)
        : words(element, pick(List.copyOf(WORDS.keySet())));
  }

  private String open(Class<?> type) {
    if (type == AgeBand.class) {
      return pick(List.of("under-9", "9-12", "13-18", "0-17", "6-11", "5-7-2009"));
    }
    if (type == FrameLink.class || one(5)) {
      return pick(CODES);
    }
    try {
      return ((Code) pick((List<?>) type.getMethod("known").invoke(null))).code();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode localized(AnnotatedElement element) {
    ObjectNode texts = NODES.objectNode();
    if (amount == Amount.ALL && one(6)) {
      List.of("en", "fr", "es", "ar", "ru", "zh")
          .forEach(tag -> texts.put(tag, words(element, tag)));
      return texts;
    }
    for (int i = random.nextInt(2); i >= 0; i--) {
      String tag = pick(TAGS);
      texts.put(tag, words(element, tag));
    }
    return texts;
  }

  /** Returns a text in a language, in number of code points at a bound or not far above it. */
  private String words(AnnotatedElement element, String tag) {
    int min = 1;
    int max = 200;
    for (TextLength length : element.getAnnotationsByType(TextLength.class)) {
      min = Math.max(min, length.min());
      max = length.max() == Integer.MAX_VALUE ? max : length.max();
    }
    boolean longest = amount == Amount.ALL && one(40);
    int length = longest ? max : Math.min(max, min + random.nextInt(30));
    if (one(20)) {
      return "\uD83D\uDC27".repeat(length);
    }
    String words = WORDS.getOrDefault(tag, "a text ");
    String text = words.repeat(length / words.length() + 1).substring(0, length);
    return text.endsWith(" ") ? text.substring(0, length - 1) + "." : text;
  }

  private int whole(AnnotatedElement element) {
    Min min = element.getAnnotation(Min.class);
    Max max = element.getAnnotation(Max.class);
    int least = min == null ? 0 : (int) min.value();
    int most = max == null ? least + 2_000 : (int) max.value();
    return pick(List.of(least, most, least + random.nextInt(most - least + 1)));
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
