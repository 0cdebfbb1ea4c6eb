package io.github.copguidelines.validation.text;

import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The reason why a term is to be avoided, in all languages that give one.
 *
 * <p>Entries of different languages belong together by their concept. All lists are loaded when the
 * first term was found; most records have none. Thread-safe.
 */
final class TermReasons {

  private final Terminology terminology;

  /** Grows to the entries of the terminology and no further. */
  private final Map<TermEntry, Map<String, String>> byEntry = new ConcurrentHashMap<>();

  TermReasons(Terminology terminology) {
    this.terminology = terminology;
  }

  /** Returns the reasons by language, that of the entry's own list first; none if it has none. */
  Map<String, String> of(TermEntry entry) {
    return byEntry.computeIfAbsent(entry, this::load);
  }

  private Map<String, String> load(TermEntry entry) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (TermList list : terminology.lists()) {
      if (list.entries().contains(entry)) {
        entry.why().ifPresent(why -> reasons.put(list.language(), why));
      }
    }
    entry
        .concept()
        .ifPresent(
            concept -> {
              for (TermList list : terminology.lists()) {
                list.entries().stream()
                    .filter(other -> other.concept().filter(concept::equals).isPresent())
                    .flatMap(other -> other.why().stream())
                    .findFirst()
                    .ifPresent(why -> reasons.putIfAbsent(list.language(), why));
              }
            });
    return Collections.unmodifiableMap(reasons);
  }
}
