package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.text.StructuredValue;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A list of mappings in the order of their file, with methods that filter it. */
public final class Mappings implements Iterable<Mapping>, StructuredValue {

  static final Mappings NONE = new Mappings(List.of());

  private final List<Mapping> list;

  Mappings(List<Mapping> list) {
    this.list = List.copyOf(list);
  }

  /** Returns the mappings to the scheme or the concept with this code. */
  public Mappings to(String schemeOrConcept) {
    return only(
        mapping ->
            mapping.scheme().equals(schemeOrConcept) || mapping.target().equals(schemeOrConcept));
  }

  /** Returns the mappings of one relation. */
  public Mappings with(MappingRelation relation) {
    return only(mapping -> mapping.relation() == relation);
  }

  private Mappings only(Predicate<Mapping> wanted) {
    return new Mappings(list.stream().filter(wanted).toList());
  }

  /** Returns the risks that are mapped, each once. */
  public List<Risk> risks() {
    return list.stream().map(Mapping::risk).distinct().toList();
  }

  /** Returns the targets, each once: notations of concepts, or codes of whole schemes. */
  public List<String> targets() {
    return list.stream().map(Mapping::target).distinct().toList();
  }

  /** Returns the mappings as an unmodifiable list. */
  @JsonValue
  public List<Mapping> list() {
    return list;
  }

  /** Returns the mappings as a stream. */
  public Stream<Mapping> stream() {
    return list.stream();
  }

  /** Returns true if there are no mappings. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  @Override
  public Iterator<Mapping> iterator() {
    return list.iterator();
  }

  /** Returns the mappings in the text form of a list. */
  @Override
  public String toString() {
    return list.toString();
  }
}
