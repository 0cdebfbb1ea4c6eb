package io.github.copguidelines.spreadsheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * The precision of a date in a cell. Spreadsheets store dates as numbers of days, so only the
 * format of the cell shows that "June 2019" has no day.
 */
enum DateShown {
  YEAR,
  MONTH,
  DAY,
  TIME;

  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

  /** The day after the last one of the year 9999. */
  private static final int END = 2_958_466;

  private static final int SECONDS_OF_A_DAY = 86_400;

  /**
   * Returns the precision of a date in a cell format; empty if the format is not a date format.
   *
   * @param format its code, as in {@code [$-409]d-mmm-yy;@}
   */
  static Optional<DateShown> of(String format) {
    String letters = letters(format);
    if (letters.contains("general")) {
      return Optional.empty();
    }
    if (letters.contains("d")) {
      return Optional.of(DAY);
    }
    // An e is the exponent of a number, or the year in East Asian editions.
    boolean number = letters.contains("0") || letters.contains("#");
    if (letters.contains("y") || (letters.contains("e") && !number)) {
      return Optional.of(letters.contains("m") ? MONTH : YEAR);
    }
    boolean time = letters.contains("h") || letters.contains("m") || letters.contains("s");
    return time ? Optional.of(TIME) : Optional.empty();
  }

  /**
   * Returns the letters of the first section of a format, without literal text, conditions and
   * colours.
   */
  private static String letters(String format) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == ';') {
        break;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '"' || (c == '[' && !isElapsed(format, i))) {
        int end = format.indexOf(c == '"' ? '"' : ']', i + 1);
        i = end < 0 ? format.length() : end;
      } else {
        letters.append(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns true for elapsed time: hours, minutes or seconds in brackets, which exceed one day. */
  private static boolean isElapsed(String format, int open) {
    return open + 1 < format.length() && "hHmMsS".indexOf(format.charAt(open + 1)) >= 0;
  }

  /**
   * Returns a date in ISO 8601 with its precision, including the time if it has one.
   *
   * @param number the number in the cell: days, and parts of a day
   * @param from1904 whether days are counted from 1904, as in workbooks of older Macintoshes
   * @return the date; the number itself if it is not a date
   */
  String text(BigDecimal number, boolean from1904) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(END)) >= 0) {
      return number.toPlainString();
    }
    int days = number.intValue();
    long seconds =
        number
            .subtract(BigDecimal.valueOf(days))
            .multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    if (this == TIME && days == 0) {
      return time(LocalTime.MIN.plusSeconds(seconds));
    }
    // Programs treat 1900 as a leap year, which it was not.
    LocalDate first = from1904 ? FIRST_1904 : days < 60 ? FIRST.plusDays(1) : FIRST;
    LocalDateTime moment = first.atStartOfDay().plusDays(days).plusSeconds(seconds);
    String date = moment.toLocalDate().toString();
    return switch (this) {
      case YEAR -> date.substring(0, 4);
      case MONTH -> date.substring(0, 7);
      case DAY, TIME ->
          moment.toLocalTime().equals(LocalTime.MIDNIGHT)
              ? date
              : date + "T" + time(moment.toLocalTime());
    };
  }

  private static String time(LocalTime time) {
    return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }
}
