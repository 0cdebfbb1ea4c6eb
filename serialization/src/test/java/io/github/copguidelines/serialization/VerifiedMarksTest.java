package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.RecallStrength;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file in which people mark what they have compared with the documents. */
class VerifiedMarksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final TextFiles TEXTS = TextFiles.bundled();
  private static final String HEADER = "key,page,verifiedBy,verifiedOn,note\n";

  /** Who marks an entry may be east of who builds: it is today where it is today first. */
  @Test
  void everyLineOfTheBundledFileIsRight() {
    LocalDate today = LocalDate.now(ZoneOffset.ofHours(14));
    assertDoesNotThrow(() -> Catalogues.load(TEXTS, VerifiedMarks.bundled(today)));
  }

  @Test
  void lineMakesAnEntryVerified() {
    Recommendation before = recalled();
    Catalogue catalogue = load(HEADER + before.code() + ",32,Example Ministry,2026-01-05,\n");

    Recommendation after = catalogue.recommendation(before.code()).orElseThrow();
    assertEquals(VerificationLevel.VERIFIED, after.verificationLevel());
    Verification verification = after.verification().orElseThrow();
    assertEquals(Optional.of(32), verification.page());
    assertEquals(Optional.of("Example Ministry"), verification.verifiedBy());
    assertEquals(Optional.of(PartialDate.parse("2026-01-05")), verification.verifiedOn());
    assertEquals(
        before, Recommendation.builder().from(after).verification(before.verification()).build());
  }

  @Test
  void whatAnEntryRestedOnStaysButThatItIsDoubtful() {
    Verification before =
        Verification.builder()
            .level(VerificationLevel.RECALLED)
            .addSource("https://example.org/seen")
            .basis("a talk")
            .recallStrength(RecallStrength.WEAK)
            .doubtful(true)
            .note("as it was")
            .build();

    assertEquals(
        before.toBuilder()
            .level(VerificationLevel.VERIFIED)
            .doubtful(Optional.empty())
            .verifiedBy("Example Ministry")
            .verifiedOn(PartialDate.parse("2025-12-24"))
            .build(),
        marks(HEADER + "X,,Example Ministry,2025-12-24\n").of("X", before));
    assertEquals(
        Optional.of("wider, by one word"),
        marked("X,,Example Ministry,2025-12-24,\"wider, by one word\"", before).note());
  }

  @Test
  void fileMayComeFromASpreadsheet() {
    String file =
        "\uFEFF\"key\",page,verifiedBy,verifiedOn,note\r\n"
            + "POL-LEG-01,\"32\",\"Example Ministry, legal unit\",2026-01-05,\"so \"\"said\"\"\"\r\n"
            + ",,,,\r\n";
    Verification verification =
        load(file).recommendation("POL-LEG-01").flatMap(Recommendation::verification).orElseThrow();
    assertEquals(Optional.of("Example Ministry, legal unit"), verification.verifiedBy());
    assertEquals(Optional.of("so \"said\""), verification.note());
  }

  @Test
  void marksReachTheSurroundingsByTheirKeys() {
    Catalogue catalogue =
        load(
            HEADER
                + "COP-IND-2020.feature.feature-a,20,Example Ministry,2026-01-05,\n"
                + "member-state.AO,,Example Ministry,2026-01-05,\n"
                + "WPGA-MNR.enablersVerification,,Example Ministry,2026-01-05,\n"
                + "survey,,Example Ministry,2026-01-05,\n");
    Optional<String> ministry = Optional.of("Example Ministry");
    assertEquals(
        ministry,
        catalogue
            .guidelines()
            .get(1)
            .features()
            .get(0)
            .verification()
            .flatMap(v -> v.verifiedBy()));
    var angola = catalogue.vocabularies().memberStates().get(0);
    assertEquals(ministry, angola.verification().flatMap(v -> v.verifiedBy()));
    assertEquals(Optional.empty(), angola.membership().flatMap(v -> v.verifiedBy()));
    assertEquals(
        ministry,
        catalogue
            .context()
            .responseModel()
            .flatMap(model -> model.enablersVerification())
            .flatMap(v -> v.verifiedBy()));
    assertEquals(ministry, catalogue.survey().verification().flatMap(v -> v.verifiedBy()));
  }

  @Test
  void everyKeyIsOfOneEntryAlone() {
    List<String> keys = new ArrayList<>();
    Catalogues.load(
        TEXTS,
        new VerifiedMarks() {
          @Override
          boolean isConcerned() {
            return true;
          }

          @Override
          @Nullable Verification of(String key, @Nullable Verification facts) {
            if (facts != null) {
              keys.add(key);
            }
            return facts;
          }
        });
    assertTrue(keys.contains("POL-LEG-01"), keys.toString());
    assertEquals(List.copyOf(new TreeSet<>(keys)), keys.stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POL-GONE-01,32,M,2026-01-05,      | POL-GONE-01: the entry is not in the catalogue
          risk.contact/grooming,,M,2026-01-05, | risk.contact/grooming: the entry has no verification
          practice-kind.law,,M,2026-01-05,  | practice-kind.law: the entry has no verification
          ,32,M,2026-01-05,                 | key is missing
          POL-LEG-01,32,,2026-01-05,        | POL-LEG-01: verifiedBy is missing
          POL-LEG-01,32,m@example.org,2026-01-05, | POL-LEG-01: verifiedBy names an organisation or a role, not an address
          POL-LEG-01,32,M,,                 | POL-LEG-01: verifiedOn is missing
          POL-LEG-01                        | POL-LEG-01: verifiedBy is missing
          POL-LEG-01,32,M,2025-02-30,       | POL-LEG-01: verifiedOn is no day, written 2026-01-05: 2025-02-30
          POL-LEG-01,32,M,2025-02,          | POL-LEG-01: verifiedOn is no day, written 2026-01-05: 2025-02
          POL-LEG-01,32,M,05/01/2026,       | POL-LEG-01: verifiedOn is no day, written 2026-01-05: 05/01/2026 (a spreadsheet has changed it; give the column the format Text, then write year-month-day)
          POL-LEG-01,32,M,5.1.26,           | POL-LEG-01: verifiedOn is no day, written 2026-01-05: 5.1.26 (a spreadsheet has changed it; give the column the format Text, then write year-month-day)
          POL-LEG-01,32,M,soon,             | POL-LEG-01: verifiedOn is no day, written 2026-01-05: soon
          POL-LEG-01,32,M,2026-01-06,       | POL-LEG-01: verifiedOn lies in the future: 2026-01-06
          POL-LEG-01,p. 32,M,2026-01-05,    | POL-LEG-01: page is no whole number from 1 to 10000
          POL-LEG-01,0,M,2026-01-05,        | POL-LEG-01: page is no whole number from 1 to 10000
          POL-LEG-01,10001,M,2026-01-05,    | POL-LEG-01: page is no whole number from 1 to 10000
          POL-LEG-01,32,M,2026-01-05,a,b    | POL-LEG-01: more than five cells; quote a text with a comma
          """)
  void wrongLineIsToldWithFileLineAndReason(String line, String reason) {
    String file = HEADER + "POL-LEG-02,33,M,2026-01-05,\n" + line + "\n";
    assertEquals("verified.csv: line 3: " + reason, problem(marks(file)));
  }

  @Test
  void textsTooLongAreToldWithTheirBound() {
    String file =
        HEADER
            + "POL-LEG-01,,%s,2026-01-05,\nPOL-LEG-02,,M,2026-01-05,%s\n"
                .formatted("m".repeat(201), "n".repeat(1001));
    assertEquals(
        "verified.csv: line 2: POL-LEG-01: verifiedBy is longer than 200\n"
            + "verified.csv: line 3: POL-LEG-02: note is longer than 1000",
        problem(marks(file)));
  }

  @Test
  void whatIsAsLongAndAsLargeAsItMayBeIsTaken() {
    String by = "m".repeat(200);
    String note = "n".repeat(1000);
    for (int page : List.of(1, 10, 999, 9999, 10000)) {
      Verification marked =
          marked(
              "X,%d,%s,2026-01-05,%s".formatted(page, by, note),
              Verification.of(VerificationLevel.RECALLED));
      assertEquals(
          Verification.builder()
              .level(VerificationLevel.VERIFIED)
              .page(page)
              .verifiedBy(by)
              .verifiedOn(PartialDate.parse("2026-01-05"))
              .note(note)
              .build(),
          marked);
    }
  }

  @Test
  void entryOfWhichTheFactsSayNothingIsVerifiedToo() {
    VerifiedMarks marks = marks(HEADER + "X,,M,2026-01-05,\n");
    assertEquals(
        Verification.builder()
            .level(VerificationLevel.VERIFIED)
            .verifiedBy("M")
            .verifiedOn(PartialDate.parse("2026-01-05"))
            .build(),
        marks.of("X", null));
    assertDoesNotThrow(marks::requireAllMet);
  }

  @Test
  void whatIsNotMarkedIsAsSureAsItWas() {
    Verification partly = Verification.of(VerificationLevel.PARTLY);
    VerifiedMarks marks = marks(HEADER + "X,,M,2026-01-05,\n");
    assertSame(partly, marks.of("Y", partly));
    assertNull(marks.of("Y", null));
    assertTrue(marks.isConcerned());
    assertFalse(marks(HEADER).isConcerned());
    assertFalse(VerifiedMarks.none().isConcerned());
    assertDoesNotThrow(() -> marks(HEADER + "\n,,,,\n").requireAllMet());
  }

  /** Those within a line come first, in its order, then those for which there is no entry. */
  @Test
  void allThatIsWrongIsToldAtOnce() {
    VerifiedMarks marks =
        marks(HEADER + "Z,,M,2026-01-05,\nA,,M,2026-01-05,\nB,,,2026-01-05,\nC,x,M,2026-01-05,\n");
    marks.entry("A");
    assertEquals(
        """
        verified.csv: line 4: B: verifiedBy is missing
        verified.csv: line 5: C: page is no whole number from 1 to 10000
        verified.csv: line 3: A: the entry has no verification
        verified.csv: line 2: Z: the entry is not in the catalogue""",
        assertThrows(IllegalStateException.class, marks::requireAllMet).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategy.stages",
        "survey.questions",
        "crosswalk.schemes",
        "vocabularies.regions"
      })
  void entriesOfEveryPartCanBeMarked(String list) {
    String key =
        Verifications.of(Catalogues.itu2020()).list().stream()
            .filter(entry -> entry.list().equals(list))
            .findFirst()
            .flatMap(VerificationEntry::key)
            .orElseThrow();
    assertEquals(
        List.of("Example Ministry"),
        Verifications.of(load(HEADER + key + ",,Example Ministry,2026-01-05,\n")).list().stream()
            .filter(entry -> entry.key().filter(key::equals).isPresent())
            .flatMap(entry -> entry.verification().verifiedBy().stream())
            .toList());
  }

  @Test
  void keyThatStandsTwiceIsToldWithBothLines() {
    String mark = "POL-LEG-01,32,M,2026-01-05,\n";
    assertEquals(
        "verified.csv: line 3: POL-LEG-01: it stands in line 2 already",
        problem(marks(HEADER + mark + mark)));
  }

  @Test
  void fileAsAWholeMayBeWrong() {
    for (String wrong : List.of("", "key;page;verifiedBy;verifiedOn;note\n", HEADER.substring(4))) {
      assertEquals(
          "verified.csv: line 1: the first line is not key,page,verifiedBy,verifiedOn,note",
          problem(marks(wrong)));
    }
    assertEquals(
        "verified.csv: line 2: a quote is not closed", problem(marks(HEADER + "\"POL-LEG-01\n,")));
    byte[] latin1 =
        (HEADER + "POL-LEG-01,1,Minist\u00e8re,2026-01-05,\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("verified.csv: it is not UTF-8", problem(VerifiedMarks.read(latin1, TODAY)));
  }

  private static Recommendation recalled() {
    return Catalogues.itu2020().recommendations().stream()
        .filter(entry -> entry.verificationLevel() == VerificationLevel.RECALLED)
        .findFirst()
        .orElseThrow();
  }

  private static Verification marked(String line, Verification before) {
    return Objects.requireNonNull(marks(HEADER + line).of("X", before));
  }

  private static String problem(VerifiedMarks marks) {
    return Objects.requireNonNull(
        assertThrows(IllegalStateException.class, () -> Catalogues.load(TEXTS, marks))
            .getMessage());
  }

  private static Catalogue load(String file) {
    return Catalogues.load(TEXTS, marks(file));
  }

  private static VerifiedMarks marks(String file) {
    return VerifiedMarks.read(file.getBytes(StandardCharsets.UTF_8), TODAY);
  }
}
