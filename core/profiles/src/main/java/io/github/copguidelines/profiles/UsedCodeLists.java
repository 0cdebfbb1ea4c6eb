package io.github.copguidelines.profiles;

import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.vocabulary.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/** The lists of codes that a type of documents uses, and where. */
final class UsedCodeLists {

  /** The depth at which the search of a recursive type stops. */
  private static final int DEPTH = 8;

  private UsedCodeLists() {}

  /** Returns the names of the lists that a type uses, sorted. */
  static List<String> names(Class<?> document) {
    TreeSet<String> names = new TreeSet<>();
    fields(document).stream()
        .filter(Field::isCode)
        .forEach(field -> names.add(field.type().getSimpleName()));
    return List.copyOf(names);
  }

  /** Returns the fields of a type that hold codes of a list. */
  static List<Field> uses(Class<?> document, String list) {
    return fields(document).stream()
        .filter(field -> field.isCode() && field.type().getSimpleName().equals(list))
        .toList();
  }

  private static List<Field> fields(Class<?> document) {
    List<Field> found = new ArrayList<>();
    Deque<Field> objects = new ArrayDeque<>(List.of(Field.document(document)));
    while (!objects.isEmpty()) {
      Field object = objects.remove();
      for (Property property : ModelType.of(object.type()).properties()) {
        Field field = object.member(property);
        found.add(field);
        if (field.holdsObjects() && field.steps().size() < DEPTH) {
          objects.add(field.isList() ? field.entry() : field);
        }
      }
    }
    return found;
  }

  /** Returns the codes of a closed list; empty if the list is open or the field has no codes. */
  static List<String> closed(Field field) {
    if (field.isCode() && field.type().isEnum()) {
      return Arrays.stream(field.type().getEnumConstants())
          .map(constant -> ((Code) constant).code())
          .toList();
    }
    return List.of();
  }
}
