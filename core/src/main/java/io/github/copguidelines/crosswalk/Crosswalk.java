package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.text.StructuredValue;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Risk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The mappings between our risks and other publishers' schemes, in both directions.
 *
 * <pre>{@code
 * crosswalk.from(Risk.GROOMING).to("OECD-2021");   // mappings with relation and judgement
 * crosswalk.of("OECD.CONTACT.ILLEGAL").risks();    // our risks for a concept of theirs
 * crosswalk.gaps("OECD-2021");                     // what has no counterpart, on both sides
 * }</pre>
 *
 * <p>It holds explicit mappings and infers none, neither from a category to its risks nor from one
 * scheme to another. Look-ups use a hash table. Immutable and thread-safe.
 */
public final class Crosswalk implements StructuredValue {

  private final CrosswalkTables given;
  private final List<Risk> risks;
  private final Map<String, Optional<Scheme>> schemes = new LinkedHashMap<>();
  private final Map<String, Optional<SchemeConcept>> concepts = new LinkedHashMap<>();

  /**
   * The resolved mappings; null until their first use, because most users of a catalogue never need
   * them.
   */
  private volatile @Nullable Resolved resolved;

  private Crosswalk(CrosswalkTables given, List<Risk> risks) {
    this.given = given;
    this.risks = List.copyOf(risks);
    for (Scheme scheme : given.schemes()) {
      put(schemes, scheme.code(), scheme);
      scheme.concepts().forEach(concept -> put(concepts, concept.notation(), concept));
    }
  }

  /** The mappings with their verification, indexed by both ends. */
  private record Resolved(
      CrosswalkTables tables, Map<Risk, Mappings> byRisk, Map<String, Mappings> byTarget) {}

  /** Resolves the mappings at the first use. Concurrent threads compute equal results. */
  private Resolved resolved() {
    Resolved known = resolved;
    if (known == null) {
      List<Mapping> mappings = given.mappings().stream().map(this::resolved).toList();
      known =
          new Resolved(
              CrosswalkTables.builder().from(given).mappings(mappings).build(),
              by(Mapping::risk, mappings),
              by(Mapping::target, mappings));
      resolved = known;
    }
    return known;
  }

  private static <K> Map<K, Mappings> by(Function<Mapping, K> end, List<Mapping> mappings) {
    Map<K, List<Mapping>> lists = new HashMap<>();
    for (Mapping mapping : mappings) {
      lists.computeIfAbsent(end.apply(mapping), key -> new ArrayList<>()).add(mapping);
    }
    Map<K, Mappings> all = new HashMap<>();
    lists.forEach((key, list) -> all.put(key, new Mappings(list)));
    return all;
  }

  private static <T> void put(Map<String, Optional<T>> map, String code, T entry) {
    if (map.put(code, Optional.of(entry)) != null) {
      throw new IllegalArgumentException("Two entries are " + code);
    }
  }

  /** Returns the mapping with the verification of its other end, which mappings share. */
  private Mapping resolved(Mapping mapping) {
    Optional<Verification> end =
        mapping.concept().isPresent()
            ? concept(mapping.target()).flatMap(SchemeConcept::verification)
            : scheme(mapping.target()).flatMap(Scheme::verification);
    return mapping.verification().isPresent() || end.isEmpty()
        ? mapping
        : Mapping.builder().from(mapping).verification(end).build();
  }

  /**
   * Returns a crosswalk from tables.
   *
   * @param risks the risks among which {@link #gaps} looks for those without a counterpart
   * @throws IllegalArgumentException if two schemes have the same code, or two concepts the same
   *     notation
   */
  public static Crosswalk of(CrosswalkTables tables, List<Risk> risks) {
    return new Crosswalk(tables, risks);
  }

  /** Returns the schemes and mappings, each mapping with its verification. */
  @JsonValue
  public CrosswalkTables tables() {
    return resolved().tables();
  }

  /** Returns the schemes. */
  public List<Scheme> schemes() {
    return given.schemes();
  }

  /** Returns the scheme with a code, for example {@code OECD-2021}. */
  public Optional<Scheme> scheme(String code) {
    return schemes.getOrDefault(code, Optional.empty());
  }

  /** Returns the concept with a notation, for example {@code OECD.CONTENT.HATEFUL}. */
  public Optional<SchemeConcept> concept(String notation) {
    return concepts.getOrDefault(notation, Optional.empty());
  }

  /** Returns every mapping, scheme by scheme. */
  public Mappings mappings() {
    return new Mappings(tables().mappings());
  }

  /** Returns the mappings of a risk, of a category or of a collection, to all schemes. */
  public Mappings from(Risk risk) {
    return resolved().byRisk().getOrDefault(risk, Mappings.NONE);
  }

  /** Returns the mappings that name a concept, or a scheme as a whole. */
  public Mappings of(String conceptOrScheme) {
    return resolved().byTarget().getOrDefault(conceptOrScheme, Mappings.NONE);
  }

  /**
   * Returns our risks and the concepts of a scheme that have no counterpart.
   *
   * @throws IllegalArgumentException if there is no such scheme
   */
  public CrosswalkGaps gaps(String scheme) {
    Scheme theirs =
        scheme(scheme)
            .orElseThrow(() -> new IllegalArgumentException("No scheme has this code: " + scheme));
    return CrosswalkGaps.builder()
        .scheme(scheme)
        .risks(risks.stream().filter(risk -> from(risk).to(scheme).isEmpty()).toList())
        .concepts(theirs.concepts().stream().filter(c -> of(c.notation()).isEmpty()).toList())
        .onPurpose(theirs.unmappedOnPurpose())
        .build();
  }

  /** Returns a text with the numbers of schemes and mappings. */
  @Override
  public String toString() {
    return "Crosswalk{schemes=" + schemes.size() + ", mappings=" + given.mappings().size() + "}";
  }
}
