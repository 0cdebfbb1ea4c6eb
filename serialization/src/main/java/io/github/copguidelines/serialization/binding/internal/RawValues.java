package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Unbound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fetches the values at given places of a document in a second pass over it. */
final class RawValues {

  private final TokenReader in;
  private final Set<Pointer> wanted;
  private final Map<Pointer, @Nullable Object> found = new LinkedHashMap<>();

  private RawValues(TokenReader in, Set<Pointer> wanted) {
    this.in = in;
    this.wanted = wanted;
  }

  /** Returns the values at the places, without values beyond the limits. */
  static List<Unbound> fetch(TokenReader in, Collection<Pointer> places) {
    RawValues values = new RawValues(in, Set.copyOf(places));
    in.next();
    values.walk(Pointer.root());
    List<Unbound> unbound = new ArrayList<>();
    values.found.forEach((place, value) -> unbound.add(new Unbound(place, value)));
    return unbound;
  }

  private void walk(Pointer at) {
    if (wanted.contains(at)) {
      found.remove(at);
      Object value = PlainValues.read(in, at);
      if (value != PlainValues.DROPPED) {
        found.put(at, value);
      }
    } else if (in.kind() == Kind.OBJECT && in.enter(at)) {
      for (String name = in.member(at, Set.of()); name != null; name = in.member(at, Set.of())) {
        walk(at.child(name));
      }
    } else if (in.kind() == Kind.LIST && in.enter(at)) {
      for (int i = 0; in.element(); i++) {
        walk(at.child(i));
      }
    }
  }
}
