package io.github.copguidelines.serialization;

import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.serialization.binding.internal.Supplement;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.TextTables;
import io.github.copguidelines.verification.Verification;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adds the texts of the catalogue, from separate files by language, to its facts, and the marks of
 * people who verified them.
 *
 * <p>The key of a text is the place of its entry, a dot and the name of the property, for a list
 * also its number: {@code POL-LEG-01.title}, {@code IND-GRTS-01.parts.2}, {@code
 * COP-IND-2020.feature.feature-a.description}, {@code risk.contact/grooming.label}, {@code
 * practice-kind.law.label}. This fills every property that is localized text; no entry needs its
 * own code. The key of a verification is only the place: {@code member-state.AO}.
 *
 * <p>It works while the facts are read, and loads no text: each localized text knows its key and
 * loads its text on demand. For one document and one thread. The facts of an entry must name its
 * code before the entries below it.
 */
final class CatalogueTexts implements Supplement {

  private final TextTables texts;
  private final Function<String, Map<String, Integer>> counts;
  private final VerifiedMarks marks;

  /** The plans of the types so far, used for each object. */
  private final IdentityHashMap<ModelType<?>, EntryPlan> plans = new IdentityHashMap<>();

  private @Nullable Entry current;

  /** The number of open objects, from the first that is not an entry. */
  private int within;

  /**
   * Starts before a document.
   *
   * @param texts the tables of texts, which are not read
   * @param counts the number of texts in the lists of an entry, by its place and then by the rest
   *     of the key
   */
  CatalogueTexts(
      TextTables texts, Function<String, Map<String, Integer>> counts, VerifiedMarks marks) {
    this.texts = texts;
    this.counts = counts;
    this.marks = marks;
  }

  @Override
  public void begin(ModelType<?> type, @Nullable Object[] values) {
    Entry outer = current;
    if (within > 0) {
      within++;
      return;
    }
    EntryPlan plan = plans.get(type);
    if (plan == null) {
      plan = EntryPlan.of(type);
      plans.put(type, plan);
    }
    if (outer == null || plan.isEntry()) {
      current = new Entry(outer, plan, values);
    } else {
      within = 1;
    }
  }

  @Override
  public void end(ModelType<?> type, @Nullable Object[] values) {
    if (within > 0) {
      within--;
      return;
    }
    Entry entry = Objects.requireNonNull(current);
    current = entry.outer;
    if (entry.isAsked(marks)) {
      fill(entry.plan, values, entry.placeAtEnd());
    }
  }

  private void fill(EntryPlan plan, @Nullable Object[] values, String place) {
    if (marks.isConcerned()) {
      marks.entry(place);
      for (int i : plan.verifications()) {
        values[i] = marks.of(plan.verificationKey(i, place), (Verification) values[i]);
      }
    }
    Map<String, Integer> lengths = plan.hasLists() ? counts.apply(place) : Map.of();
    for (int i : plan.texts()) {
      if (plan.isList(i)) {
        values[i] = numbered(place, plan.suffix(i), lengths);
      } else if (!(values[i] instanceof LocalizedText text) || text.isEmpty()) {
        values[i] = LocalizedText.from(texts, place, plan.suffix(i));
      }
    }
  }

  private @Nullable List<LocalizedText> numbered(
      String place, String suffix, Map<String, Integer> lengths) {
    Integer length = lengths.isEmpty() ? null : lengths.get(suffix); // most entries have no list
    if (length == null) {
      return null;
    }
    List<LocalizedText> list = new ArrayList<>(length);
    for (int number = 1; number <= length; number++) {
      list.add(LocalizedText.from(texts, place, suffix + "." + number));
    }
    return list;
  }

  /** An open entry, within the document or other entries. */
  private static final class Entry {

    private final @Nullable Entry outer;
    private final EntryPlan plan;
    private final @Nullable Object[] values;

    private @Nullable String place;

    Entry(@Nullable Entry outer, EntryPlan plan, @Nullable Object[] values) {
      this.outer = outer;
      this.plan = plan;
      this.values = values;
    }

    /**
     * Returns true if the place is needed: nearly half of the entries have no text, and so need
     * none.
     */
    boolean isAsked(VerifiedMarks marks) {
      return plan.texts().length > 0 || place != null || marks.isConcerned();
    }

    /** Returns the code of a document, or the path from it to an entry. */
    private String place() {
      String known = place;
      if (known == null) {
        known = placeByNow();
        place = known;
      }
      return known;
    }

    /** Returns the same at the end of the object; inner entries need it before the end. */
    String placeAtEnd() {
      String complete = placeByNow();
      if (place != null && !place.equals(complete)) {
        throw new IllegalStateException(complete + ": the code stands below an entry.");
      }
      return complete;
    }

    private String placeByNow() {
      if (outer == null) {
        return plan.code(values);
      }
      String own = plan.ownKey(values);
      String before = plan.isAlone() ? "" : outer.place();
      return before.isEmpty() ? own : before + "." + own;
    }
  }
}
