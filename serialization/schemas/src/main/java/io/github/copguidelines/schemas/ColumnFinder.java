package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the columns of a document by walking its shapes. Immutable. */
final class ColumnFinder {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

  private final MemberLabels labels;
  private final String language;

  ColumnFinder(CopSchema schema) {
    this.language = schema.language();
    this.labels = new MemberLabels(schema.documentType(), Locale.forLanguageTag(language));
  }

  /**
   * A column that was found.
   *
   * @param path the path to it; a whole number for each element of a list, text for each member
   */
  record Found(Column column, Shape.Leaf leaf, List<Object> path) {}

  /** Adds all columns below a place, and places without columns. */
  void addAll(Trail trail, Shape shape, List<Column> columns, List<LeftOut> leftOut) {
    if (shape instanceof Shape.Group group) {
      group
          .members()
          .forEach((name, member) -> addAll(member(trail, group, name), member, columns, leftOut));
    } else if (shape instanceof Shape.Rows rows) {
      addAll(trail.element(rows.schema(), 0), rows.element(), columns, leftOut);
    } else if (shape instanceof Shape.Texts texts) {
      languages(texts).forEach(tag -> columns.add(text(trail, texts, tag)));
    } else if (shape instanceof Shape.Nothing nothing) {
      leftOut.add(new LeftOut(trail.name(), nothing.reason()));
    } else {
      columns.add(new Column(trail, (Shape.Leaf) shape));
    }
  }

  /** Returns English, the language of the schema, and the languages that it names. */
  private Set<String> languages(Shape.Texts texts) {
    Set<String> tags = new LinkedHashSet<>(List.of("en", language));
    texts.schema().path("required").forEach(tag -> tags.add(tag.asString()));
    tags.addAll(texts.schema().path("properties").propertyNames());
    return tags;
  }

  private Trail member(Trail trail, Shape.Group group, String name) {
    Shape shape = group.members().get(name);
    String label =
        Optional.ofNullable(shape)
            .map(there -> there.schema().path("title").asString(""))
            .filter(title -> !title.isEmpty())
            .or(() -> labels.ofMember(group.definition(), name))
            .orElse(name);
    return trail.member(group, name, label);
  }

  private static Column text(Trail trail, Shape.Texts texts, String tag) {
    return new Column(trail.language(texts.schema(), tag), leaf(texts));
  }

  private static Shape.Leaf leaf(Shape.Texts texts) {
    return new Shape.Leaf(texts.text(), ColumnType.TEXT, false);
  }

  /** Finds the column with a name. */
  Optional<Found> find(Shape root, String name) {
    Trail trail = Trail.root();
    Shape shape = root;
    List<Object> path = new ArrayList<>();
    Optional<Pointer> place = Pointer.find("/" + name);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    for (String segment : place.get().segments()) {
      if (shape instanceof Shape.Group group && group.members().containsKey(segment)) {
        trail = member(trail, group, segment);
        shape = group.members().get(segment);
        path.add(segment);
      } else if (shape instanceof Shape.Rows rows && INDEX.matcher(segment).matches()) {
        int index = Integer.parseInt(segment);
        trail = trail.element(rows.schema(), index);
        shape = rows.element();
        path.add(index);
      } else if (shape instanceof Shape.Texts texts) {
        trail = trail.language(texts.schema(), segment);
        shape = leaf(texts);
        path.add(segment);
      } else {
        return Optional.empty();
      }
    }
    if (!(shape instanceof Shape.Leaf leaf) || !trail.name().equals(name)) {
      return Optional.empty();
    }
    return Optional.of(new Found(new Column(trail, leaf), leaf, List.copyOf(path)));
  }
}
