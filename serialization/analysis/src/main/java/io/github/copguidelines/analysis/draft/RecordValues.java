package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.form.FormValue;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a record, each with its place. */
final class RecordValues {

  private final PracticeRecord record;

  RecordValues(PracticeRecord record) {
    this.record = record;
  }

  /**
   * Returns all values below some places, except results that are only targets.
   *
   * @param sources names of members, separated by slashes; after a colon the prefix of codes to
   *     include
   */
  List<FormValue> of(List<String> sources) {
    List<FormValue> all = new ArrayList<>();
    for (String source : sources) {
      int colon = source.indexOf(':');
      String place = "/" + (colon < 0 ? source : source.substring(0, colon));
      String beginning = colon < 0 ? "" : source.substring(colon + 1);
      Pointer.find(place)
          .ifPresent(
              found -> object(record, PracticeRecord.class, Pointer.root(), found, beginning, all));
    }
    return all;
  }

  private static void object(
      Extensible object,
      Class<?> type,
      Pointer at,
      Pointer wanted,
      String beginning,
      List<FormValue> all) {
    for (Property property : ModelType.of(type).properties()) {
      Pointer place = at.child(property.name());
      if (leadsTo(place, wanted)) {
        Object value = property.get(object);
        if (value instanceof Optional<?> optional) {
          value = optional.orElse(null);
        }
        if (value instanceof List<?> list) {
          for (int i = 0; i < list.size(); i++) {
            value(list.get(i), property, place.child(i), wanted, beginning, all);
          }
        } else if (value != null) {
          value(value, property, place, wanted, beginning, all);
        }
      }
    }
  }

  private static void value(
      Object value,
      Property property,
      Pointer at,
      Pointer wanted,
      String beginning,
      List<FormValue> all) {
    if (value instanceof Result result && result.isTargetOnly()) {
      return; // forms ask for results, not targets
    }
    if (value instanceof Extensible object) {
      object(object, property.type(), at, wanted, beginning, all);
    } else if (value instanceof LocalizedText text) {
      all.add(FormValue.builder().pointer(at.toString()).text(text).build());
    } else {
      String words = words(value);
      if (words.startsWith(beginning)) {
        all.add(FormValue.builder().pointer(at.toString()).value(words).build());
      }
    }
  }

  private static String words(Object value) {
    if (value instanceof Code code) {
      return code.code();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** Returns true for a place on the path to a wanted place, and for all places below it. */
  private static boolean leadsTo(Pointer place, Pointer wanted) {
    return place.isWithin(wanted) || wanted.isWithin(place);
  }
}
