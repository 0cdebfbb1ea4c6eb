package io.github.copguidelines.profiles;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.model.WireFormat;
import io.github.copguidelines.profile.CodeListLimit;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.Profile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a profile. It reports places that do not exist, settings that would widen the model, and
 * settings that do not fit their field or each other.
 */
public final class ProfileReview {

  /** The name of the argument that holds another place in the profile, a JSON Pointer. */
  public static final String OTHER_PLACE = "other";

  private static final List<String> OUTPUTS =
      List.of(
          "json-schema-2020-12",
          "draft-07",
          "openapi-3.1",
          "typescript",
          "table-schema",
          "dictionary-md",
          "dictionary-html");

  private static final Pattern ID = Pattern.compile(Forms.RECORD_ID);

  /** The field rules that apply to every document. */
  private static final Rule FORM = Rule.error("FIELD-004");

  private static final Rule LANGUAGE = Rule.error("FIELD-006");

  private static final Rule BLANK = Rule.error("FIELD-007");

  private final Profile profile;
  private final List<Finding> findings = new ArrayList<>();
  private final FieldSearch search;

  private ProfileReview(Profile profile) {
    this.profile = profile;
    this.search = new FieldSearch(profile.documentType().modelType(), findings::add);
  }

  /** Returns the names of the schema formats, as a profile writes them. */
  public static List<String> outputs() {
    return OUTPUTS;
  }

  /**
   * Returns the findings on a profile, with places in its own document and remedies. A profile with
   * errors cannot be used.
   */
  public static List<Finding> of(Profile profile) {
    ProfileReview review = new ProfileReview(profile);
    review.head();
    SettingOverlaps overlaps = review.fields();
    review.codeLists();
    review.extensionFields(overlaps);
    return review.findings.stream().sorted().toList();
  }

  /**
   * Returns the findings of the reader and of the review of a profile, at their places in the
   * document.
   */
  public static List<Finding> of(ReadResult<Profile> result) {
    // Unknown names are reported here, with the nearest known name.
    List<Finding> all =
        new ArrayList<>(
            result.findings().stream()
                .filter(finding -> !finding.rule().equals(ReadRules.UNKNOWN_MEMBER.id()))
                .toList());
    result
        .toOptional()
        .ifPresentOrElse(
            profile ->
                ProfileReview.of(profile).forEach(finding -> all.add(inDocument(finding, result))),
            () -> {
              all.clear();
              all.addAll(result.findings());
            });
    return all.stream().sorted().toList();
  }

  private static Finding inDocument(Finding finding, ReadResult<?> result) {
    Finding.Builder moved = finding.toBuilder().pointer(result.toDocument(finding.pointer()));
    finding
        .arguments()
        .get(OTHER_PLACE)
        .map(other -> result.toDocument(Pointer.parse(other.toString())).toString())
        .ifPresent(other -> moved.arguments(finding.arguments().with(OTHER_PLACE, other)));
    return moved.build();
  }

  private void head() {
    Pointer root = Pointer.root();
    names(profile, Profile.class, root);
    if (!ID.matcher(profile.id()).matches()) {
      tell(FORM, root.child("id"), "record-id");
    }
    profile
        .language()
        .filter(tag -> !Tags.isTag(tag))
        .ifPresent(tag -> findings.add(LANGUAGE.at(root.child("language")).build()));
    if (profile.stage().isPresent() && !profile.documentType().hasStages()) {
      tell(ProfileRules.HEAD, root.child("stage"), "stage");
    }
    profile
        .base()
        .filter(base -> !isBase(base))
        .ifPresent(base -> tell(ProfileRules.HEAD, root.child("base"), "base"));
    profile
        .output()
        .filter(output -> !OUTPUTS.contains(output))
        .ifPresent(
            output ->
                findings.add(
                    ProfileRules.HEAD
                        .at(root.child("output"))
                        .messageCase(ProfileRules.HEAD.id(), "output")
                        .argument("codes", OUTPUTS)
                        .build()));
  }

  private static boolean isBase(String base) {
    try {
      URI address = new URI(base);
      return address.isAbsolute()
          && address.getHost() != null
          && address.getRawQuery() == null
          && address.getRawFragment() == null
          && base.endsWith("/");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private SettingOverlaps fields() {
    List<Placed> settings = new ArrayList<>();
    for (int i = 0; i < profile.fields().size(); i++) {
      FieldSetting setting = profile.fields().get(i);
      Pointer at = Pointer.root().child("fields").child(i);
      names(setting, FieldSetting.class, at);
      search
          .find(setting.field(), at.child("field"))
          .ifPresent(field -> settings.add(Placed.of(setting, field, at)));
    }
    SettingOverlaps overlaps = new SettingOverlaps(settings, findings::add);
    for (Placed setting : settings) {
      if (!overlaps.isOverlapping(setting)) {
        field(setting);
      }
    }
    return overlaps;
  }

  private void field(Placed setting) {
    Pointer at = setting.at();
    Field field = setting.field();
    if (!field.place().equals(setting.setting().field())) {
      Rule rule = ProfileRules.PLACE;
      findings.add(
          rule.at(at.child("field"))
              .messageCase(rule.id(), "tag")
              .argument("instead", field.place())
              .build());
    }
    new FieldReview(setting.setting(), field, profile.leastStage(), at, findings::add).review();
  }

  private void codeLists() {
    Map<String, Pointer> seen = new HashMap<>();
    List<String> names = UsedCodeLists.names(profile.documentType().modelType());
    for (int i = 0; i < profile.codeLists().size(); i++) {
      CodeListLimit limit = profile.codeLists().get(i);
      Pointer at = Pointer.root().child("codeLists").child(i);
      names(limit, CodeListLimit.class, at);
      if (!names.contains(limit.list())) {
        findings.add(FieldSearch.unknown("list", limit.list(), names, at.child("list")));
      } else if (!isTwin(at, "list", seen.putIfAbsent(limit.list(), at))) {
        Field any = UsedCodeLists.uses(profile.documentType().modelType(), limit.list()).get(0);
        FieldReview.codes(
            limit.codes(), UsedCodeLists.closed(any), at.child("codes"), findings::add);
        if (limit.codes().isEmpty()) {
          tell(ProfileRules.CONSISTENT, at.child("codes"), "none");
        }
      }
    }
  }

  private void extensionFields(SettingOverlaps overlaps) {
    Map<String, Pointer> seen = new HashMap<>();
    ExtensionReview review = new ExtensionReview(findings::add);
    for (int i = 0; i < profile.extensionFields().size(); i++) {
      ExtensionField extension = profile.extensionFields().get(i);
      Pointer at = Pointer.root().child("extensionFields").child(i);
      names(extension, ExtensionField.class, at);
      String in = extension.in().orElse("");
      Optional<Field> object = search.find(in, at.child("in"));
      if (extension.name().isBlank()) {
        findings.add(BLANK.at(at.child("name")).build());
      }
      if (!isTwin(at, "name", seen.putIfAbsent(in + "\u0000" + extension.name(), at))
          && object.isPresent()
          && !overlaps.isDropped(object.get(), at.child("in"))) {
        review.review(extension, object.get(), at);
      }
    }
  }

  /** Reports a duplicate in the profile, and returns true if there is one. */
  private boolean isTwin(Pointer at, String member, @Nullable Pointer other) {
    if (other == null) {
      return false;
    }
    Rule rule = ProfileRules.CONSISTENT;
    findings.add(
        rule.at(at.child(member))
            .messageCase(rule.id(), "twice")
            .argument(OTHER_PLACE, other.toString())
            .build());
    return true;
  }

  /**
   * Reports unknown members, which would otherwise be ignored silently. A member of a later version
   * of the format is ignored too, but the profile can be used.
   */
  private void names(Extensible object, Class<?> type, Pointer at) {
    List<String> known = ModelType.of(type).properties().stream().map(Property::name).toList();
    boolean later = profile.schemaVersion().filter(WireFormat::isLater).isPresent();
    for (String name : object.extensions().names()) {
      Rule rule = ProfileRules.MEMBER;
      String messageCase = later ? "later" : "unknown";
      findings.add(
          NearestCode.suggest(rule.at(at.child(name)), rule, messageCase, name, known)
              .severity(later ? Severity.WARNING : rule.severity())
              .build());
    }
  }

  private void tell(Rule rule, Pointer at, String messageCase) {
    findings.add(rule.at(at).messageCase(rule.id(), messageCase).build());
  }
}
