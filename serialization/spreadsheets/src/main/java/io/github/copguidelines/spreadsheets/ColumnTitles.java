package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.FieldNames;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.vocabulary.LanguageNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The titles of columns: titles of the schema, our own words for members without one, and names of
 * languages.
 */
final class ColumnTitles {

  private static final String STEP = " › ";

  private final SheetWords words;
  private final Locale language;

  ColumnTitles(SheetWords words) {
    this.words = words;
    this.language = Locale.forLanguageTag(words.language());
  }

  /** Returns the title of a column, as in {@code Results 2 › Unit} and {@code Title (English)}. */
  String of(Column column) {
    List<String> members = members(column);
    String[] parts = column.title().split(STEP, -1);
    List<String> labels =
        FieldNames.path(Pointer.parse(column.pointer()), language)
            .map(path -> List.of(path.split(STEP, -1)))
            .orElse(List.of());
    List<String> title = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String label = i < labels.size() ? labels.get(i) : parts[i];
      title.add(parts.length == members.size() ? part(parts[i], members.get(i), label) : parts[i]);
    }
    String all = String.join(STEP, title);
    Optional<String> tag = column.language();
    return tag.isEmpty()
        ? all
        : all.replace("(" + tag.get() + ")", "(" + language(tag.get()) + ")");
  }

  /** Returns the names of members on the path to a column, without numbers and languages. */
  private static List<String> members(Column column) {
    List<String> segments = Pointer.parse(column.pointer()).segments();
    Set<Integer> others = new HashSet<>();
    column.groups().forEach(list -> others.add(Pointer.parse("/" + list).segments().size()));
    if (column.language().isPresent()) {
      others.add(segments.size() - 1);
    }
    List<String> members = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      if (!others.contains(i)) {
        members.add(segments.get(i));
      }
    }
    return members;
  }

  /** Returns a part of a title; replaced by a label if it is only the member's name. */
  private String part(String part, String member, String label) {
    if (!part.equals(member) && !part.startsWith(member + " ")) {
      return part;
    }
    return words
        .find("member.", member)
        .map(ours -> ours + part.substring(member.length()))
        .orElse(label);
  }

  /** Returns the title of a list around a column, as in {@code Transferability › Preconditions}. */
  String ofList(Column column, String list) {
    int members = 0;
    for (String segment : Pointer.parse("/" + list).segments()) {
      members += segment.equals("0") ? 0 : 1;
    }
    String[] parts = of(column).split(STEP, -1);
    List<String> title = new ArrayList<>();
    for (String part : List.of(parts).subList(0, Math.min(members, parts.length))) {
      int end = part.indexOf(" 1");
      title.add(end < 0 ? part : part.substring(0, end));
    }
    return String.join(STEP, title);
  }

  /** Returns the name of a language, in the language of the titles. */
  String language(String tag) {
    return LanguageNames.of(tag, language);
  }
}
