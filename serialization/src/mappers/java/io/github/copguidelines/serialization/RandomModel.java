package io.github.copguidelines.serialization;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.OpenCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of any model type from a source of randomness: every field, every kind of value.
 */
public final class RandomModel {

  private final Random random;
  private final RandomPlain plain;

  /** Makes objects of a source of randomness. */
  public RandomModel(Random random) {
    this.random = random;
    this.plain = new RandomPlain(random);
  }

  /** Makes an object of a model type. */
  public <T> T object(Class<T> javaType) {
    ModelType<T> type = ModelType.of(javaType);
    List<Property> properties = type.properties();
    int density = 1 + random.nextInt(4);
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    for (int i = 0; i < values.length; i++) {
      Property property = properties.get(i);
      boolean present =
          property.cardinality() == Property.Cardinality.ONE || random.nextInt(4) < density;
      values[i] = present ? value(property) : null;
    }
    return type.build(values, extensions(type));
  }

  private Members extensions(ModelType<?> type) {
    if (random.nextInt(4) > 0) {
      return Members.none();
    }
    Map<String, @Nullable Object> members = plain.object(0);
    members.keySet().removeIf(name -> type.property(name).isPresent());
    return Members.copyOf(members);
  }

  private Object value(Property property) {
    if (property.cardinality() == Property.Cardinality.LIST) {
      return IntStream.range(0, random.nextInt(3)).mapToObj(i -> one(property.type())).toList();
    }
    return one(property.type());
  }

  private Object one(Class<?> type) {
    if (ModelType.isModelType(type)) {
      return object(type);
    }
    if (type.isEnum()) {
      return plain.pick(List.of(type.getEnumConstants()));
    }
    if (OpenCode.class.isAssignableFrom(type)) {
      return openCode(type);
    }
    return switch (type.getSimpleName()) {
      case "String" -> plain.text();
      case "Boolean" -> random.nextBoolean();
      case "Integer" -> random.nextInt();
      case "BigDecimal" -> new BigDecimal(plain.decimal());
      case "Members" -> Members.copyOf(plain.object(0));
      case "Object" -> plain.object(0);
      case "LocalizedText" -> localizedText();
      case "PartialDate" -> date();
      case "Period" -> random.nextBoolean() ? Period.of(date()) : Period.between(date(), date());
      case "Timestamp" -> timestamp();
      default -> throw new IllegalStateException("No values for " + type);
    };
  }

  private Object openCode(Class<?> type) {
    String code = "x" + plain.text();
    try {
      Object known = random.nextBoolean() ? type.getMethod("known").invoke(null) : List.of();
      return known instanceof List<?> codes && !codes.isEmpty()
          ? plain.pick(codes)
          : type.getMethod("of", String.class).invoke(null, code);
    } catch (NoSuchMethodException e) {
      return FrameLink.of("SDG:16.2");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private LocalizedText localizedText() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String language : List.of("en", "ar", "zh-Hant", "ru")) {
      if (random.nextInt(3) == 0) {
        texts.put(language, plain.text());
      }
    }
    return LocalizedText.copyOf(texts);
  }

  private PartialDate date() {
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(30_000));
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(Year.from(day));
      case 1 -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.of(day);
    };
  }

  private Timestamp timestamp() {
    String zone = plain.pick(List.of("Z", "+00:00", "+05:30", "-11:00"));
    return Timestamp.parse(Instant.ofEpochSecond(random.nextInt()).toString().replace("Z", zone));
  }
}
