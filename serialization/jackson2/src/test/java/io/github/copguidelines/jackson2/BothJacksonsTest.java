package io.github.copguidelines.jackson2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Jackson3;
import io.github.copguidelines.serialization.Mapper;
import io.github.copguidelines.serialization.RandomDocument;
import io.github.copguidelines.serialization.Refused;
import io.github.copguidelines.serialization.SampleDocument;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same document gives the same object or the same refusal, and the same bytes, in both. */
class BothJacksonsTest {

  @TestFactory
  Stream<DynamicTest> aDocumentGivesTheSame() {
    return SampleDocument.all(Path.of("..")).stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () -> assertSame(sample.isYaml(), sample.bytes(), sample.type())));
  }

  @Property(tries = 500)
  void aTreeGivesTheSameHoweverBroken(@ForAll Random random) {
    assertSame(false, RandomDocument.ofTree(random), PracticeRecord.class);
  }

  @Property(tries = 500)
  void truncatedAndMutatedJsonGivesTheSame(@ForAll Random random) {
    assertSame(false, RandomDocument.broken(false, random), PracticeRecord.class);
  }

  @Property(tries = 500)
  void aRecordIsWrittenTheSame(@ForAll Random random) {
    assertWrittenTheSame(RandomDocument.record(random));
  }

  private static <T> void assertSame(boolean yaml, byte[] document, Class<T> type) {
    Object with2 = outcome(yaml ? Jackson2.YAML : Jackson2.JSON, document, type);
    assertEquals(outcome(yaml ? Jackson3.YAML : Jackson3.JSON, document, type), with2);
    if (type.isInstance(with2)) {
      assertWrittenTheSame(with2);
    }
  }

  private static void assertWrittenTheSame(Object value) {
    assertEquals(Jackson3.JSON.write(value), Jackson2.JSON.write(value));
    assertEquals(Jackson3.JSON.writePretty(value), Jackson2.JSON.writePretty(value));
    assertArrayEquals(Jackson3.JSON.writeBytes(value), Jackson2.JSON.writeBytes(value));
  }

  /** The value, or why there is none; parsers have their own words for what is not well-formed. */
  private static @Nullable Object outcome(Mapper mapper, byte[] document, Class<?> type) {
    try {
      return mapper.read(document, type);
    } catch (Refused e) {
      return e.message().startsWith("ERROR ") ? e.message() : "not read";
    }
  }
}
