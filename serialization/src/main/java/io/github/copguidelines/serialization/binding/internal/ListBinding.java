package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a list of values of one type. */
final class ListBinding extends Binding {

  /** The greatest size of most lists. */
  private static final int FEW = 4;

  private final Binding element;

  ListBinding(Binding element) {
    this.element = element;
  }

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (!in.is(JsonToken.START_ARRAY)) {
      in.wrongKind(at, Kind.LIST, "list");
      return null;
    }
    if (!in.enter(at)) {
      return null;
    }
    List<Object> elements = new ArrayList<>(FEW);
    for (int i = 0; in.element(); i++) {
      if (i >= in.limits().listSize()) {
        in.tooMany(at);
        in.skip();
        continue;
      }
      Object value = element.readSimple(in);
      if (value == null) {
        Pointer place = at.child(i);
        value = element.read(in, place);
        if (value == null) {
          in.gap(place);
          continue;
        }
      }
      elements.add(value);
    }
    if (elements.isEmpty()) {
      // The model does not distinguish an empty list from an absent one, but the document does: it
      // is kept.
      in.keep(at);
      return null;
    }
    return elements;
  }
}
