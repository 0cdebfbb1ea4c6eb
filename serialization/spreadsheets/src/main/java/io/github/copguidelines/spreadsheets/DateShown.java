package io.github.copguidelines.spreadsheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a date a cell shows. Spreadsheets keep dates as numbers of days, so that of "June
 * 2019" only the format of the cell still tells that no day was meant.
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
   * Returns how much of a date the format of a cell shows; empty where it shows numbers as such.
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

  /** Leaves out what is shown as it is, conditions and colours; and all but the first part. */
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

  /** Hours, minutes or seconds in brackets go on beyond those of a day. */
  private static boolean isElapsed(String format, int open) {
    return open + 1 < format.length() && "hHmMsS".indexOf(format.charAt(open + 1)) >= 0;
  }

  /**
   * Returns a date by ISO 8601, as far as it is shown; where it has a time, with that.
   *
   * @param number the number in the cell: days, and parts of a day
   * @param from1904 whether days are counted from 1904, as in workbooks of older Macintoshes
   * @return the date; the number itself where it is none
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
    // Programs take 1900 for a leap year, which it was not.
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
