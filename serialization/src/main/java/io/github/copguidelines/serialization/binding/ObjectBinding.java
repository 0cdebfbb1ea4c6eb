package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of a model type: its properties by name, and whatever else stands in it. */
final class ObjectBinding extends Binding {

  private final ModelType<?> type;
  private final List<Property> properties;
  private final List<Binding> bindings;
  private final Map<String, Integer> positions = new HashMap<>();

  ObjectBinding(ModelType<?> type) {
    this.type = type;
    this.properties = type.properties();
    this.bindings = properties.stream().map(ObjectBinding::binding).toList();
    for (int i = 0; i < properties.size(); i++) {
      positions.put(properties.get(i).name(), i);
    }
  }

  private static Binding binding(Property property) {
    Binding one = Bindings.of(property.type());
    return property.cardinality() == Property.Cardinality.LIST ? new ListBinding(one) : one;
  }

  @Override
  public @Nullable Object read(Cursor in, Pointer at) {
    if (in.kind() != Kind.OBJECT) {
      in.wrongKind(at, Kind.OBJECT);
      return null;
    }
    if (!in.enter(at)) {
      return null;
    }
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    boolean[] seen = new boolean[values.length];
    in.supplement().begin(type, values);
    Map<String, @Nullable Object> others = Map.of(); // hardly ever another
    for (String name = in.member(at); name != null; name = in.member(at)) {
      Integer position = positions.get(name);
      if (position == null) {
        others = others.isEmpty() ? new LinkedHashMap<>() : others;
        readOther(in, at, name, others);
        continue;
      }
      Pointer place = at.child(name);
      if (seen[position]) {
        in.duplicate(place);
      }
      seen[position] = true;
      Object value = bindings.get(position).read(in, place);
      values[position] = value;
      if (isEmpty(properties.get(position), value)) {
        in.keep(place);
      }
    }
    in.supplement().end(type, values);
    checkVersion(in, at, values);
    return isComplete(in, at, values, seen) ? type.build(values, Members.copyOf(others)) : null;
  }

  /** A member that is not known is told if it was kept; if not, it has been told why. */
  private static void readOther(
      Cursor in, Pointer at, String name, Map<String, @Nullable Object> others) {
    Finding unknown = in.unknownMember(at.child(name));
    PlainValues.readMember(in, at, name, others);
    if (others.containsKey(name)) {
      in.report(unknown);
    }
  }

  /** A document of any 1.x can be read: what a later one adds is not known and kept. */
  private void checkVersion(Cursor in, Pointer at, @Nullable Object[] values) {
    Integer position = positions.get("schemaVersion");
    if (position != null
        && values[position] instanceof String version
        && !version.startsWith("1.")) {
      Pointer place = at.child("schemaVersion");
      in.report(ReadRules.VERSION.at(place).argument("supported", "1.0").build());
    }
  }

  private boolean isComplete(Cursor in, Pointer at, @Nullable Object[] values, boolean[] seen) {
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      Property property = properties.get(i);
      if (property.cardinality() == Property.Cardinality.ONE && values[i] == null) {
        complete = false;
        if (!seen[i]) {
          in.report(
              ReadRules.MISSING.at(at.child(property.name())).argument("name", property.name()));
        }
      }
    }
    if (!complete) {
      in.keep(at);
    }
    return complete;
  }

  /** The model has no difference between such a value and none, a document has. */
  private static boolean isEmpty(Property property, @Nullable Object value) {
    return switch (property.cardinality()) {
      case LIST -> value instanceof List<?> list && list.isEmpty();
      case DEFAULT -> value instanceof LocalizedText text && text.isEmpty();
      case ONE, OPTIONAL -> false;
    };
  }

  @Override
  public Object plain(Object value) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < bindings.size(); i++) {
      Object held = properties.get(i).get(value);
      Object present = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (present != null && !isEmpty(properties.get(i), present)) {
        members.put(properties.get(i).name(), bindings.get(i).plain(present));
      }
    }
    ((Extensible) value)
        .extensions()
        .asMap()
        .forEach((name, other) -> putOther(name, other, members));
    return members;
  }

  /** A member beyond the model never stands for a property, not even for one that is absent. */
  private void putOther(
      String name, @Nullable Object other, Map<String, @Nullable Object> members) {
    if (!positions.containsKey(name)) {
      members.put(name, other);
    }
  }
}
