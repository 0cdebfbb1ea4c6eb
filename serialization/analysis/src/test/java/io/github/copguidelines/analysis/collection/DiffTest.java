package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DiffTest {

  private static final PracticeRecord RECORD =
      PracticeRecord.builder()
          .id("example-course")
          .title(LocalizedText.of("en", "A course").with("fr", "Un cours"))
          .addCountries("RW", "KE", "UG")
          .addReferences(reference("r1", "One"), reference("r2", "Two"), reference("r3", "Three"))
          .extensions(
              Members.of("office", new TreeMap<>(Map.of("floor", 3, "rooms", List.of(1, 2)))))
          .build();

  private static Reference reference(String id, String title) {
    return Reference.builder().id(id).title(title).build();
  }

  private static List<String> told(PracticeRecord newer) {
    return told(RECORD, newer);
  }

  private static <T extends Extensible> List<String> told(T older, T newer) {
    List<Difference> differences = Diff.between(older, newer);
    assertEquals(newer, Patch.apply(older, differences));
    return differences.stream().map(DiffTest::line).toList();
  }

  private static String line(Difference difference) {
    String places =
        difference.oldPlace().equals(difference.newPlace())
            ? difference.place().toString()
            : difference.oldPlace().map(Pointer::toString).orElse("")
                + ">"
                + difference.newPlace().map(Pointer::toString).orElse("");
    return difference.kind().code()
        + " "
        + places
        + " "
        + difference.oldValue()
        + ">"
        + difference.newValue();
  }

  @Test
  void documentIsNotDifferentFromItself() {
    assertEquals(List.of(), told(RECORD));
    assertEquals(
        List.of(),
        told(
            RECORD.toBuilder()
                .title(LocalizedText.of("fr", "Un cours").with("en", "A course"))
                .build()));
  }

  @Test
  void textIsComparedLanguageByLanguage() {
    assertEquals(
        List.of(
            "changed /title/en A course>The course",
            "removed /title/fr> Un cours>null",
            "added >/title/es null>Un curso"),
        told(
            RECORD.toBuilder()
                .title(LocalizedText.of("en", "The course").with("es", "Un curso"))
                .build()));
  }

  @Test
  void differencesComeInTheOrderOfTheModel() {
    assertEquals(
        List.of(
            "added >/version null>2",
            "changed /title/en A course>The course",
            "added >/keywords null>[course]",
            "removed /countries/2> UG>null",
            "removed /office> {floor=3, rooms=[1, 2]}>null"),
        told(
            RECORD.toBuilder()
                .extensions(Members.none())
                .countries(List.of("RW", "KE"))
                .keywords(List.of("course"))
                .title(LocalizedText.of("en", "The course").with("fr", "Un cours"))
                .version(2)
                .build()));
  }

  @Test
  void entryIsKnownByItsIdentityWhereverItStands() {
    assertEquals(
        List.of(
            "removed /references/0> {id=r1, title=One}>null",
            "changed /references/1/title>/references/0/title Two>2",
            "added >/references/1 null>{id=r9, title=Nine}"),
        told(
            RECORD.toBuilder()
                .references(
                    List.of(
                        reference("r2", "2"), reference("r9", "Nine"), reference("r3", "Three")))
                .build()));
  }

  @Test
  void codesAreTheirOwnIdentity() {
    assertEquals(
        List.of("removed /countries/0> RW>null"),
        told(RECORD.toBuilder().countries(List.of("KE", "UG")).build()));
    assertEquals(
        List.of("moved /countries/0>/countries/2 null>null"),
        told(RECORD.toBuilder().countries(List.of("KE", "UG", "RW")).build()));
    assertEquals(
        List.of(
            "moved /countries/0>/countries/2 null>null",
            "moved /countries/2>/countries/0 null>null"),
        told(RECORD.toBuilder().countries(List.of("UG", "KE", "RW")).build()));
  }

  @Test
  void entriesWithoutIdentityAreComparedByPosition() {
    PracticeRecord older =
        RECORD.toBuilder()
            .references(List.of(reference("r", "One"), reference("r", "Two")))
            .build();
    assertEquals(
        List.of("changed /references/1/title Two>2"),
        told(
            older,
            older.toBuilder()
                .references(List.of(reference("r", "One"), reference("r", "2")))
                .build()));
    PracticeRecord three =
        RECORD.toBuilder()
            .objectives(List.of(text("first"), text("second"), text("third")))
            .build();
    assertEquals(
        List.of("removed /objectives/1> {en=second}>null"),
        told(three, three.toBuilder().objectives(List.of(text("first"), text("third"))).build()));
  }

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  @Test
  void whatTheModelDoesNotKnowIsComparedToo() {
    assertEquals(
        List.of(
            "changed /office/floor 3>4", "added >/office/rooms/2 null>9", "added >/note null>null"),
        told(
            RECORD.toBuilder()
                .extensions(
                    Members.of(
                            "office", new TreeMap<>(Map.of("floor", 4, "rooms", List.of(1, 2, 9))))
                        .with("note", null))
                .build()));
  }

  @Test
  void otherDocumentsAreComparedAsRecordsAre() {
    SurveyResponse older =
        SurveyResponse.builder()
            .id("example")
            .addAnswers(answer("Q1", Answer.NO), answer("Q2", Answer.PARTLY))
            .build();
    assertEquals(
        List.of(
            "removed /answers/0> {question=Q1, answer=no}>null",
            "changed /answers/1/answer>/answers/0/answer partly>yes"),
        told(older, older.toBuilder().answers(List.of(answer("Q2", Answer.YES))).build()));
  }

  private static SurveyAnswer answer(String question, Answer answer) {
    return SurveyAnswer.builder().question(question).answer(answer).build();
  }

  @Test
  void documentsOfTwoTypesCannotBeCompared() {
    Extensible other = SurveyResponse.builder().id("example").build();

    assertThrows(IllegalArgumentException.class, () -> Diff.between((Extensible) RECORD, other));
  }

  @Test
  void differenceHasTheLabelOfItsFieldAndShowsNoValue() {
    Difference difference = Difference.added(Pointer.parse("/keywords/0"), "secret");

    assertEquals("added /keywords/0", difference.toString());
    assertEquals(Optional.of("Keywords 1"), difference.field(Locale.ENGLISH));
    assertFalse(Difference.removed(Pointer.parse("/x"), "y").field(Locale.FRENCH).isPresent());
  }

  @Test
  void differenceNeedsThePlacesOfItsKind() {
    Optional<Pointer> place = Optional.of(Pointer.root());
    for (Difference.Kind kind : Difference.Kind.values()) {
      assertPlaces(kind != Difference.Kind.ADDED, kind, Optional.empty(), place);
      assertPlaces(kind != Difference.Kind.REMOVED, kind, place, Optional.empty());
      assertPlaces(
          kind == Difference.Kind.ADDED || kind == Difference.Kind.REMOVED, kind, place, place);
      assertPlaces(true, kind, Optional.empty(), Optional.empty());
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Difference(
                Difference.Kind.ADDED, Optional.of(Pointer.root()), Optional.empty(), 1, 2));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RecordDiff("a", Difference.Kind.MOVED, List.of()));
  }

  private static void assertPlaces(
      boolean refused, Difference.Kind kind, Optional<Pointer> before, Optional<Pointer> after) {
    Executable make = () -> new Difference(kind, before, after, null, null);
    if (refused) {
      assertThrows(IllegalArgumentException.class, make, kind.code());
    } else {
      assertDoesNotThrow(make, kind.code());
    }
  }

  @Test
  void implementationIsKnownByItsCode() {
    PracticeRecord older =
        RECORD.toBuilder()
            .addImplementations(Implementation.of("POL-LEG-01"), Implementation.of("POL-LEG-02"))
            .build();
    assertEquals(
        List.of("moved /implements/0>/implements/1 null>null"),
        told(
            older,
            older.toBuilder()
                .implementations(
                    List.of(Implementation.of("POL-LEG-02"), Implementation.of("POL-LEG-01")))
                .build()));
  }
}
