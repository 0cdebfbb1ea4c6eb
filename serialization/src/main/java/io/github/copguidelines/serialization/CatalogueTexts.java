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
 * Puts the texts of the catalogue, kept apart by language, into its facts, and the marks of those
 * who verified them.
 *
 * <p>The key of a text is the place of its entry, a dot and the name of the property, for a list
 * also its number: {@code POL-LEG-01.title}, {@code IND-GRTS-01.parts.2}, {@code
 * COP-IND-2020.feature.feature-a.description}, {@code risk.contact/grooming.label}, {@code
 * practice-kind.law.label}. Every property that is localized text is filled so; no entry needs code
 * of its own. The key of a verification is the place alone: {@code member-state.AO}.
 *
 * <p>It does so while the facts are read, and reads no text: what it puts in knows its key and asks
 * when somebody wants it. For one document, and used by one thread; the facts of an entry name its
 * code before the entries below it.
 */
final class CatalogueTexts implements Supplement {

  private final TextTables texts;
  private final Function<String, Map<String, Integer>> counts;
  private final VerifiedMarks marks;

  /** Those met so far: asked for at each object. */
  private final IdentityHashMap<ModelType<?>, EntryPlan> plans = new IdentityHashMap<>();

  private @Nullable Entry current;

  /** How many objects have begun, and not ended, from the first on that is no entry. */
  private int within;

  /**
   * Starts before a document.
   *
   * @param texts where the texts lie; nothing is asked of them
   * @param counts how many texts the lists of an entry have: by its place, and then by what follows
   *     that in the key
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

  /** An entry that has begun, within others: the document, and whatever lies in entries only. */
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

    /** Nearly half of the entries have no text: their place is no matter, unless another asked. */
    boolean isAsked(VerifiedMarks marks) {
      return plan.texts().length > 0 || place != null || marks.isConcerned();
    }

    /** Returns the code of a document, or what leads to an entry from there. */
    private String place() {
      String known = place;
      if (known == null) {
        known = placeByNow();
        place = known;
      }
      return known;
    }

    /** Returns the same at the end of the object; entries within asked for it before the end. */
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
