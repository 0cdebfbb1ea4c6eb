package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Provide
  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Dates of all precisions, close enough to each other to meet. */
  @Provide
  static Arbitrary<PartialDate> closeDates() {
    return Combinators.combine(
            Arbitraries.integers().between(2019, 2021),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(4, 7, 10))
        .as(
            (year, month, day, length) ->
                LocalDate.of(year, month, day).toString().substring(0, length))
        .map(PartialDate::parse);
  }

  /** Texts that are dates, nearly dates, or nothing of the sort. */
  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> near =
        Combinators.combine(
                Arbitraries.integers().between(0, 10_100),
                Arbitraries.integers().between(0, 14),
                Arbitraries.integers().between(0, 33),
                Arbitraries.of(
                    "%04d", "%04d-%02d", "%04d-%02d-%02d", "%d-%d-%d", "%04d/%02d", "%04d-%02d-"))
            .as((year, month, day, form) -> String.format(form, year, month, day));
    return Arbitraries.oneOf(
        near,
        Arbitraries.strings().withChars("0123456789-").ofMaxLength(11),
        Arbitraries.strings());
  }

  @Property
  void textOfAnyPrecisionIsReadAndWrittenUnchanged(@ForAll("days") LocalDate day) {
    PartialDate year = PartialDate.of(Year.from(day));
    PartialDate month = PartialDate.of(YearMonth.from(day));
    PartialDate whole = PartialDate.of(day);

    for (PartialDate date : List.of(year, month, whole)) {
      assertEquals(date, PartialDate.parse(date.toString()));
      assertEquals(date.hashCode(), PartialDate.parse(date.toString()).hashCode());
      assertEquals(day.getYear(), date.year());
      assertFalse(day.isBefore(date.earliest()) || day.isAfter(date.latest()));
    }
    assertEquals(day.toString(), whole.toString());
    assertEquals(day.toString().substring(0, 7), month.toString());
    assertEquals(day.toString().substring(0, 4), year.toString());
    assertEquals(OptionalInt.empty(), year.month());
    assertEquals(OptionalInt.of(day.getMonthValue()), month.month());
    assertEquals(OptionalInt.empty(), month.day());
    assertEquals(OptionalInt.of(day.getDayOfMonth()), whole.day());
    assertEquals(day, whole.earliest());
    assertEquals(day, whole.latest());
  }

  @Property(tries = 3000)
  void textOfTheFormIsADateUnlessTheDayDoesNotExist(@ForAll("texts") String text) {
    boolean ofForm = text.matches(PartialDate.PATTERN);
    boolean expected = ofForm && (text.length() < 10 || exists(text));

    assertEquals(expected, PartialDate.find(text).isPresent(), text);
  }

  private static boolean exists(String day) {
    try {
      LocalDate.parse(day);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-29", "1900-02-29", "2019-04-31", "2019-02-30", "2019-06-31"})
  void dayThatDoesNotExistIsNoDate(String text) {
    assertTrue(text.matches(PartialDate.PATTERN));
    assertEquals(Optional.empty(), PartialDate.find(text));
    assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "19",
        "2019-13",
        "2019-00",
        "2019-06-00",
        "2019-6",
        "2019/06",
        "2019-06-",
        "+2019",
        "-2019",
        "12019",
        " 2019",
        "2019-06-30T00:00:00Z",
        "\u0662\u0660\u0661\u0669"
      })
  void textOfAnotherFormIsNoDate(String text) {
    assertFalse(text.matches(PartialDate.PATTERN));
    assertEquals(Optional.empty(), PartialDate.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-29", "2000-02-29", "0000", "0000-02-29", "9999-12-31"})
  void leapDaysAndTheFirstAndLastYearExist(String text) {
    assertEquals(text, PartialDate.parse(text).toString());
  }

  @Test
  void yearsBeyondFourDigitsAreRefused() {
    assertThrows(DateTimeException.class, () -> PartialDate.of(Year.of(-1)));
    assertThrows(DateTimeException.class, () -> PartialDate.of(Year.of(10_000)));
    assertThrows(DateTimeException.class, () -> PartialDate.of(YearMonth.of(10_000, 1)));
    assertThrows(DateTimeException.class, () -> PartialDate.of(LocalDate.of(-1, 1, 1)));
  }

  @Test
  void lastDayIsThatOfTheMonthOrYear() {
    assertEquals(LocalDate.of(2019, 12, 31), PartialDate.parse("2019").latest());
    assertEquals(LocalDate.of(2020, 2, 29), PartialDate.parse("2020-02").latest());
    assertEquals(LocalDate.of(2019, 6, 1), PartialDate.parse("2019-06").earliest());
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-06", "2019, 2019-01-01", "2019-06, 2019-06-30", "2019, 2019"})
  void datesThatMayBeTheSameDayAreNotBeforeEachOther(PartialDate first, PartialDate second) {
    assertFalse(first.isBefore(second));
    assertFalse(second.isBefore(first));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2019",
    "2018, 2019-01-01",
    "2018-12, 2019",
    "2019-05, 2019-06-01",
    "2019-05-31, 2019-06",
    "2019-06-29, 2019-06-30"
  })
  void dateWhoseEveryDayIsEarlierIsBefore(PartialDate first, PartialDate second) {
    assertTrue(first.isBefore(second));
    assertFalse(second.isBefore(first));
  }

  @Property
  void beforeImpliesLessAndNeverBothWays(
      @ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
    if (a.isBefore(b)) {
      assertTrue(a.compareTo(b) < 0);
      assertFalse(b.isBefore(a));
    }
  }

  @Property
  void orderIsTotal(
      @ForAll("closeDates") PartialDate a,
      @ForAll("closeDates") PartialDate b,
      @ForAll("closeDates") PartialDate c) {
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertTrue(a.compareTo(c) <= 0);
    }
  }

  @Test
  void coarserDateComesFirst() {
    List<String> sorted =
        Stream.of("2019-02", "2019-01-02", "2019-01-01", "2018-12-31", "2019-01", "2019")
            .map(PartialDate::parse)
            .sorted()
            .map(PartialDate::toString)
            .toList();

    assertEquals(
        List.of("2018-12-31", "2019", "2019-01", "2019-01-01", "2019-01-02", "2019-02"), sorted);
  }
}
