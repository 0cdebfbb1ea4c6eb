package io.github.copguidelines.profiles;

import io.github.copguidelines.constraint.Need;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.profile.FieldSetting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks one setting of a field; not thread-safe. */
final class FieldReview {

  private final FieldSetting setting;
  private final Field field;
  private final Stage stage;
  private final Pointer at;
  private final Consumer<Finding> findings;

  FieldReview(
      FieldSetting setting, Field field, Stage stage, Pointer at, Consumer<Finding> findings) {
    this.setting = setting;
    this.field = field;
    this.stage = stage;
    this.at = at;
    this.findings = findings;
  }

  void review() {
    if (field.steps().isEmpty()) {
      tell(ProfileRules.FIT, "field", "document");
    } else if (OverlayBuilder.isDropped(setting)) {
      reviewDropped();
    } else {
      reviewUse();
      reviewTexts();
      reviewNumbers();
      reviewEntries();
      reviewCodes();
      reviewValue("fixed", setting.fixed());
      reviewValue("default", setting.defaultValue());
    }
  }

  private void reviewDropped() {
    Property property = field.property();
    if (lastStep() == Field.Step.Kind.ENTRY) {
      tell(ProfileRules.FIT, "use", "entry");
    } else if (!setting.toBuilder()
        .use(Optional.empty())
        .build()
        .equals(FieldSetting.builder().field(setting.field()).build())) {
      tell(ProfileRules.CONSISTENT, "use", "dropped");
    } else if (property != null
        && field.form() != Field.Form.LANGUAGE
        && Need.of(property, stage) == Need.REQUIRED) {
      tell(ProfileRules.NARROWER, "use", "needed");
    }
  }

  private void reviewUse() {
    if (setting.use().isPresent() && lastStep() == Field.Step.Kind.ENTRY) {
      tell(ProfileRules.FIT, "use", "entry");
    }
  }

  private Field.Step.Kind lastStep() {
    return field.steps().get(field.steps().size() - 1).kind();
  }

  private void reviewTexts() {
    boolean fits = field.isText();
    bound("minLength", setting.minLength(), fits, "text");
    bound("maxLength", setting.maxLength(), fits, "text");
    order("maxLength", setting.minLength(), setting.maxLength());
    if (setting.maxLength().orElse(1) < 1) {
      tell(ProfileRules.CONSISTENT, "maxLength", "none");
    }
    if (setting.pattern().isPresent()) {
      if (!fits) {
        tell(ProfileRules.FIT, "pattern", "text");
      } else if (!EcmaExpression.isUsable(setting.pattern().get())) {
        findings.accept(
            EcmaExpression.explain(
                    ProfileRules.FIT.at(at.child("pattern")),
                    ProfileRules.FIT,
                    setting.pattern().get())
                .build());
      }
    }
  }

  private void reviewNumbers() {
    bound("minimum", setting.minimum(), field.isNumber(), "number");
    bound("maximum", setting.maximum(), field.isNumber(), "number");
    order("maximum", setting.minimum(), setting.maximum());
  }

  private void reviewEntries() {
    bound("minItems", setting.minItems(), field.isList(), "list");
    bound("maxItems", setting.maxItems(), field.isList(), "list");
    order("maxItems", setting.minItems(), setting.maxItems());
    if (setting.maxItems().orElse(1) < 1) {
      tell(ProfileRules.CONSISTENT, "maxItems", "none");
    }
  }

  private void bound(String keyword, Optional<? extends Number> bound, boolean fits, String kind) {
    if (bound.isEmpty()) {
      return;
    }
    if (!fits) {
      tell(ProfileRules.FIT, keyword, kind);
    } else if (ours().get(keyword) instanceof Number own) {
      int order = Plain.number(bound.get()).compareTo(Plain.number(own));
      if (keyword.startsWith("min") ? order < 0 : order > 0) {
        findings.accept(
            at(ProfileRules.NARROWER, keyword, keyword.startsWith("min") ? "least" : "most")
                .argument("bound", own)
                .build());
      }
    }
    beyond(keyword, bound.get(), fits);
  }

  /** Reports a lower bound above the library's upper bound, or the reverse: no value is left. */
  private void beyond(String keyword, Number bound, boolean fits) {
    boolean least = keyword.startsWith("min");
    String opposite = (least ? "max" : "min") + keyword.substring(3);
    boolean none = !least && !keyword.equals("maximum") && bound.intValue() < 1; // reported apart
    if (fits && !none && ours().get(opposite) instanceof Number own) {
      int order = Plain.number(bound).compareTo(Plain.number(own));
      if (least ? order > 0 : order < 0) {
        findings.accept(
            at(ProfileRules.CONSISTENT, keyword, least ? "above" : "below")
                .argument("bound", own)
                .build());
      }
    }
  }

  private void order(
      String place, Optional<? extends Number> least, Optional<? extends Number> most) {
    if (least.isPresent() && most.isPresent()) {
      BigDecimal lower = Plain.number(least.get());
      if (lower.compareTo(Plain.number(most.get())) > 0) {
        tell(ProfileRules.CONSISTENT, place, "bounds");
      }
    }
  }

  private void reviewCodes() {
    if (setting.codes().isEmpty()) {
      return;
    }
    if (!field.isText()) {
      tell(ProfileRules.FIT, "codes", "text");
      return;
    }
    List<String> closed = UsedCodeLists.closed(field);
    codes(setting.codes(), closed, at.child("codes"), findings);
    Map<String, @Nullable Object> besides = asked();
    besides.remove("enum");
    Values values = new Values(field, ours(), besides);
    for (int i = 0; i < setting.codes().size() && !field.isLocalized(); i++) {
      String code = setting.codes().get(i);
      if (closed.isEmpty() || closed.contains(code)) {
        Pointer place = at.child("codes").child(i);
        values.ofOne(code).ifPresent(misfit -> findings.accept(misfit.at(place)));
      }
    }
  }

  /** Reports codes that a closed list does not have. */
  static void codes(
      List<String> codes, List<String> closed, Pointer at, Consumer<Finding> findings) {
    for (int i = 0; i < codes.size() && !closed.isEmpty(); i++) {
      if (!closed.contains(codes.get(i))) {
        Rule rule = ProfileRules.NARROWER;
        findings.accept(
            NearestCode.suggest(rule.at(at.child(i)), rule, "code", codes.get(i), closed).build());
      }
    }
  }

  /** Checks a value against the library's constraints and the profile's further ones. */
  private void reviewValue(String name, Optional<Object> value) {
    if (value.isEmpty()) {
      return;
    }
    if (field.holdsObjects() || field.type() == Members.class) {
      tell(ProfileRules.FIT, name, "object");
      return;
    }
    new Values(field, ours(), asked())
        .misfit(value.get())
        .ifPresent(misfit -> findings.accept(misfit.at(at.child(name))));
  }

  private Map<String, @Nullable Object> ours() {
    Property property = field.property();
    if (property == null) {
      return Map.of();
    }
    Map<String, @Nullable Object> keywords =
        new LinkedHashMap<>(Map.of("minLength", 0, "minItems", 0));
    keywords.putAll(Bounds.ofValues(property, stage));
    if (field.isList()) {
      keywords.putAll(Bounds.ofList(property, stage));
    }
    return keywords;
  }

  private Map<String, @Nullable Object> asked() {
    Map<String, @Nullable Object> keywords = OverlayBuilder.keywordsOfValues(setting);
    if (!setting.pattern().map(EcmaExpression::isUsable).orElse(true)) {
      keywords.remove("pattern");
    }
    setting.minItems().ifPresent(least -> keywords.put("minItems", least));
    setting.maxItems().ifPresent(most -> keywords.put("maxItems", most));
    return keywords;
  }

  private void tell(Rule rule, String member, String messageCase) {
    findings.accept(at(rule, member, messageCase).build());
  }

  private Finding.Builder at(Rule rule, String member, String messageCase) {
    return rule.at(at.child(member)).messageCase(rule.id(), messageCase);
  }
}
