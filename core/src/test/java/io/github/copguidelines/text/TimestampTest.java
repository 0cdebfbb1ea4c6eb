package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  /** Texts of the form and near it; many of their days, hours and offsets do not exist. */
  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> day =
        Combinators.combine(
                Arbitraries.integers().between(0, 9999),
                Arbitraries.integers().between(1, 13),
                Arbitraries.integers().between(1, 32))
            .as((year, month, date) -> String.format("%04d-%02d-%02d", year, month, date));
    Arbitrary<String> time =
        Combinators.combine(
                Arbitraries.integers().between(0, 24),
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(0, 60),
                Arbitraries.of("", ".5", ".120", ".123456789", ".", ".1234567890"))
            .as(
                (hour, minute, second, part) ->
                    String.format("%02d:%02d:%02d", hour, minute, second) + part);
    Arbitrary<String> zone =
        Arbitraries.of(
            "Z", "+00:00", "-00:00", "+02:00", "-17:59", "+18:00", "", "z", "+2", "+02:60");
    return Combinators.combine(day, Arbitraries.of("T", "t", " "), time, zone)
        .as((date, t, clock, offset) -> date + t + clock + offset);
  }

  @Provide
  static Arbitrary<Timestamp> closeMoments() {
    return Arbitraries.of(
            "2026-11-25T08:30:00Z",
            "2026-11-25T08:30:00.0Z",
            "2026-11-25T10:30:00+02:00",
            "2026-11-25T08:30:00.5Z",
            "2026-11-25T08:30:00-02:00",
            "2026-11-24T23:30:00-09:00")
        .map(Timestamp::parse);
  }

  @Property
  void momentIsWrittenInUtcAndReadBack(
      @ForAll @LongRange(min = -70_000_000_000L, max = 260_000_000_000L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    long bounded = Math.max(FIRST, Math.min(LAST, second));
    Instant instant = Instant.ofEpochSecond(bounded, nano);
    Timestamp timestamp = Timestamp.of(instant);

    assertEquals(instant, timestamp.instant());
    assertEquals(timestamp, Timestamp.parse(timestamp.toString()));
    assertTrue(timestamp.toString().matches(Timestamp.PATTERN), timestamp.toString());
  }

  @Property(tries = 3000)
  void textOfTheFormIsATimestampUnlessTheDayDoesNotExist(@ForAll("texts") String text) {
    boolean dayExists = PartialDate.find(text.substring(0, 10)).isPresent();
    Optional<Timestamp> found = Timestamp.find(text);

    assertEquals(text.matches(Timestamp.PATTERN) && dayExists, found.isPresent(), text);
    found.ifPresent(timestamp -> assertEquals(text, timestamp.toString()));
  }

  @Test
  void twoTextsOfOneMomentAreNotEqualButMeanTheSame() {
    Timestamp utc = Timestamp.parse("2026-11-25T08:30:00Z");
    Timestamp east = Timestamp.parse("2026-11-25T10:30:00+02:00");

    assertNotEquals(utc, east);
    assertEquals(utc.instant(), east.instant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-25",
        "2026-11-25T08:30:00",
        "2026-11-25T08:30Z",
        "2026-11-25T24:00:00Z",
        "2026-11-25T23:59:60Z",
        "2026-11-25 08:30:00Z",
        "2026-11-25T08:30:00+0200"
      })
  void textOfAnotherFormIsNoTimestamp(String text) {
    assertFalse(text.matches(Timestamp.PATTERN));
    assertEquals(Optional.empty(), Timestamp.find(text));
    assertThrows(DateTimeException.class, () -> Timestamp.parse(text));
  }

  /** Each sign of ASCII in each place, '/' and ':' beside the digits included. */
  @Test
  void anotherSignIsJudgedAsTheFormSays() {
    String moment = "2010-10-11T11:11:11Z";
    for (int place = 0; place < moment.length(); place++) {
      for (char c = ' '; c < 127; c++) {
        String text = moment.substring(0, place) + c + moment.substring(place + 1);
        assertEquals(text.matches(Timestamp.PATTERN), Timestamp.find(text).isPresent(), text);
      }
    }
  }

  @Test
  void dayThatDoesNotExistIsNoTimestamp() {
    assertEquals(Optional.empty(), Timestamp.find("2019-02-29T08:30:00Z"));
    assertEquals(Optional.empty(), Timestamp.find("2019-06-31T08:30:00Z"));
  }

  @Test
  void momentsBeyondFourDigitYearsAreRefused() {
    assertThrows(DateTimeException.class, () -> Timestamp.of(Instant.ofEpochSecond(LAST + 1)));
    assertThrows(DateTimeException.class, () -> Timestamp.of(Instant.ofEpochSecond(FIRST - 1)));
  }

  @Test
  void orderIsByMomentThenByText() {
    List<String> sorted =
        Stream.of("2026-11-25T08:30:00Z", "2026-11-25T10:00:00+02:00", "2026-11-25T08:30:00+00:00")
            .map(Timestamp::parse)
            .sorted()
            .map(Timestamp::toString)
            .toList();

    assertEquals(
        List.of("2026-11-25T10:00:00+02:00", "2026-11-25T08:30:00+00:00", "2026-11-25T08:30:00Z"),
        sorted);
  }

  @Property
  void orderIsTotal(
      @ForAll("closeMoments") Timestamp a,
      @ForAll("closeMoments") Timestamp b,
      @ForAll("closeMoments") Timestamp c) {
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertTrue(a.compareTo(c) <= 0);
    }
  }
}
