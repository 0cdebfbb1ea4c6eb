package io.github.copguidelines.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date known to the day, to the month, or only to the year.
 *
 * <p>Written as in ISO 8601: {@code 2019}, {@code 2019-06} or {@code 2019-06-30}, years 0000 to
 * 9999. The precision is part of the value: {@code 2019} and {@code 2019-01-01} are different.
 *
 * <p>Immutable and thread-safe. The natural order is by first possible day, then by precision with
 * the coarser first.
 */
public final class PartialDate implements Comparable<PartialDate> {

  /** The format of a partial date, in regular expression syntax that Java and ECMA 262 share. */
  public static final String PATTERN =
      "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";

  private final LocalDate first;
  private final int length;

  private PartialDate(LocalDate first, int length) {
    this.first = first;
    this.length = length;
  }

  /** Returns a date that has only a year, 0 to 9999. */
  public static PartialDate of(Year year) {
    return new PartialDate(checked(year.atDay(1)), 4);
  }

  /** Returns a date known to the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(checked(month.atDay(1)), 7);
  }

  /** Returns a date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(checked(day), 10);
  }

  /**
   * Returns the date that a text represents.
   *
   * @throws DateTimeException if the text is not of the form above or no such day exists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate parse(String text) {
    return find(text)
        .orElseThrow(() -> new DateTimeException("A date is written 2019, 2019-06 or 2019-06-30."));
  }

  /** Returns the date that a text represents; empty if the text is not a date. */
  public static Optional<PartialDate> find(String text) {
    int length = text.length();
    if ((length != 4 && length != 7 && length != 10) || !isForm(text)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = length > 4 ? Integer.parseInt(text.substring(5, 7)) : 1;
    int day = length > 7 ? Integer.parseInt(text.substring(8, 10)) : 1;
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(new PartialDate(LocalDate.of(year, month, day), length));
  }

  private static boolean isForm(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = i == 4 || i == 7;
      if (separator ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static LocalDate checked(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new DateTimeException("The year of a date is 0000 to 9999.");
    }
    return day;
  }

  /** Returns the year, 0 to 9999. */
  public int year() {
    return first.getYear();
  }

  /** Returns the month, 1 to 12, if it is known. */
  public OptionalInt month() {
    return length > 4 ? OptionalInt.of(first.getMonthValue()) : OptionalInt.empty();
  }

  /** Returns the day of the month, 1 to 31, if it is known. */
  public OptionalInt day() {
    return length > 7 ? OptionalInt.of(first.getDayOfMonth()) : OptionalInt.empty();
  }

  /** Returns the first day that this date can mean. */
  public LocalDate earliest() {
    return first;
  }

  /** Returns the last day that this date can mean. */
  public LocalDate latest() {
    if (length == 4) {
      return first.withDayOfYear(first.lengthOfYear());
    }
    return length == 7 ? first.withDayOfMonth(first.lengthOfMonth()) : first;
  }

  /**
   * Returns true if every day that this date can mean is before every day that the other can mean.
   *
   * <p>{@code 2019} is not before {@code 2019-06}: if one date has only a year, the years are
   * compared.
   */
  public boolean isBefore(PartialDate other) {
    return latest().isBefore(other.earliest());
  }

  @Override
  public int compareTo(PartialDate other) {
    int order = first.compareTo(other.first);
    return order != 0 ? order : Integer.compare(length, other.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date && first.equals(date.first) && length == date.length;
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + length;
  }

  /** Returns the date in its ISO 8601 form, at its own precision. */
  @JsonValue
  @Override
  public String toString() {
    return first.toString().substring(0, length);
  }
}
