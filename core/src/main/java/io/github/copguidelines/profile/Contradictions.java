package io.github.copguidelines.profile;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells settings of a profile that cannot all be met beside each other, each with the place of the
 * other; not thread-safe.
 */
final class Contradictions {

  private static final Rule RULE = ProfileRules.CONSISTENT;

  private final Profile profile;

  /** The first setting of each field. */
  private final Map<String, Placed> first = new HashMap<>();

  /** Those of one language, by the place of the text in all. */
  private final Map<String, List<Placed>> languages = new HashMap<>();

  private final Consumer<Finding> findings;

  /**
   * Makes one for a profile.
   *
   * @param settings those of fields that there are, in order
   */
  Contradictions(Profile profile, List<Placed> settings, Consumer<Finding> findings) {
    this.profile = profile;
    this.findings = findings;
    for (Placed setting : settings) {
      first.putIfAbsent(setting.key(), setting);
      if (setting.isLanguage()) {
        languages.computeIfAbsent(setting.ofAllLanguages(), all -> new ArrayList<>()).add(setting);
      }
    }
  }

  /**
   * Tells whether a setting has no place beside others: a second one of a field, or one within a
   * field that is not used.
   */
  boolean isOutOfPlace(Placed setting) {
    Placed twin = first.getOrDefault(setting.key(), setting);
    if (!twin.at().equals(setting.at())) {
      tell(setting.at().child("field"), "twice", twin.at());
      return true;
    }
    Optional<Placed> around = dropped(Placed.around(setting.key()));
    around.ifPresent(other -> tell(setting.at().child("field"), "within", other.at()));
    return around.isPresent();
  }

  /** Tells whether an object at a place is not used, or lies within what is not. */
  boolean isDropped(Field object, Pointer at) {
    Optional<Placed> dropped = dropped(Placed.around(object.place() + "/"));
    dropped.ifPresent(other -> tell(at, "within", other.at()));
    return dropped.isPresent();
  }

  private Optional<Placed> dropped(List<String> places) {
    for (String place : places) {
      Placed setting = first.get(place);
      if (setting != null && setting.isDropped()) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /** Tells what the others say against a setting, one that has a place and fits its field. */
  void review(Placed setting) {
    for (Placed language : languages.getOrDefault(setting.key(), List.of())) {
      value(setting, alone(language), language.at());
    }
    if (setting.isLanguage()) {
      Placed all = first.get(setting.ofAllLanguages());
      if (all != null) {
        value(setting, alone(all), all.at());
        bounds(setting, all);
      }
    }
    for (int i = 0; i < profile.codeLists().size(); i++) {
      CodeListLimit limit = profile.codeLists().get(i);
      if (isUsed(limit, setting.field())) {
        Pointer at = Pointer.root().child("codeLists").child(i).child("codes");
        value(setting, base().addCodeLists(limit).build(), at);
        List<String> codes = setting.setting().codes();
        if (!codes.isEmpty()
            && !limit.codes().isEmpty()
            && Collections.disjoint(codes, limit.codes())) {
          tell(setting.at().child("codes"), "apart", at);
        }
      }
    }
  }

  /** Returns a profile of one setting, without an expression of it that cannot be used. */
  private Profile alone(Placed placed) {
    FieldSetting setting = placed.setting();
    boolean sound = setting.pattern().filter(form -> !Expressions.isForm(form)).isEmpty();
    return base()
        .addFields(sound ? setting : setting.toBuilder().pattern(Optional.empty()).build())
        .build();
  }

  private Profile.Builder base() {
    return Profile.builder().id(profile.id()).type(profile.type());
  }

  private boolean isUsed(CodeListLimit limit, Field field) {
    return field.isCode() && field.type().getSimpleName().equals(limit.list());
  }

  /** Values that a setting gives are ones that another lets in. */
  private void value(Placed setting, Profile other, Pointer at) {
    Optional<Object> fixed = setting.setting().fixed();
    Optional<Object> byDefault = setting.setting().defaultValue();
    if (fixed.isEmpty() && byDefault.isEmpty()) {
      return;
    }
    List<@Nullable Object> schemas = schemas(OverlayBuilder.of(other), setting.field().steps());
    fixed
        .filter(value -> !isLetIn(value, schemas))
        .ifPresent(value -> tell(setting.at().child("fixed"), "value", at));
    byDefault
        .filter(value -> !isLetIn(value, schemas))
        .ifPresent(value -> tell(setting.at().child("default"), "value", at));
  }

  private static boolean isLetIn(Object value, List<@Nullable Object> schemas) {
    Judgement judgement = new Judgement(new HashMap<>());
    schemas.forEach(schema -> judgement.judge(schema, value, Pointer.root()));
    return judgement.findings().isEmpty();
  }

  /** Returns what a schema says of the values at a place. */
  private static List<@Nullable Object> schemas(@Nullable Object root, List<Field.Step> steps) {
    List<@Nullable Object> schemas = new ArrayList<>();
    schemas.add(root);
    for (Field.Step step : steps) {
      List<@Nullable Object> inner = new ArrayList<>();
      for (Object schema : schemas) {
        if (schema instanceof Map<?, ?> keywords) {
          inner.addAll(
              switch (step.kind()) {
                case MEMBER -> child(keywords, "properties", step.name());
                case ENTRY -> child(keywords, "items");
                case LANGUAGE -> child(keywords, "additionalProperties");
              });
        }
      }
      schemas = inner;
    }
    return schemas;
  }

  private static List<@Nullable Object> child(Map<?, ?> keywords, String keyword, String name) {
    return keywords.get(keyword) instanceof Map<?, ?> members ? child(members, name) : List.of();
  }

  private static List<@Nullable Object> child(Map<?, ?> keywords, String name) {
    List<@Nullable Object> child = new ArrayList<>();
    if (keywords.containsKey(name)) {
      child.add(keywords.get(name));
    }
    return child;
  }

  /** Bounds of one language beside those of all leave something. */
  private void bounds(Placed language, Placed all) {
    FieldSetting one = language.setting();
    FieldSetting other = all.setting();
    if (one.minLength().orElse(0) > other.maxLength().orElse(Integer.MAX_VALUE)) {
      tell(language.at().child("minLength"), "apart", all.at());
    } else if (one.maxLength().orElse(Integer.MAX_VALUE) < other.minLength().orElse(0)) {
      tell(language.at().child("maxLength"), "apart", all.at());
    }
  }

  private void tell(Pointer at, String messageCase, Pointer other) {
    findings.accept(
        RULE.at(at)
            .messageCase(RULE.id(), messageCase)
            .argument(ProfileReview.OTHER_PLACE, other.toString())
            .build());
  }
}
