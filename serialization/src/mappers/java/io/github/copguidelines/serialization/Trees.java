package io.github.copguidelines.serialization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Documents as trees, read and written by Jackson itself, so that our own code is not its judge.
 */
final class Trees {

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .loadSettings(
                      LoadSettings.builder()
                          .setBufferSize(8 << 20) // a smaller one overruns at surrogates
                          .setCodePointLimit(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Trees() {}

  static Object json(String text) {
    return comparable(JSON.readValue(text, Object.class));
  }

  static Object yaml(String text) {
    return comparable(YAML.readValue(text, Object.class));
  }

  /** Numbers by value, whatever their type; null as a word of its own. */
  static Object comparable(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, value) -> copy.put(String.valueOf(name), comparable(value)));
      return copy;
    }
    if (tree instanceof List<?> list) {
      return list.stream().map(Trees::comparable).toList();
    }
    if (tree instanceof Number number) {
      BigDecimal value = new BigDecimal(number.toString());
      return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
    return tree == null ? NULL : tree;
  }

  private static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  /** Breaks a tree in places: members dropped, replaced, added, of any sort. */
  static @Nullable Object mutated(@Nullable Object tree, Random random, int one) {
    RandomPlain plain = new RandomPlain(random);
    if (random.nextInt(one) == 0) {
      return plain.value(2);
    }
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach(
          (name, value) -> {
            if (random.nextInt(one) > 0) {
              copy.put(String.valueOf(name), mutated(value, random, one));
            }
          });
      if (random.nextInt(one) < 3) {
        copy.put(plain.name(), plain.value(2));
      }
      return copy;
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(mutated(value, random, one)));
      if (random.nextInt(one) < 3) {
        copy.add(random.nextInt(copy.size() + 1), plain.value(2));
      }
      return copy;
    }
    return tree;
  }
}
