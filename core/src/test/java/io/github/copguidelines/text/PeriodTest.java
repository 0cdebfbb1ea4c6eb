package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Provide
  static Arbitrary<PartialDate> dates() {
    return PartialDateTest.closeDates();
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> part = PartialDateTest.texts();
    return Arbitraries.oneOf(
        part, Combinators.combine(part, part).as((start, end) -> start + "/" + end));
  }

  @Property
  void periodIsReadAndWrittenUnchanged(
      @ForAll("dates") PartialDate start, @ForAll("dates") PartialDate end) {
    Period between = Period.between(start, end);

    assertEquals(start + "/" + end, between.toString());
    assertEquals(between, Period.parse(between.toString()));
    assertEquals(between.hashCode(), Period.parse(between.toString()).hashCode());
    assertEquals(start, between.start());
    assertEquals(Optional.of(end), between.end());
    assertEquals(Period.of(start), Period.parse(start.toString()));
    assertEquals(start.toString(), Period.of(start).toString());
    assertNotEquals(Period.of(start), Period.between(start, start));
  }

  @Property(tries = 2000)
  void textOfTheFormIsAPeriodUnlessADayDoesNotExist(@ForAll("texts") String text) {
    boolean found = Period.find(text).isPresent();
    boolean daysExist =
        text.chars().filter(c -> c == '/').count() < 2
            && text.lines().count() == 1
            && java.util.Arrays.stream(text.split("/", -1))
                .allMatch(part -> PartialDate.find(part).isPresent());

    assertEquals(text.matches(Period.PATTERN) && daysExist, found, text);
    assertEquals(daysExist, found, text);
  }

  @Test
  void endBeforeItsStartIsHeld() {
    assertEquals("2018/2015", Period.parse("2018/2015").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2015/", "/2018", "2015/2016/2017", "2015//2016", "2015-2018"})
  void textOfAnotherFormIsNoPeriod(String text) {
    assertFalse(text.matches(Period.PATTERN));
    assertEquals(Optional.empty(), Period.find(text));
    assertThrows(DateTimeException.class, () -> Period.parse(text));
  }

  @Test
  void dayThatDoesNotExistIsNoPeriod() {
    assertTrue("2019-02-29/2020".matches(Period.PATTERN));
    assertEquals(Optional.empty(), Period.find("2019-02-29/2020"));
    assertEquals(Optional.empty(), Period.find("2020/2019-02-29"));
  }
}
