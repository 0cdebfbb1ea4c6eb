package io.github.copguidelines.profile;

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
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a profile: places that there are none, demands that would widen, settings
 * that do not fit their field or each other.
 */
public final class ProfileReview {

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

  /** The rules of fields by which every document is judged. */
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

  /** Returns the forms of schemas, as they are written in a profile. */
  public static List<String> outputs() {
    return OUTPUTS;
  }

  static List<Finding> of(Profile profile) {
    ProfileReview review = new ProfileReview(profile);
    review.head();
    review.fields();
    review.codeLists();
    review.extensionFields();
    return review.findings.stream().sorted().toList();
  }

  /**
   * Returns what there is to say about a profile that was read: what the reader found, and what is
   * wrong with the profile, at their places in the document.
   */
  public static List<Finding> of(ReadResult<Profile> result) {
    // A name that is not known is told here, with the name that may have been meant.
    List<Finding> all =
        new ArrayList<>(
            result.findings().stream()
                .filter(finding -> !finding.rule().equals(ReadRules.UNKNOWN_MEMBER.id()))
                .toList());
    result
        .object()
        .ifPresentOrElse(
            profile ->
                profile
                    .review()
                    .forEach(
                        finding ->
                            all.add(
                                finding.toBuilder()
                                    .pointer(result.toDocument(finding.pointer()))
                                    .build())),
            () -> {
              all.clear();
              all.addAll(result.findings());
            });
    return all.stream().sorted().toList();
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

  private void fields() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < profile.fields().size(); i++) {
      FieldSetting setting = profile.fields().get(i);
      Pointer at = Pointer.root().child("fields").child(i);
      names(setting, FieldSetting.class, at);
      Optional<Field> field = search.find(setting.field(), at.child("field"));
      if (field.isPresent() && !seen.add(entryless(setting.field()))) {
        tell(ProfileRules.CONSISTENT, at.child("field"), "twice");
      } else if (isWithinDropped(setting.field())) {
        tell(ProfileRules.CONSISTENT, at.child("field"), "dropped");
      } else if (field.isPresent()) {
        new FieldReview(setting, field.get(), profile.leastStage(), at, findings::add).review();
      }
    }
  }

  /** A list of simple values and each entry of it have the same settings. */
  private static String entryless(String place) {
    return place.endsWith("/*") ? place.substring(0, place.length() - 2) : place;
  }

  private boolean isWithinDropped(String place) {
    return profile.fields().stream()
        .filter(OverlayBuilder::isDropped)
        .anyMatch(
            dropped ->
                (place + "/").startsWith(dropped.field() + "/") && !place.equals(dropped.field()));
  }

  /** A list of codes that leaves a field none of those that the field may have. */
  private boolean leavesNone(CodeListLimit limit) {
    List<String> uses =
        CodeLists.uses(profile.documentType().modelType(), limit.list()).stream()
            .map(
                field ->
                    "/" + String.join("/", field.steps().stream().map(Field.Step::name).toList()))
            .toList();
    return profile.fields().stream()
        .filter(setting -> uses.contains(entryless(setting.field())))
        .map(FieldSetting::codes)
        .anyMatch(codes -> !codes.isEmpty() && Collections.disjoint(codes, limit.codes()));
  }

  private void codeLists() {
    Set<String> seen = new HashSet<>();
    List<String> names = CodeLists.names(profile.documentType().modelType());
    for (int i = 0; i < profile.codeLists().size(); i++) {
      CodeListLimit limit = profile.codeLists().get(i);
      Pointer at = Pointer.root().child("codeLists").child(i);
      names(limit, CodeListLimit.class, at);
      if (!names.contains(limit.list())) {
        Rule rule = ProfileRules.PLACE;
        findings.add(
            NearestCode.suggest(rule.at(at.child("list")), rule, "list", limit.list(), names)
                .build());
      } else if (!seen.add(limit.list())) {
        tell(ProfileRules.CONSISTENT, at.child("list"), "twice");
      } else {
        Field any = CodeLists.uses(profile.documentType().modelType(), limit.list()).get(0);
        FieldReview.codes(limit.codes(), CodeLists.closed(any), at.child("codes"), findings::add);
        if (limit.codes().isEmpty() || leavesNone(limit)) {
          tell(ProfileRules.CONSISTENT, at.child("codes"), "none");
        }
      }
    }
  }

  private void extensionFields() {
    Set<String> seen = new HashSet<>();
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
      if (!seen.add(in + "\u0000" + extension.name())) {
        tell(ProfileRules.CONSISTENT, at.child("name"), "twice");
      } else if (isWithinDropped(in.isEmpty() ? in : in + "/*")) {
        tell(ProfileRules.CONSISTENT, at.child("in"), "dropped");
      } else if (object.isPresent()) {
        review.review(extension, object.get(), at);
      }
    }
  }

  /**
   * A member that is not known would be passed over, and nobody would see it. One of a later
   * version of the format is passed over as well, but the profile can be used.
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
