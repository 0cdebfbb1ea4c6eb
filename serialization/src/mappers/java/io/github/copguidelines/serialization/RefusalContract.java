package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonMerge;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.constraint.Need;
import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mappers of either Jackson refuse instead of losing or changing something. */
public abstract class RefusalContract {

  private static final PracticeRecord RECORD = PracticeRecord.builder().id("x").build();

  private static final Finding FINDING = Rule.warning("PR-003").at(Pointer.root()).build();

  /** Returns a mapper of JSON with the module. */
  protected abstract Mapper json();

  /** Returns a mapper of JSON without the module. */
  protected abstract Mapper plain();

  static List<Object> structured() {
    return List.of(
        RECORD,
        FINDING,
        new AcceptedFinding(FINDING, "Known.", PartialDate.parse("2030")),
        ValidationReport.of(Stage.DRAFT, List.of(FINDING)),
        Difference.added(Pointer.root(), "a"),
        LocalizedText.of("en", "Text"),
        Members.of("a", 1),
        Catalogue.builder().build());
  }

  @ParameterizedTest
  @MethodSource("structured")
  void anObjectIsNotTheKeyOfAMap(Object key) {
    for (Mapper mapper : List.of(json(), plain())) {
      Exception e = assertThrows(Exception.class, () -> mapper.write(Map.of(key, 1)));
      assertTrue(e.toString().contains("cannot be the key of a map"), e::toString);
    }
  }

  @Test
  void whatIsNotBoundIsNotTheKeyOfAMapEither() {
    for (Object key :
        List.of(new Unbound(Pointer.root(), 1), Limits.builder().build(), CopJson.strict())) {
      Exception e = assertThrows(Exception.class, () -> json().write(Map.of(key, 1)));
      assertTrue(e.toString().contains("cannot be the key of a map"), e::toString);
    }
  }

  /** A user's own class, a part of which is to be merged. */
  static final class Desk {
    @JsonMerge public PracticeRecord practice = RECORD;
  }

  @Test
  void anUpdateIsRefused() {
    for (Mapper mapper : List.of(json(), plain())) {
      assertThrows(Refused.class, () -> mapper.update(RECORD, "{\"keywords\":[\"a\"]}"));
      Refused refused =
          assertThrows(
              Refused.class, () -> mapper.read("{\"practice\":{\"id\":\"y\"}}", Desk.class));
      assertTrue(mapper == plain() || refused.whole().contains("use a builder"), refused.whole());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "READ-006, Difference, '{\"kind\":\"gone\"}'",
    "READ-006, Difference, '{\"kind\":\"added\",\"newPlace\":\"a\"}'",
    "READ-006, Catalogue, '{\"recommendations\":[]}'",
    "READ-005, Catalogue, '{\"guidelines\":5}'",
    "READ-006, ValidationReport, '{\"stage\":\"draft\",\"valid\":false,\"findings\":[]}'"
  })
  void aFaultHasItsRule(String rule, String type, String document) {
    Class<?> named =
        switch (type) {
          case "Difference" -> Difference.class;
          case "Catalogue" -> Catalogue.class;
          default -> ValidationReport.class;
        };
    Refused refused = assertThrows(Refused.class, () -> json().read(document, named));
    assertTrue(refused.whole().contains(rule), refused.whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "/a~", "/a~2", "/~01~"})
  void aPointerThatIsNotOneIsRefused(String pointer) {
    for (Mapper mapper : List.of(json(), plain())) {
      assertThrows(Refused.class, () -> mapper.read("\"" + pointer + "\"", Pointer.class));
    }
  }

  @Test
  void anOptionIsItsCode() {
    assertEquals("\"recommended\"", json().write(Need.RECOMMENDED));
    assertEquals(Need.RECOMMENDED, json().read("\"recommended\"", Need.class));
    for (String other : List.of("1", "\"1\"", "\"RECOMMENDED\"")) {
      assertThrows(Refused.class, () -> json().read(other, Need.class), other);
    }
  }

  @Test
  void aSurrogateThatStandsAloneIsRefused() {
    PracticeRecord text = RECORD.toBuilder().title(LocalizedText.of("en", "a\uD800b")).build();
    PracticeRecord name = RECORD.toBuilder().extensions(Members.of("\uDC00", 1)).build();
    for (PracticeRecord record : List.of(text, name)) {
      Exception e = assertThrows(Exception.class, () -> json().write(record));
      assertTrue(e.toString().contains("surrogate"), e::toString);
    }
  }

  @Test
  void anExceptionKeepsItsFindingsThroughJavaSerialization() throws Exception {
    Refused refused =
        assertThrows(
            Refused.class,
            () -> json().read("{\"id\":\"x\",\"own\":1,\"started\":5}", PracticeRecord.class));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused.getCause());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Throwable again = (Throwable) in.readObject();
      assertEquals(findings(Objects.requireNonNull(refused.getCause())), findings(again));
      assertEquals(3, findings(again).size());
    }
  }

  /** Returns the findings of a mapper's exception, the first error before all. */
  protected abstract List<Finding> findings(Throwable exception);

  @Test
  void whatIsNoValueOfJsonIsNamed() {
    Refused refused =
        assertThrows(Refused.class, () -> json().readWithBytes(RECORD, PracticeRecord.class));
    assertFalse(refused.whole().contains("alias"), refused.whole());
    assertTrue(refused.whole().contains("READ-006"), refused.whole());
  }
}
