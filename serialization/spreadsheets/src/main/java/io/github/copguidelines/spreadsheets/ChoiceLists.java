package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.ColumnType;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.export.CodeLists;
import io.github.copguidelines.serialization.export.ExportedCode;
import io.github.copguidelines.serialization.export.ExportedCodeList;
import io.github.copguidelines.vocabulary.Countries;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The drop-down lists for columns, with labels in one language, from the catalogue's code lists.
 * Not thread-safe.
 */
final class ChoiceLists {

  /** The lists of columns whose schema does not enumerate the codes, at least for drafts. */
  private static final Map<String, String> NAMED =
      Map.of(
          "implements/0/code", "recommendations",
          "ageBands", "age-bands",
          "results/0/disaggregation/0/ageBand", "age-bands",
          "safeguardingDeclaration/statements/0/code", "safeguarding-statements",
          "edition", "survey-editions",
          "answers/0/question", "survey-questions",
          "stages/0/items/0/item", "strategy-checklist");

  /** The messages with the labels of codes that no list has, by the member. */
  private static final Map<String, String> TOLD =
      Map.of("answer", "answer", "status", "progress", "origin", "origin", "reason", "reason");

  /** Lists whose columns accept only some of the codes. */
  private static final List<String> OTHERS = List.of("special-regions");

  private static final Pattern NUMBER = Pattern.compile("/[0-9]+(?=/|$)");

  private final Locale language;
  private final SheetWords words;
  private final List<ExportedCodeList> lists;
  private final Map<String, Optional<Choices>> found = new HashMap<>();

  ChoiceLists(Locale language, SheetWords words) {
    this.language = language;
    this.words = words;
    Catalogue catalogue = Catalogues.itu2020();
    this.lists = CodeLists.of(catalogue);
  }

  /** Returns the place of a column with 0 for each number, which all its groups share. */
  static String place(Column column) {
    return column.groups().isEmpty()
        ? column.name()
        : NUMBER.matcher(column.name()).replaceAll("/0");
  }

  /** Returns the codes of the list of a column that is named here; empty for other columns. */
  static Optional<Set<String>> named(Column column) {
    return Optional.ofNullable(NAMED.get(place(column)))
        .map(list -> CodeLists.of(Catalogues.itu2020(), list))
        .map(list -> list.entries().stream().map(ExportedCode::code).collect(Collectors.toSet()));
  }

  /** Returns the list of a column; empty if its values are not codes. */
  Optional<Choices> of(Column column) {
    return found.computeIfAbsent(place(column), place -> find(column, place));
  }

  private Optional<Choices> find(Column column, String place) {
    if (column.type() == ColumnType.BOOLEAN) {
      Map<String, String> truth = new LinkedHashMap<>();
      truth.put("true", words.of("yes"));
      truth.put("false", words.of("no"));
      return Optional.of(new Choices(truth, true));
    }
    String named = NAMED.get(place);
    if (named != null) {
      return list(named).map(list -> new Choices(labels(list), false));
    }
    List<String> codes = column.codes().isEmpty() ? column.knownCodes() : column.codes();
    if (codes.isEmpty() || column.type() != ColumnType.TEXT) {
      return Optional.empty();
    }
    if (codes.equals(Countries.all())) {
      return Optional.of(new Choices(countries(), true));
    }
    Map<String, String> labels = labels(codes);
    String member = place.substring(place.lastIndexOf('/') + 1);
    Map<String, String> inOrder = new LinkedHashMap<>();
    for (String code : codes) {
      String label = labels.computeIfAbsent(code, one -> told(member, one));
      inOrder.put(code, words.find("code." + member + ".", code).orElse(label));
    }
    return Optional.of(new Choices(inOrder, !column.codes().isEmpty()));
  }

  private String told(String member, String code) {
    String kind = TOLD.get(member);
    return kind == null
        ? code
        : Messages.render("derived." + kind + "." + code, Members.none(), language);
  }

  private Map<String, String> countries() {
    Map<String, String> labels = new LinkedHashMap<>();
    Countries.sorted(Countries.all(), language)
        .forEach(code -> labels.put(code, Countries.name(code, language)));
    return labels;
  }

  /** Returns the labels of a list, each with its code. */
  List<String> shown(String name) {
    return list(name).map(list -> new Choices(labels(list), false).shown()).orElse(List.of());
  }

  private Optional<ExportedCodeList> list(String name) {
    return lists.stream().filter(list -> list.name().equals(name)).findFirst();
  }

  /**
   * Returns the labels of the lists that contain only these codes, the largest first: codes of
   * risks include categories and collections.
   */
  private Map<String, String> labels(List<String> codes) {
    Set<String> all = Set.copyOf(codes);
    Map<String, String> labels = new HashMap<>();
    lists.stream()
        .filter(list -> list.entries().stream().allMatch(entry -> all.contains(entry.code())))
        .sorted(Comparator.comparing((ExportedCodeList list) -> list.entries().size()).reversed())
        .forEach(list -> labels(list).forEach(labels::putIfAbsent));
    // For a list with codes that the catalogue does not name.
    lists.stream()
        .filter(list -> OTHERS.contains(list.name()))
        .forEach(list -> labels(list).forEach(labels::putIfAbsent));
    return labels;
  }

  private Map<String, String> labels(ExportedCodeList list) {
    Map<String, String> labels = new LinkedHashMap<>();
    list.entries().forEach(entry -> labels.put(entry.code(), entry.title().text(language)));
    return labels;
  }
}
