package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Resolves a place in a profile to a field, or reports why there is none. */
final class FieldSearch {

  private final Class<?> document;
  private final Consumer<Finding> findings;

  FieldSearch(Class<?> document, Consumer<Finding> findings) {
    this.document = document;
    this.findings = findings;
  }

  /**
   * Returns the field at a place; if there is none, reports that and returns empty.
   *
   * @param place as it appears in the profile
   * @param at where it appears in the profile
   */
  Optional<Field> find(String place, Pointer at) {
    Optional<Pointer> pointer = Pointer.find(place);
    if (pointer.isEmpty()) {
      return no(at, "form");
    }
    Optional<Field> field = Optional.of(Field.document(document));
    for (String segment : pointer.get().segments()) {
      field = field.flatMap(outer -> step(outer, segment, at));
    }
    return field;
  }

  private Optional<Field> step(Field outer, String segment, Pointer at) {
    if (outer.isList()) {
      return segment.equals("*") ? Optional.of(outer.entry()) : no(at, "entry");
    }
    if (outer.isObject()) {
      ModelType<?> type = ModelType.of(outer.type());
      Optional<Property> property = type.property(segment);
      if (property.isEmpty()) {
        List<String> names = type.properties().stream().map(Property::name).toList();
        findings.accept(unknown("unknown", segment, names, at));
      }
      return property.map(outer::member);
    }
    if (outer.isLocalized() && outer.form() == Field.Form.ONE) {
      return Tags.isTag(segment) ? Optional.of(outer.language(segment)) : no(at, "language");
    }
    return no(at, "deeper");
  }

  /** Returns a finding on an unknown name, with the nearest name or with all names. */
  static Finding unknown(String messageCase, String name, List<String> names, Pointer at) {
    Rule rule = ProfileRules.PLACE;
    Finding.Builder finding = NearestCode.suggest(rule.at(at), rule, messageCase, name, names);
    return NearestCode.of(name, names).isPresent()
        ? finding.build()
        : finding.argument("names", names).build();
  }

  private Optional<Field> no(Pointer at, String messageCase) {
    findings.accept(
        ProfileRules.PLACE.at(at).messageCase(ProfileRules.PLACE.id(), messageCase).build());
    return Optional.empty();
  }
}
