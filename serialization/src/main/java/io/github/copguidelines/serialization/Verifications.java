package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.serialization.csv.internal.CsvWriter;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verification of a catalogue, entry by entry: recommendations, sections, Member States,
 * questions, concepts, facts, terms.
 *
 * <p>It omits entries without their own verification: this library's own lists, checklist items
 * with the verification of their stage, and mappings with the verification of their target.
 * Immutable and thread-safe.
 */
@NotSerialized
public final class Verifications {

  /** The properties with the name of an entry, or with text that represents it, the best first. */
  private static final List<String> NAMES =
      List.of(
          "title",
          "label",
          "name",
          "question",
          "statement",
          "meaning",
          "text",
          "avoid",
          "city",
          "subject",
          "about");

  private final List<VerificationEntry> list;

  private Verifications(List<VerificationEntry> list) {
    this.list = List.copyOf(list);
  }

  /**
   * Returns the verifications of a catalogue, in its order.
   *
   * <p>It loads the terms of all languages.
   */
  public static Verifications of(Catalogue catalogue) {
    Walk walk = new Walk();
    catalogue.guidelines().forEach(each -> walk.document(each.code(), Guideline.class, each));
    walk.document("vocabularies", Vocabularies.class, catalogue.vocabularies());
    walk.document("strategy", StrategyModel.class, catalogue.strategy());
    walk.document("survey", Survey.class, catalogue.survey());
    walk.document("record-guide", RecordGuide.class, catalogue.recordGuide());
    CrosswalkTables tables = catalogue.crosswalk().tables();
    List<Mapping> own =
        tables.mappings().stream().filter(each -> hasItsOwn(each, catalogue)).toList();
    walk.document(
        "crosswalk",
        CrosswalkTables.class,
        CrosswalkTables.builder().from(tables).mappings(own).build());
    walk.document("context", Context.class, catalogue.context());
    for (String language : catalogue.terminology().languages()) {
      TermList terms = catalogue.terminology().list(language).orElseThrow();
      walk.document("terminology." + language, TermList.class, terms);
    }
    return new Verifications(walk.entries);
  }

  /**
   * Returns true if a mapping has its own verification, not the verification of its target, which
   * is listed there.
   */
  private static boolean hasItsOwn(Mapping mapping, Catalogue catalogue) {
    Optional<Verification> end =
        mapping.concept().isPresent()
            ? catalogue.crosswalk().concept(mapping.target()).flatMap(SchemeConcept::verification)
            : catalogue.crosswalk().scheme(mapping.target()).flatMap(Scheme::verification);
    return !mapping.verification().equals(end);
  }

  /** Returns the entries, in the order of the catalogue. */
  public List<VerificationEntry> list() {
    return list;
  }

  /** Returns the entries with one of these levels. */
  public Verifications at(VerificationLevel level, VerificationLevel... others) {
    Set<VerificationLevel> levels = EnumSet.of(level, others);
    return new Verifications(
        list.stream().filter(entry -> levels.contains(entry.level())).toList());
  }

  /**
   * Returns the entries as CSV: comma-separated by RFC 4180, lines ended by CR LF, one header line.
   *
   * <p>The columns are {@code key}, which is empty for entries that cannot be marked in {@code
   * verified.csv}, {@code verification}, {@code name} and {@code list}.
   */
  public String csv() {
    StringBuilder csv = new StringBuilder();
    csv.append(CsvWriter.line(List.of("key", "verification", "name", "list")));
    for (VerificationEntry entry : list) {
      csv.append(
          CsvWriter.line(
              List.of(entry.key().orElse(""), entry.level().code(), entry.name(), entry.list())));
    }
    return csv.toString();
  }

  /** Returns a text with the number of entries. */
  @Override
  public String toString() {
    return "Verifications{entries=" + list.size() + "}";
  }

  /** Walks documents like {@link CatalogueTexts}, so that keys are the same. */
  private static final class Walk {

    final List<VerificationEntry> entries = new ArrayList<>();

    <T extends Extensible> void document(String list, Class<T> type, T document) {
      ModelType<T> model = ModelType.of(type);
      boolean marked = type != TermList.class;
      walk(
          list,
          model,
          document,
          Optional.of(EntryPlan.code(model, document)).filter(place -> marked));
    }

    private void walk(String list, ModelType<?> type, Object object, Optional<String> place) {
      for (Property property : type.properties()) {
        String name = property.name().equals("verification") ? "" : "." + property.name();
        for (Object value : values(property.get(object)).toList()) {
          if (value instanceof Verification verification) {
            entries.add(
                new VerificationEntry(
                    list + name,
                    place.map(outer -> EntryPlan.verificationKey(property, outer)),
                    name(type, object).orElse(list),
                    verification));
          } else if (ModelType.isModelType(property.type())) {
            ModelType<?> inner = ModelType.of(property.type());
            walk(
                list + name,
                inner,
                value,
                place
                    .filter(outer -> EntryPlan.isEntry(property.type()))
                    .map(outer -> EntryPlan.place(inner, value, outer)));
          }
        }
      }
    }

    private static Stream<?> values(@Nullable Object held) {
      if (held instanceof Optional<?> optional) {
        return optional.stream();
      }
      return held instanceof List<?> all ? all.stream() : Stream.ofNullable(held);
    }

    private static Optional<String> name(ModelType<?> type, Object object) {
      return NAMES.stream()
          .flatMap(name -> type.property(name).stream())
          .flatMap(property -> values(property.get(object)).limit(1))
          .map(
              value ->
                  value instanceof LocalizedText text
                      ? text.get("en").orElse("")
                      : Objects.toString(value))
          .filter(text -> !text.isEmpty())
          .findFirst()
          .or(() -> Optional.of(EntryPlan.code(type, object)).filter(c -> !c.isEmpty()));
    }
  }
}
