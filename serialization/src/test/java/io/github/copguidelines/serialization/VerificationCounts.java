package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How sure the catalogue is, list by list. */
final class VerificationCounts {

  private static final String ROW = "%-52s %8s %8s %8s %8s%n";

  private final Map<String, List<Verification>> lists = new LinkedHashMap<>();

  private VerificationCounts() {}

  static VerificationCounts of(Catalogue catalogue) {
    VerificationCounts counts = new VerificationCounts();
    catalogue.guidelines().forEach(g -> counts.walk(g.code(), Guideline.class, g));
    counts.walk("vocabularies", Vocabularies.class, catalogue.vocabularies());
    counts.walk("strategy", NationalStrategy.class, catalogue.strategy());
    counts.walk("survey", Survey.class, catalogue.survey());
    counts.walk("record-guide", RecordGuide.class, catalogue.recordGuide());
    counts.walk("context", Context.class, catalogue.context());
    CrosswalkTables tables = catalogue.crosswalk().tables();
    counts.walk(
        "crosswalk",
        CrosswalkTables.class,
        tables.toBuilder().mappings(List.of()).build()); // they show what their other end has
    for (String language : catalogue.terminology().languages()) {
      TermList terms = catalogue.terminology().list(language).orElseThrow();
      counts.walk("terminology." + language, TermList.class, terms);
    }
    return counts;
  }

  private void walk(String list, Class<?> type, Object object) {
    for (Property property : ModelType.of(type).properties()) {
      Object held = property.get(object);
      List<?> values =
          held instanceof List<?> all
              ? all
              : held instanceof Optional<?> optional ? optional.stream().toList() : List.of(held);
      for (Object value : values) {
        String name = property.name().equals("verification") ? "" : "." + property.name();
        if (value instanceof Verification verification) {
          lists.computeIfAbsent(list + name, key -> new ArrayList<>()).add(verification);
        } else if (ModelType.isModelType(property.type())) {
          walk(list + name, property.type(), value);
        }
      }
    }
  }

  /**
   * Returns how many entries of a list, such as {@code COP-POL-2020.recommendations}, are there.
   */
  int count(String list) {
    return lists.getOrDefault(list, List.of()).size();
  }

  /** Returns how many entries a person has compared with the document. */
  long compared() {
    return all().stream().filter(each -> each.verifiedBy().isPresent()).count();
  }

  private List<Verification> all() {
    return lists.values().stream().flatMap(List::stream).toList();
  }

  /** Returns a line for each list, and the sum. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(ROW.formatted("", "verified", "partly", "recalled", "of"));
    lists.forEach((list, entries) -> table.append(row(list, entries)));
    table.append(row("all", all()));
    return table.append("Compared with the document: ").append(compared()).toString();
  }

  private static String row(String list, List<Verification> entries) {
    return ROW.formatted(
        list,
        count(entries, VerificationLevel.VERIFIED),
        count(entries, VerificationLevel.PARTLY),
        count(entries, VerificationLevel.RECALLED),
        entries.size());
  }

  private static long count(List<Verification> entries, VerificationLevel level) {
    return entries.stream().filter(entry -> entry.level() == level).count();
  }
}
