package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Members;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are looked up by the hundred thousand: few of them may share a hash code. */
class HashCodesTest {

  static Stream<Arguments> values() {
    return Stream.of(
        values("timestamps", i -> Timestamp.of(Instant.ofEpochSecond(60L * i))),
        values("years and months", HashCodesTest::date),
        values("periods by start", i -> Period.between(date(i), date(0))),
        values("periods by end", i -> Period.between(date(0), date(i))),
        values("texts", i -> LocalizedText.of("en", "text " + i)),
        values("members", i -> Members.of("name", i)),
        values("places by entry", i -> Pointer.root().child("results").child(i).child("value")),
        values("places by depth", HashCodesTest::deep));
  }

  private static Arguments values(String name, IntFunction<Object> value) {
    return Arguments.of(name, value);
  }

  private static PartialDate date(int i) {
    return i % 2 == 0
        ? PartialDate.of(Year.of(1900 + i / 2))
        : PartialDate.of(YearMonth.of(1900 + i / 2, 1));
  }

  private static Pointer deep(int depth) {
    Pointer pointer = Pointer.root();
    for (int i = 0; i < depth; i++) {
      pointer = pointer.child("a");
    }
    return pointer;
  }

  @ParameterizedTest
  @MethodSource("values")
  void hashCodesTellValuesApart(String name, IntFunction<Object> value) {
    long codes = IntStream.range(0, 200).map(i -> value.apply(i).hashCode()).distinct().count();

    assertTrue(codes > 190, () -> "different hash codes of 200 " + name + ": " + codes);
  }
}
