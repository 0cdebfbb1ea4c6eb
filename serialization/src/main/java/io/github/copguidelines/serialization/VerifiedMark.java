package io.github.copguidelines.serialization;

import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A verification mark of a person who has compared an entry with the document: a line of {@code
 * verified.csv}.
 *
 * @param line where it appears, for messages
 * @param page the page of the document; empty if it has none, for example a web page
 * @param by the organisation or role that compared it
 * @param on the day
 * @param note a further note; may be empty
 */
record VerifiedMark(int line, OptionalInt page, String by, PartialDate on, String note) {

  /** The first line of the file. */
  static final List<String> HEADER = List.of("key", "page", "verifiedBy", "verifiedOn", "note");

  private static final String AS_TEXT =
      " (a spreadsheet has changed it; give the column the format Text, then write year-month-day)";

  private static final int MAX_BY = 200;
  private static final int MAX_NOTE = 1000;

  /**
   * Reads a line.
   *
   * @param cells its trimmed cells; as many as the header has, or fewer
   * @param latest the last day that is not in the future
   * @throws IllegalArgumentException if the line is not a valid mark; the message explains why
   */
  static VerifiedMark of(int line, List<String> cells, LocalDate latest) {
    require(cells.size() <= HEADER.size(), "more than five cells; quote a text with a comma");
    String by = cell(cells, 2);
    require(!by.isEmpty(), "verifiedBy is missing");
    require(by.length() <= MAX_BY, "verifiedBy is longer than " + MAX_BY);
    require(by.indexOf('@') < 0, "verifiedBy names an organisation or a role, not an address");
    String note = cell(cells, 4);
    require(note.length() <= MAX_NOTE, "note is longer than " + MAX_NOTE);
    return new VerifiedMark(line, page(cell(cells, 1)), by, day(cell(cells, 3), latest), note);
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  private static OptionalInt page(String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    require(text.matches("[1-9][0-9]{0,3}|10000"), "page is no whole number from 1 to 10000");
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static PartialDate day(String text, LocalDate latest) {
    require(!text.isEmpty(), "verifiedOn is missing");
    Optional<PartialDate> day = PartialDate.find(text).filter(date -> text.length() == 10);
    require(
        day.isPresent(),
        "verifiedOn is no day, written 2026-01-05: " + text + (ofSpreadsheet(text) ? AS_TEXT : ""));
    require(!LocalDate.parse(text).isAfter(latest), "verifiedOn lies in the future: " + text);
    return day.orElseThrow();
  }

  /** Returns true for a day in a national format of spreadsheets, which is ambiguous. */
  private static boolean ofSpreadsheet(String text) {
    return !text.matches("\\d{4}-\\d{2}-\\d{2}")
        && text.matches("\\d{1,4}[/.\\- ]\\d{1,2}[/.\\- ]\\d{1,4}\\.?");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /**
   * Returns the verification of an entry with this mark. It keeps the earlier basis, and is no
   * longer doubtful.
   */
  Verification applied(Verification before) {
    Verification.Builder after =
        before.toBuilder()
            .level(VerificationLevel.VERIFIED)
            .doubtful(Optional.empty())
            .verifiedBy(by)
            .verifiedOn(on);
    page.ifPresent(after::page);
    return (note.isEmpty() ? after : after.note(note)).build();
  }
}
