package io.github.copguidelines.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * A span of time: one partial date, or a start and an end.
 *
 * <p>Written {@code 2019}, {@code 2019-06} or, with an end, {@code 2015/2018} as in ISO 8601. The
 * end may be before the start; the validator reports it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Period {

  /** The format of a period, in regular expression syntax that Java and ECMA 262 share. */
  public static final String PATTERN = PartialDate.PATTERN + "(?:/" + PartialDate.PATTERN + ")?";

  private final PartialDate start;
  private final Optional<PartialDate> end;

  private Period(PartialDate start, Optional<PartialDate> end) {
    this.start = start;
    this.end = end;
  }

  /** Returns the period that one date covers: a year, a month or a day. */
  public static Period of(PartialDate date) {
    return new Period(date, Optional.empty());
  }

  /** Returns the period from the first day of a start to the last day of an end. */
  public static Period between(PartialDate start, PartialDate end) {
    return new Period(start, Optional.of(end));
  }

  /**
   * Returns the period that a text represents.
   *
   * @throws DateTimeException if the text is not of the form above
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Period parse(String text) {
    return find(text)
        .orElseThrow(() -> new DateTimeException("A period is written 2019 or 2015/2018."));
  }

  /** Returns the period that a text represents; empty if the text is not a period. */
  public static Optional<Period> find(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return PartialDate.find(text).map(Period::of);
    }
    Optional<PartialDate> end = PartialDate.find(text.substring(slash + 1));
    return end.isEmpty()
        ? Optional.empty()
        : PartialDate.find(text.substring(0, slash)).map(start -> new Period(start, end));
  }

  /** Returns the start, or the only date. */
  public PartialDate start() {
    return start;
  }

  /** Returns the end, if the period has one. */
  public Optional<PartialDate> end() {
    return end;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period period && start.equals(period.start) && end.equals(period.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  /** Returns the period in its ISO 8601 form. */
  @JsonValue
  @Override
  public String toString() {
    return end.map(last -> start + "/" + last).orElseGet(start::toString);
  }
}
