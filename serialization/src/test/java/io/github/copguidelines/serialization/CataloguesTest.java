package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A catalogue made of facts that lie elsewhere, are wrong, or are not there. */
class CataloguesTest {

  private static final List<String> AT_ONCE =
      List.of(
          "cop-pol-2020.json",
          "cop-ind-2020.json",
          "cop-paredu-2020.json",
          "cop-chi-2020.json",
          "vocabularies.json",
          "terminology/languages");

  private final List<String> opened = new ArrayList<>();

  private @Nullable InputStream open(String name) {
    opened.add(name);
    return Catalogues.bundled(name);
  }

  private Catalogue load(VerifiedMarks marks, Function<String, @Nullable InputStream> facts) {
    return Catalogues.load(TextFiles.bundled(), marks, facts);
  }

  private Catalogue without(String file, @Nullable InputStream instead) {
    return load(VerifiedMarks.none(), name -> name.equals(file) ? instead : open(name));
  }

  @Test
  void partsAroundTheGuidelinesAreReadWhenFirstAskedFor() {
    Catalogue catalogue = load(VerifiedMarks.none(), this::open);
    assertEquals(AT_ONCE, opened);
    opened.clear();
    Map<String, Runnable> parts =
        Map.of(
            "survey.json", catalogue::survey,
            "crosswalks.json", catalogue::crosswalk,
            "strategy.json", catalogue::strategy,
            "record-guide.json", catalogue::recordGuide,
            "context.json", catalogue::context,
            "terminology/fr.json", () -> catalogue.terminology().list("fr"));
    parts.forEach(
        (file, part) -> {
          part.run();
          part.run();
          assertEquals(List.of(file), opened);
          opened.clear();
        });
    assertSame(catalogue.survey(), catalogue.survey());
  }

  /** It may be for an entry of any of them; terms cannot be marked. */
  @Test
  void whereSomethingIsMarkedAllPartsAreReadAtOnce() {
    VerifiedMarks marks =
        VerifiedMarks.read(
            """
            key,page,verifiedBy,verifiedOn,note
            POL-LEG-01,32,Example Ministry,2026-01-05,
            """
                .getBytes(UTF_8),
            LocalDate.of(2026, 1, 5));
    load(marks, this::open);
    List<String> expected = new ArrayList<>(AT_ONCE);
    expected.addAll(
        List.of(
            "strategy.json",
            "survey.json",
            "record-guide.json",
            "crosswalks.json",
            "context.json"));
    assertEquals(expected, opened);
  }

  @Test
  void aFileThatIsNotThereIsNamedEachTime() {
    Catalogue catalogue = without("survey.json", null);
    for (int call = 0; call < 2; call++) {
      assertEquals(
          "The bundled catalogue lacks survey.json",
          assertThrows(IllegalStateException.class, catalogue::survey).getMessage());
    }
    for (String name : AT_ONCE) {
      assertEquals(
          "The bundled catalogue lacks " + name,
          assertThrows(IllegalStateException.class, () -> without(name, null)).getMessage());
    }
  }

  @Test
  void aFileThatIsWrongIsToldWithWhatIsWrongInIt() {
    Catalogue catalogue =
        without("survey.json", new ByteArrayInputStream("{\n\"about\": 1}".getBytes(UTF_8)));
    String message =
        String.valueOf(assertThrows(IllegalStateException.class, catalogue::survey).getMessage());
    assertTrue(message.startsWith("survey.json: [ERROR READ-005 /about "), message);
  }

  @Test
  void aFileThatCannotBeReadFailsWithItsReason() throws IOException {
    InputStream in = InputStream.nullInputStream();
    in.close();
    Catalogue catalogue = without("survey.json", in);
    assertEquals(
        "java.io.IOException: Stream closed",
        assertThrows(UncheckedIOException.class, catalogue::survey).getMessage());
  }
}
