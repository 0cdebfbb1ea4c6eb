package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.validation.FullRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an object prints of itself ends up in logs, so that it shows no text of a document. */
class TextsInLogsTest {

  /** Texts with a blank, of which no other part of an object is made. */
  private static List<String> texts(PracticeRecord record) {
    List<String> texts = new ArrayList<>();
    TextWalk.of(PracticeRecord.class)
        .walk(
            record,
            PracticeRecord.class,
            Pointer.root(),
            new TextWalk.Visitor() {
              @Override
              public void text(String text, Class<?> in, Pointer at) {
                if (text.indexOf(' ') > 0) {
                  texts.add(text);
                }
              }

              @Override
              public void formed(String text, TextWalk.Form form, Class<?> in, Pointer at) {
                if (form.link()) {
                  texts.add(text);
                }
              }
            });
    return texts;
  }

  private static void gather(Object value, List<Object> objects) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> gather(one, objects));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> gather(one, objects));
    } else if (value instanceof LocalizedText) {
      objects.add(value);
    }
  }

  private static void objects(Object model, Class<?> type, List<Object> objects) {
    objects.add(model);
    for (Property property : ModelType.of(type).properties()) {
      Object value = property.get(model);
      gather(value, objects);
      List<?> values =
          value instanceof List<?> list
              ? list
              : value instanceof Optional<?> optional ? optional.stream().toList() : List.of(value);
      for (Object one : values) {
        if (one instanceof Extensible && ModelType.isModelType(property.type())) {
          objects(one, property.type(), objects);
        }
      }
    }
  }

  @Test
  void noPartOfARecordShowsItsTexts() throws IOException {
    PracticeRecord record = FullRecord.get();
    List<String> texts = texts(record);
    List<Object> objects = new ArrayList<>();
    objects(record, PracticeRecord.class, objects);

    List<String> shown =
        objects.stream()
            .filter(object -> texts.stream().anyMatch(object.toString()::contains))
            .map(object -> object.getClass().getSimpleName())
            .distinct()
            .toList();

    assertEquals(List.of(), shown);
    assertTrue(texts.size() > 20, () -> "texts: " + texts.size());
    assertTrue(objects.size() > 40, () -> "objects: " + objects.size());
  }

  @Test
  void settingsDoNotShowTheirReasons() {
    Acceptance acceptance =
        Acceptance.builder()
            .rule("PR-011")
            .pointer("/problem/en")
            .reason("Ask someone@example.org.")
            .until(PartialDate.parse("2027"))
            .build();
    ValidationSettings settings = ValidationSettings.builder().addAccepted(acceptance).build();

    assertFalse(acceptance.toString().contains("someone"));
    assertFalse(settings.toString().contains("someone"));
    assertTrue(settings.toString().contains("accepted=1"), settings.toString());
  }
}
