package io.github.copguidelines.serialization;

import io.github.copguidelines.serialization.binding.internal.Utf8;
import io.github.copguidelines.serialization.csv.internal.CsvReader;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a person has compared with the document: the file {@code verified.csv} next to
 * the facts, the only place for such marks.
 *
 * <p>A line marks one entry by the key that its texts have, without the property: {@code
 * POL-LEG-01}, {@code COP-IND-2020.feature.feature-a}. It sets the entry's verification to {@code
 * verified}, with page, organisation or role, and date. The key of a further verification of an
 * entry ends with its name: {@code member-state.AO.membership}.
 *
 * <p>{@link #requireAllMet} reports all errors of the file at once. For one loading of a catalogue;
 * not thread-safe.
 */
class VerifiedMarks {

  /** The name of the file, below {@code catalogue}. */
  static final String FILE = "verified.csv";

  private final Map<String, VerifiedMark> marks = new TreeMap<>();
  private final Set<String> met = new HashSet<>();
  private final Set<String> bare = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  /** Makes an object without marks; tests may override it to observe the entries. */
  VerifiedMarks() {}

  /** Returns no marks. */
  static VerifiedMarks none() {
    return new VerifiedMarks();
  }

  /** Returns the marks in the jar with any date, because the clock may be wrong. */
  static VerifiedMarks bundled() {
    return bundled(LocalDate.MAX);
  }

  /** Returns the marks in the jar; none may be dated after a day. */
  static VerifiedMarks bundled(LocalDate latest) {
    try (InputStream in = VerifiedMarks.class.getResourceAsStream("catalogue/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("The bundled catalogue lacks " + FILE);
      }
      return read(in.readAllBytes(), latest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file in UTF-8; no mark may be dated after a day. */
  static VerifiedMarks read(byte[] file, LocalDate latest) {
    VerifiedMarks marks = new VerifiedMarks();
    try {
      String text =
          Utf8.decode(file).orElseThrow(() -> new IllegalArgumentException("it is not UTF-8"));
      marks.read(text.replace("\r\n", "\n").replace('\r', '\n'), latest);
    } catch (IllegalArgumentException e) {
      marks.problems.add(FILE + ": " + e.getMessage());
    }
    return marks;
  }

  private void read(String text, LocalDate latest) {
    CsvReader csv = new CsvReader(text, ',', VerifiedMark.HEADER.size() + 1);
    if (!csv.next() || !csv.cells().equals(VerifiedMark.HEADER)) {
      problem(1, "the first line is not " + String.join(",", VerifiedMark.HEADER));
      return;
    }
    while (csv.next()) {
      List<String> cells = csv.cells().stream().map(String::strip).toList();
      if (!cells.stream().allMatch(String::isEmpty)) { // spreadsheets leave such lines behind
        add(csv.line(), cells, latest);
      }
    }
    if (csv.unclosed().isPresent()) {
      problem(csv.line(), "a quote is not closed");
    }
  }

  private void add(int line, List<String> cells, LocalDate latest) {
    String key = cells.get(0);
    if (key.isEmpty()) {
      problem(line, "key is missing");
      return;
    }
    try {
      VerifiedMark before = marks.putIfAbsent(key, VerifiedMark.of(line, cells, latest));
      if (before != null) {
        problem(line, key + ": it stands in line " + before.line() + " already");
      }
    } catch (IllegalArgumentException e) {
      problem(line, key + ": " + e.getMessage());
    }
  }

  private void problem(int line, String reason) {
    problems.add(FILE + ": line " + line + ": " + reason);
  }

  /**
   * Returns the verification of an entry, including its mark.
   *
   * @param key the key of the entry
   * @param facts the verification in the facts; null if there is none, for example for a checklist
   *     item
   */
  @Nullable Verification of(String key, @Nullable Verification facts) {
    VerifiedMark mark = marks.get(key);
    if (mark == null) {
      return facts;
    }
    met.add(key);
    return mark.applied(facts == null ? Verification.of(VerificationLevel.RECALLED) : facts);
  }

  /** Returns true if there are marks, so that entries must be reported. */
  boolean isConcerned() {
    return !marks.isEmpty();
  }

  /**
   * Records that an entry exists, so that a mark on an entry without a verification is reported as
   * such.
   */
  void entry(String key) {
    if (marks.containsKey(key)) {
      bare.add(key);
    }
  }

  /**
   * Requires that the file is valid and that every mark has an entry.
   *
   * @throws IllegalStateException if not, with each wrong line and the reason
   */
  void requireAllMet() {
    marks.forEach(
        (key, mark) -> {
          if (!met.contains(key)) {
            String why = bare.contains(key) ? "has no verification" : "is not in the catalogue";
            problem(mark.line(), key + ": the entry " + why);
          }
        });
    if (!problems.isEmpty()) {
      throw new IllegalStateException(String.join("\n", problems));
    }
  }
}
