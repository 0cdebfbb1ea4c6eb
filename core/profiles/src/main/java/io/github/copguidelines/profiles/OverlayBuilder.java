package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.profile.CodeListLimit;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the schema of a valid profile; not thread-safe. */
final class OverlayBuilder {

  private final Overlay overlay = new Overlay();
  private final Class<?> document;
  private final FieldSearch search;

  private OverlayBuilder(Class<?> document) {
    this.document = document;
    this.search = new FieldSearch(document, finding -> {});
  }

  /** Returns the schema of the requirements of a profile, in plain values. */
  static Map<String, @Nullable Object> of(Profile profile) {
    OverlayBuilder builder = new OverlayBuilder(profile.documentType().modelType());
    List<FieldSetting> kept = profile.fields().stream().filter(one -> !isDropped(one)).toList();
    kept.forEach(builder::add);
    profile.codeLists().forEach(builder::add);
    profile.extensionFields().forEach(builder::add);
    // Last, so that nothing restores a removed field: it may hold a list of codes.
    profile.fields().stream().filter(OverlayBuilder::isDropped).forEach(builder::drop);
    return builder.overlay.root();
  }

  static boolean isDropped(FieldSetting setting) {
    return setting.use().equals(Optional.of(FieldUse.DROPPED));
  }

  private void drop(FieldSetting setting) {
    search
        .find(setting.field(), Pointer.root())
        .ifPresent(field -> overlay.set(field, nothing(field)));
  }

  private void add(FieldSetting setting) {
    search.find(setting.field(), Pointer.root()).ifPresent(field -> add(setting, field));
  }

  private void add(FieldSetting setting, Field field) {
    Map<String, @Nullable Object> node = overlay.at(field.steps());
    setting.fixed().ifPresent(value -> node.put("const", value));
    setting.defaultValue().ifPresent(value -> node.put("default", value));
    setting.minItems().ifPresent(least -> Overlay.typed(node, "array").put("minItems", least));
    setting.maxItems().ifPresent(most -> Overlay.typed(node, "array").put("maxItems", most));
    addToValues(setting, field, node);
    if (setting.use().isPresent()) {
      overlay.require(field);
      // An empty value in a document counts as absent.
      if (field.isList()) {
        Overlay.typed(node, "array").put("minItems", Math.max(1, setting.minItems().orElse(0)));
      } else if (field.isLocalized()) {
        Overlay.object(node).put("minProperties", 1);
      }
    }
  }

  /**
   * Returns the schema of an absent value: empty lists and empty localized texts count as absent.
   */
  private static Object nothing(Field field) {
    Property property = field.property();
    if (field.isList()) {
      return empty("array", "maxItems");
    }
    boolean mayBeEmpty =
        property != null
            && field.form() == Field.Form.ONE
            && property.cardinality() == Property.Cardinality.DEFAULT;
    return mayBeEmpty ? empty("object", "maxProperties") : false;
  }

  /** Returns the schema of an empty value, with its keywords always in the same order. */
  private static Map<String, @Nullable Object> empty(String type, String most) {
    Map<String, @Nullable Object> empty = Overlay.typed(new LinkedHashMap<>(), type);
    empty.put(most, 0);
    return empty;
  }

  private static void addToValues(
      FieldSetting setting, Field field, Map<String, @Nullable Object> node) {
    Map<String, @Nullable Object> keywords = keywordsOfValues(setting);
    if (!keywords.isEmpty()) {
      values(field, node).putAll(keywords);
    }
  }

  /** Returns the keywords of a setting that apply to single values. */
  static Map<String, @Nullable Object> keywordsOfValues(FieldSetting setting) {
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    setting.minLength().ifPresent(least -> keywords.put("minLength", least));
    setting.maxLength().ifPresent(most -> keywords.put("maxLength", most));
    setting.pattern().ifPresent(form -> keywords.put("pattern", EcmaExpression.whole(form)));
    setting.minimum().ifPresent(least -> keywords.put("minimum", least));
    setting.maximum().ifPresent(most -> keywords.put("maximum", most));
    if (!setting.codes().isEmpty()) {
      keywords.put("enum", List.copyOf(setting.codes()));
    }
    return keywords;
  }

  /**
   * Returns the node of single values: of entries, of the texts in all languages, or the node
   * itself.
   */
  private static Map<String, @Nullable Object> values(
      Field field, Map<String, @Nullable Object> node) {
    Map<String, @Nullable Object> one =
        field.isList() ? Overlay.child(Overlay.typed(node, "array"), "items") : node;
    if (field.isLocalized()) {
      Map<String, @Nullable Object> texts =
          Overlay.child(Overlay.object(one), "additionalProperties");
      return Overlay.typed(texts, "string");
    }
    return Overlay.typed(one, field.jsonType());
  }

  /** Limits a list of codes wherever the type uses it. */
  private void add(CodeListLimit limit) {
    for (Field field : UsedCodeLists.uses(document, limit.list())) {
      List<Field.Step> steps = new ArrayList<>(field.steps());
      if (field.isList()) {
        steps = new ArrayList<>(field.entry().steps());
      }
      Map<String, @Nullable Object> node = overlay.at(steps);
      // If the field has its own codes, only the codes in both lists are left.
      List<String> left =
          node.get("enum") instanceof List<?> codes
              ? limit.codes().stream().filter(codes::contains).toList()
              : List.copyOf(limit.codes());
      node.put("enum", left);
      Overlay.typed(node, "string");
    }
  }

  private void add(ExtensionField extension) {
    search
        .find(extension.in().orElse(""), Pointer.root())
        .ifPresent(
            field -> {
              Map<String, @Nullable Object> object = Overlay.object(overlay.at(field.steps()));
              Overlay.members(object).put(extension.name(), extension.schema().asMap());
              if (extension.required().orElse(false)) {
                Overlay.require(object, extension.name());
              }
            });
  }
}
