package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.model.WireFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Reads an object of a model type: its properties by name, and its unknown members. */
final class ObjectBinding extends Binding {

  private final ModelType<?> type;
  private final Property[] properties;
  private final String[] names;
  private final Binding[] bindings;
  private final Map<String, Integer> positions = new HashMap<>();
  private final SerializedString[] written;

  /**
   * The property that last followed each property, or began an object, as a guess for the next one.
   * Threads may overwrite each other's guesses, which is harmless.
   */
  private final int[] guesses;

  private final int version;

  /** Whether each property may have a value that counts as absent. */
  private final boolean[] canBeEmpty;

  /** The positions of the required properties. */
  private final int[] required;

  ObjectBinding(ModelType<?> type) {
    this.type = type;
    this.properties = type.properties().toArray(Property[]::new);
    this.names = type.properties().stream().map(Property::name).toArray(String[]::new);
    this.bindings = type.properties().stream().map(ObjectBinding::binding).toArray(Binding[]::new);
    for (int i = 0; i < names.length; i++) {
      positions.put(names[i], i);
    }
    if (names.length == 0 || names.length > Long.SIZE) {
      throw new IllegalArgumentException(
          type.javaType().getName() + " has no property or too many.");
    }
    this.written = Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
    this.guesses = new int[names.length + 1];
    for (int i = 0; i < names.length; i++) {
      guesses[i] = i;
    }
    this.canBeEmpty = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      canBeEmpty[i] =
          properties[i].cardinality() == Property.Cardinality.LIST
              || properties[i].cardinality() == Property.Cardinality.DEFAULT;
    }
    this.required =
        IntStream.range(0, names.length)
            .filter(i -> properties[i].cardinality() == Property.Cardinality.ONE)
            .toArray();
    this.version = positions.getOrDefault("schemaVersion", -1);
  }

  private static Binding binding(Property property) {
    Binding one = Bindings.of(property.type());
    return property.cardinality() == Property.Cardinality.LIST ? new ListBinding(one) : one;
  }

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (!in.is(JsonToken.START_OBJECT)) {
      in.wrongKind(at, Kind.OBJECT);
      return null;
    }
    if (!in.enter(at)) {
      return null;
    }
    @Nullable Object[] values = new @Nullable Object[names.length];
    long seen = 0;
    in.supplement().begin(type, values);
    Map<String, @Nullable Object> others = Map.of(); // rarely a different one
    int before = 0; // one more than the position of the property before
    while (true) {
      int position = guesses[before];
      if (!in.nextNameIs(written[position])) {
        String name = in.nameOrEnd();
        if (name == null) {
          break;
        }
        Integer known = positions.get(name);
        if (known == null) {
          others = others.isEmpty() ? new LinkedHashMap<>() : others;
          readOther(in, at, name, others);
          continue;
        }
        position = known;
        guesses[before] = position;
      }
      before = position + 1;
      if ((seen & (1L << position)) != 0) {
        in.duplicate(at.child(names[position]));
      }
      in.toValue();
      seen |= 1L << position;
      Object value = bindings[position].readSimple(in);
      values[position] = value == null ? readPlaced(in, at, position) : value;
    }
    in.supplement().end(type, values);
    checkVersion(in, at, values);
    return isComplete(in, at, values, seen) ? type.build(values, Members.copyOf(others)) : null;
  }

  private @Nullable Object readPlaced(TokenReader in, Pointer at, int position) {
    Pointer place = at.child(names[position]);
    Object value = bindings[position].read(in, place);
    if (canBeEmpty[position] && properties[position].isAbsent(value)) {
      in.keep(place);
    }
    return value;
  }

  /**
   * Reads an unknown member and reports it if it was kept; otherwise the reason is reported
   * already.
   */
  private static void readOther(
      TokenReader in, Pointer at, String name, Map<String, @Nullable Object> others) {
    if (in.checked(name, at) == null) {
      in.toValue();
      in.skip();
      return;
    }
    Finding unknown = in.unknownMember(at.child(name));
    boolean again = others.containsKey(name);
    if (again) {
      in.duplicate(at.child(name));
    }
    in.toValue();
    PlainValues.readMember(in, at, name, others);
    if (others.containsKey(name) && !again) {
      in.report(unknown);
    }
  }

  /**
   * Checks the version. Documents of any version 1.x can be read; members of later versions are
   * unknown and kept.
   */
  private void checkVersion(TokenReader in, Pointer at, @Nullable Object[] values) {
    if (version >= 0 && values[version] instanceof String written && !written.startsWith("1.")) {
      Pointer place = at.child("schemaVersion");
      in.report(ReadRules.VERSION.at(place).argument("supported", WireFormat.VERSION).build());
    }
  }

  private boolean isComplete(TokenReader in, Pointer at, @Nullable Object[] values, long seen) {
    boolean complete = true;
    for (int i : required) {
      if (values[i] == null) {
        complete = false;
        if ((seen & (1L << i)) == 0) {
          in.report(ReadRules.MISSING.at(at.child(names[i])).argument("name", names[i]));
        }
      }
    }
    if (!complete) {
      in.keep(at);
    }
    return complete;
  }
}
