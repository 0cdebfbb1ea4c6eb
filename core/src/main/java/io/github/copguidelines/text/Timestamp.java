package io.github.copguidelines.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment in its original text form.
 *
 * <p>Written as in RFC 3339, with a zone: {@code 2026-11-25T08:30:00Z} or {@code
 * 2026-11-25T10:30:00.5+02:00}. Keeping the text keeps offset and precision through a round trip,
 * so two texts of the same moment are not equal; compare {@link #instant} to compare moments.
 *
 * <p>Immutable and thread-safe. The natural order is by moment, then by text.
 */
public final class Timestamp implements Comparable<Timestamp> {

  /** The format of a timestamp, in regular expression syntax that Java and ECMA 262 share. */
  public static final String PATTERN =
      "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
          + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"
          + "(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9])";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  private final String text;
  private final Instant instant;

  private Timestamp(String text, Instant instant) {
    this.text = text;
    this.instant = instant;
  }

  /** Returns the timestamp of an instant, written in UTC; years 0 to 9999. */
  public static Timestamp of(Instant instant) {
    return parse(DateTimeFormatter.ISO_INSTANT.format(instant));
  }

  /**
   * Returns the timestamp that a text represents.
   *
   * @throws DateTimeException if the text is not of the form above or no such moment exists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Timestamp parse(String text) {
    return find(text)
        .orElseThrow(() -> new DateTimeException("A timestamp is written 2026-11-25T08:30:00Z."));
  }

  /** Returns the timestamp that a text represents; empty if the text is not a timestamp. */
  public static Optional<Timestamp> find(String text) {
    Instant second = second(text);
    if (second != null) {
      return Optional.of(new Timestamp(text, second));
    }
    if (text.length() > 40 || !FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Timestamp(text, OffsetDateTime.parse(text).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Parses a whole second in UTC, the usual format, in a tenth of the time. */
  private static @Nullable Instant second(String text) {
    if (text.length() != 20
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':'
        || text.charAt(19) != 'Z') {
      return null;
    }
    int hour = twoDigits(text, 11);
    int minute = twoDigits(text, 14);
    int second = twoDigits(text, 17);
    Optional<PartialDate> day = PartialDate.find(text.substring(0, 10));
    if (day.isEmpty() || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    return day.get().earliest().atTime(hour, minute, second).toInstant(ZoneOffset.UTC);
  }

  /** Returns the number of two digits; a number too large for any field if they are not digits. */
  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 100 : 10 * tens + ones;
  }

  /** Returns the moment. */
  public Instant instant() {
    return instant;
  }

  @Override
  public int compareTo(Timestamp other) {
    int order = instant.compareTo(other.instant);
    return order != 0 ? order : text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timestamp timestamp && text.equals(timestamp.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the timestamp as it was written. */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
