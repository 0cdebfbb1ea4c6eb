package io.github.copguidelines.validation;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Makes records of every shape that the model can hold, good and bad values side by side. */
final class RandomRecords {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x",
          "en",
          "fr-CA",
          "not_a_tag",
          "RW",
          "EG",
          "ZZ",
          "rw",
          "POL-LEG-01",
          "POL-LEG-99",
          "XYZ-ABC-1",
          "SG-01",
          "SG-06",
          "SG-99",
          "1.0",
          "r1",
          "https://example.org/a",
          "a@example.org",
          "https://a:b@10.0.0.1/?token=c",
          "EUR",
          "a\uD83D",
          "\uDC27\uD83Da",
          "\u0000",
          "<script>",
          "{0}${x}",
          "\u202Eabc",
          "word ".repeat(20),
          "\uD83D\uDC27".repeat(75),
          "y".repeat(151),
          "z".repeat(5001),
          "a-".repeat(1001),
          "\u3000\u00A0");

  private static final List<String> CODES =
      List.of(
          "law",
          "hotline",
          "contact/grooming",
          "government",
          "ngo",
          "girls",
          "SDG:16.2",
          "6-11",
          "11-6",
          "under-9",
          "unheard-of",
          "girl",
          " ",
          "\uD83D");

  private static final Map<Class<?>, Function<String, ?>> OPEN =
      Map.of(
          Risk.class, Risk::of,
          Stakeholder.class, Stakeholder::of,
          ChildGroup.class, ChildGroup::of,
          PracticeKind.class, PracticeKind::of,
          OrganisationType.class, OrganisationType::of,
          FrameLink.class, FrameLink::of,
          AgeBand.class, AgeBand::of);

  private final Random random;

  private RandomRecords(Random random) {
    this.random = random;
  }

  static Arbitrary<PracticeRecord> all() {
    return Arbitraries.randomValue(
        random -> (PracticeRecord) new RandomRecords(random).model(PracticeRecord.class));
  }

  /** The same records each time. */
  static List<PracticeRecord> some(int count) {
    RandomRecords records = new RandomRecords(new Random(2026));
    return IntStream.range(0, count)
        .mapToObj(i -> (PracticeRecord) records.model(PracticeRecord.class))
        .toList();
  }

  private Object model(Class<?> type) {
    ModelType<?> model = ModelType.of(type);
    @Nullable Object[] values =
        model.properties().stream().map(this::property).toArray(Object[]::new);
    return model.build(values, extensions());
  }

  private @Nullable Object property(Property property) {
    return switch (property.cardinality()) {
      case ONE, DEFAULT -> value(property.type());
      case OPTIONAL -> random.nextInt(4) == 0 ? null : value(property.type());
      case LIST -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(property.type()));
        }
        yield random.nextInt(40) == 0 ? repeated(list) : list;
      }
    };
  }

  private static List<Object> repeated(List<Object> list) {
    return list.isEmpty() ? list : Collections.nCopies(25, list.get(0));
  }

  private Object value(Class<?> type) {
    if (ModelType.isModelType(type)) {
      return model(type);
    }
    if (type.isEnum()) {
      return one(List.of(type.getEnumConstants()));
    }
    if (OPEN.containsKey(type)) {
      return OPEN.get(type).apply(one(CODES));
    }
    if (type == LocalizedText.class) {
      LocalizedText text = LocalizedText.empty();
      for (int i = random.nextInt(3); i > 0; i--) {
        text = text.with(one(TEXTS.subList(0, 8)), one(TEXTS));
      }
      return text;
    }
    if (type == Integer.class) {
      return one(List.of(-1, 0, 1, 999, 1000, 1899, 1900, 2026, 9999, 10000, 1000001));
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(one(List.of("-1", "-0.0", "0", "1.50", "1E+20", "-1E-20")));
    }
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == PartialDate.class) {
      return PartialDate.parse(one(List.of("2019", "2019-06", "2019-06-30", "0000", "9999")));
    }
    if (type == Period.class) {
      return Period.parse(one(List.of("2019", "2015/2018", "2018/2015", "2019-02/2019")));
    }
    if (type == Timestamp.class) {
      return Timestamp.parse(
          one(
              List.of(
                  "2026-01-01T00:00:00Z", "2026-01-01T00:00:00+02:00", "2025-01-01T00:00:00Z")));
    }
    if (type == String.class) {
      return one(TEXTS);
    }
    throw new IllegalStateException("No random values of " + type);
  }

  private Members extensions() {
    return switch (random.nextInt(4)) {
      case 0 -> Members.of("x", null);
      case 1 ->
          Members.of(one(TEXTS), Collections.singletonList(null)).with("n", new BigDecimal("1E+9"));
      default -> Members.none();
    };
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
