package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.model.Members;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever chooses the name of a member does not write a line of somebody's log. */
class PrintedFindingTest {

  private static final String NAME = "a\n2026-11-26 INFO forged\u001b[31m\u202e";
  private static final String ESCAPED = "a\\u{000A}2026-11-26 INFO forged\\u{001B}[31m\\u{202E}";
  private static final Pointer PLACE = Pointer.root().child(NAME);
  private static final Finding FINDING = ReadRules.MISSING.at(PLACE).argument("name", NAME).build();

  @Test
  void aFindingIsOneLineWhateverItsPlaceAndArgumentsAre() {
    String message = FINDING.message(Locale.ENGLISH).replace(NAME, ESCAPED);

    assertEquals("ERROR READ-008 /\u2026 " + message, FINDING.toString());
  }

  @Test
  void aResultOfReadingIsOneLine() {
    ReadResult<String> result =
        ReadResult.of(Optional.empty(), List.of(FINDING), List.of(new Unbound(PLACE, "not shown")));

    assertEquals(
        "ReadResult{object=none, findings=[" + FINDING + "], unbound=[/\u2026]}",
        result.toString());
    assertEquals(1, result.toString().lines().count());
  }

  @Test
  void membersAreOneLine() {
    assertEquals("[\u2026]", Members.of(NAME, "not shown").toString());
  }

  @Test
  void whatHasNotTheFormOfANameIsNotRepeated() {
    Members members =
        Members.copyOf(
            Map.of("someone@example.org", 1, "020 7946 0958", 2, "lil_wolf", 3, "x-own", 4));
    assertEquals(
        List.of("x-own", "\u2026", "\u2026", "\u2026"),
        Stream.of(members.toString().replaceAll("[\\[\\]]", "").split(", ")).sorted().toList());
    Pointer place = Pointer.parse("/results/1234567/someone@example.org/12/zh-Hant/");
    assertEquals(
        "[/results/\u2026/\u2026/12/zh-Hant/\u2026]",
        List.of(new Unbound(place, "not shown")).toString());
  }

  @Test
  void aPlaceByItselfIsExact() {
    assertEquals("/" + NAME, PLACE.toString());
    assertEquals(PLACE, Pointer.parse(PLACE.toString()));
  }
}
