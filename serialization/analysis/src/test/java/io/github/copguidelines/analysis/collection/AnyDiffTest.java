package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.serialization.RandomModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Differences between documents of any type lead from the one to the other. */
class AnyDiffTest {

  private record Pair(Extensible older, Extensible newer) {}

  @Property
  void differencesAppliedToOneDocumentGiveTheOther(@ForAll("pairs") Pair pair) {
    List<Difference> changes = Diff.between(pair.older(), pair.newer());

    assertEquals(pair.newer(), Patch.apply(pair.older(), changes), changes::toString);
  }

  @Property(tries = 500)
  void thereAreNoneBetweenADocumentAndItself(@ForAll("pairs") Pair pair) {
    assertEquals(List.of(), Diff.between(pair.older(), pair.older()));
  }

  @Property(tries = 500)
  void thereAreNoneWhereTheContentIsTheSame(@ForAll("pairs") Pair pair) {
    boolean same = Revision.of(pair.older()).hasSameContent(Revision.of(pair.newer()));

    assertEquals(same, Diff.between(pair.older(), pair.newer()).isEmpty());
    assertEquals(same, pair.older().equals(pair.newer()));
  }

  @Property(tries = 500)
  void whatWasMovedIsAsLittleAsCanBe(@ForAll Random random) {
    List<String> codes = new ArrayList<>(List.of("AT", "BE", "CH", "DE", "EG", "FI"));
    var older = new RandomModel(random).object(io.github.copguidelines.programme.Programme.class);
    older = older.toBuilder().countries(codes).build();
    codes.add(random.nextInt(codes.size()), codes.remove(random.nextInt(codes.size())));
    List<Difference> changes = Diff.between(older, older.toBuilder().countries(codes).build());

    assertTrue(changes.size() <= 1, changes::toString);
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Arbitraries.of(
            DocumentType.PRACTICE_RECORD,
            DocumentType.CONTRIBUTION,
            DocumentType.SURVEY_RESPONSE,
            DocumentType.NATIONAL_STRATEGY,
            DocumentType.PROGRAMME,
            DocumentType.SUBMISSION)
        .flatMap(type -> Arbitraries.randomValue(random -> pair(type.modelType(), random)));
  }

  private static <T extends Extensible> Pair pair(Class<T> type, Random random) {
    T older = new RandomModel(random).object(type);
    return new Pair(older, neighbour(older, type, random, random.nextInt(10)));
  }

  /** Makes an object that has some of another's values: as they are, or changed here and there. */
  private static <T extends Extensible> T neighbour(
      T object, Class<T> type, Random random, int steadiness) {
    List<io.github.copguidelines.model.Property> properties = ModelType.of(type).properties();
    T other = new RandomModel(random).object(type);
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    for (int i = 0; i < values.length; i++) {
      Object mine = held(properties.get(i).get(object));
      Object others = held(properties.get(i).get(other));
      if (mine instanceof List<?> a && others instanceof List<?> b) {
        values[i] = entries(a, b, random, steadiness);
      } else {
        values[i] = random.nextInt(10) < steadiness ? mine : others;
      }
    }
    return ModelType.of(type)
        .build(values, random.nextBoolean() ? object.extensions() : other.extensions());
  }

  private static List<Object> entries(List<?> mine, List<?> others, Random random, int steadiness) {
    List<Object> entries = new ArrayList<>();
    for (Object entry : mine) {
      if (random.nextInt(10) < steadiness) {
        entries.add(entry instanceof Extensible object ? changed(object, random) : entry);
      }
    }
    for (Object entry : others) {
      entries.add(random.nextInt(entries.size() + 1), entry);
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(entries, random);
    }
    return entries;
  }

  @SuppressWarnings("unchecked") // the model type of an object
  private static <T extends Extensible> T changed(T object, Random random) {
    Class<T> type = (Class<T>) ModelTypes.of(object);
    return neighbour(object, type, random, 9);
  }

  private static @Nullable Object held(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private static final class ModelTypes {

    static Class<?> of(Extensible object) {
      for (Class<?> type : object.getClass().getInterfaces()) {
        if (ModelType.isModelType(type)) {
          return type;
        }
      }
      throw new IllegalStateException(object.getClass().getName());
    }
  }
}
