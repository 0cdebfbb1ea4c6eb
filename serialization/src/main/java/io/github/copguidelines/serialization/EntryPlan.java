package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.AgeDifferences;
import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.CrossReference;
import io.github.copguidelines.catalogue.Edition;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.GuidelineLanguages;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.catalogue.Material;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.NameEntry;
import io.github.copguidelines.catalogue.Observer;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.RegionalOffice;
import io.github.copguidelines.catalogue.RelatedDocument;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.Section;
import io.github.copguidelines.catalogue.SpecialRegion;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.TopicEntry;
import io.github.copguidelines.catalogue.Vulnerability;
import io.github.copguidelines.context.Addressee;
import io.github.copguidelines.context.Circular;
import io.github.copguidelines.context.Meeting;
import io.github.copguidelines.context.RegionalLaunch;
import io.github.copguidelines.context.RegionalLaunches;
import io.github.copguidelines.context.Resolution;
import io.github.copguidelines.context.ResolutionVersion;
import io.github.copguidelines.context.ResponseModel;
import io.github.copguidelines.context.WorkingGroup;
import io.github.copguidelines.crosswalk.RelatedScheme;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.guide.CodeList;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.guide.EvidenceFlagEntry;
import io.github.copguidelines.guide.EvidenceLevelEntry;
import io.github.copguidelines.guide.IndicatorEntry;
import io.github.copguidelines.guide.RecordTemplate;
import io.github.copguidelines.guide.SafeguardingEntry;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.strategy.BasisDocument;
import io.github.copguidelines.strategy.ChecklistItem;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.survey.EarlierSurvey;
import io.github.copguidelines.survey.SurveyEdition;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The texts and verifications to add to the entries of a type, and the rules for their keys.
 *
 * <p>Immutable and thread-safe; there is one for each type.
 */
final class EntryPlan {

  /** The kind of entry, which precedes the code in a key; empty if it is not necessary. */
  private static final Map<Class<?>, String> KINDS =
      Map.ofEntries(
          Map.entry(Addressee.class, "addressee."),
          Map.entry(AgeBandEntry.class, "age-band."),
          Map.entry(AgeDifferences.class, "age-differences"),
          Map.entry(AudienceEntry.class, "audience."),
          Map.entry(BasisDocument.class, "document."),
          Map.entry(ChecklistItem.class, ""),
          Map.entry(ChildGroupEntry.class, "child-group."),
          Map.entry(ChildRight.class, "right."),
          Map.entry(Circular.class, "circular."),
          Map.entry(CodeList.class, ""),
          Map.entry(CodeListEntry.class, ""),
          Map.entry(CrossReference.class, "cross-reference."),
          Map.entry(EarlierSurvey.class, "earlier-survey."),
          Map.entry(Edition.class, "edition."),
          Map.entry(EvidenceFlagEntry.class, "evidence-flag."),
          Map.entry(EvidenceLevelEntry.class, "evidence-level."),
          Map.entry(Feature.class, "feature."),
          Map.entry(GuidelineLanguages.class, "languages"),
          Map.entry(IndicatorEntry.class, "indicator."),
          Map.entry(KeyArea.class, "key-area."),
          Map.entry(Material.class, "material."),
          Map.entry(Meeting.class, "meeting."),
          Map.entry(MemberState.class, "member-state."),
          Map.entry(NameEntry.class, "name."),
          Map.entry(Observer.class, "observer."),
          Map.entry(Recommendation.class, ""),
          Map.entry(RecordTemplate.class, "template."),
          Map.entry(RegionEntry.class, "region."),
          Map.entry(RegionalLaunch.class, "launch."),
          Map.entry(RegionalLaunches.class, "regional-launches"),
          Map.entry(RegionalOffice.class, "office."),
          Map.entry(RelatedDocument.class, "document."),
          Map.entry(RelatedScheme.class, "related-scheme."),
          Map.entry(Resolution.class, ""),
          Map.entry(ResolutionVersion.class, "version."),
          Map.entry(ResponseModel.class, ""),
          Map.entry(RiskCategoryEntry.class, "risk-category."),
          Map.entry(RiskCollection.class, "risk-collection."),
          Map.entry(RiskEntry.class, "risk."),
          Map.entry(SafeguardingEntry.class, "safeguarding."),
          Map.entry(Scheme.class, "scheme."),
          Map.entry(SchemeConcept.class, "concept."),
          Map.entry(Section.class, "section."),
          Map.entry(SpecialRegion.class, "special-region."),
          Map.entry(StageEntry.class, ""),
          Map.entry(StakeholderEntry.class, "stakeholder."),
          Map.entry(SurveyEdition.class, "edition."),
          Map.entry(SurveyQuestion.class, "gci."),
          Map.entry(TopicEntry.class, "topic."),
          Map.entry(Vulnerability.class, "vulnerability."),
          Map.entry(WorkingGroup.class, ""));

  /** The entries with a globally unique code, which is the whole key. */
  private static final Set<Class<?>> ALONE =
      Set.of(ChecklistItem.class, Recommendation.class, SchemeConcept.class, StageEntry.class);

  /** The properties that identify an entry, if not its code. */
  private static final Map<Class<?>, List<String>> KNOWN_BY =
      Map.of(
          Circular.class, List.of("number"),
          CrossReference.class, List.of("feature", "keyArea"),
          Edition.class, List.of("year"),
          Meeting.class, List.of("number"),
          MemberState.class, List.of("country"),
          Observer.class, List.of("country"),
          RegionalLaunch.class, List.of("region"),
          RegionalOffice.class, List.of("city"),
          ResolutionVersion.class, List.of("year"),
          SchemeConcept.class, List.of("notation"));

  private static final ClassValue<EntryPlan> PLANS =
      new ClassValue<>() {
        @Override
        protected EntryPlan computeValue(Class<?> type) {
          return new EntryPlan(ModelType.of(type));
        }
      };

  private final List<Property> properties;
  private final String[] suffixes;
  private final @Nullable String kind;
  private final boolean alone;
  private final int[] codes;
  private final int[] texts;
  private final boolean[] lists;
  private final boolean hasLists;
  private final int[] verifications;

  /** Makes a plan; {@link #of} keeps them. */
  EntryPlan(ModelType<?> type) {
    properties = type.properties();
    suffixes = properties.stream().map(property -> "." + property.name()).toArray(String[]::new);
    kind = KINDS.get(type.javaType());
    alone = ALONE.contains(type.javaType());
    List<String> names = properties.stream().map(Property::name).toList();
    codes =
        KNOWN_BY.getOrDefault(type.javaType(), List.of("code")).stream()
            .mapToInt(names::indexOf)
            .filter(i -> i >= 0)
            .toArray();
    texts = positions(property -> property.type() == LocalizedText.class);
    lists = new boolean[properties.size()];
    for (int i : texts) {
      lists[i] = properties.get(i).cardinality() == Property.Cardinality.LIST;
    }
    hasLists = Arrays.stream(texts).anyMatch(this::isList);
    verifications = positions(property -> property.type() == Verification.class);
  }

  private int[] positions(Predicate<Property> of) {
    return IntStream.range(0, properties.size()).filter(i -> of.test(properties.get(i))).toArray();
  }

  /** Returns the plan for a type. */
  static EntryPlan of(ModelType<?> type) {
    return PLANS.get(type.javaType());
  }

  /** Returns true if objects of the type are entries, with a key within a document. */
  boolean isEntry() {
    return kind != null;
  }

  /** Returns true if an entry's own part is the whole key. */
  boolean isAlone() {
    return alone;
  }

  /** Returns the positions of the properties that are localized text. */
  int[] texts() {
    return texts;
  }

  /** Returns true if one of the {@link #texts} is a list. */
  boolean hasLists() {
    return hasLists;
  }

  /** Returns the positions of the properties that hold the verification of an entry. */
  int[] verifications() {
    return verifications;
  }

  /** Returns true if a property is a list of texts, whose keys end with a number. */
  boolean isList(int position) {
    return lists[position];
  }

  /** Returns the part that an entry adds to the key of the outer entry. */
  String ownKey(@Nullable Object[] values) {
    String code = code(values);
    return kind == null || kind.isEmpty() ? code : kind.concat(code);
  }

  /** Returns the identity of an entry; empty if it has no code. */
  String code(@Nullable Object[] values) {
    if (codes.length == 0) {
      return "";
    }
    String code = code(values[codes[0]]);
    for (int i = 1; i < codes.length; i++) {
      code = code + "." + code(values[codes[i]]);
    }
    return code;
  }

  private static String code(@Nullable Object value) {
    if (value instanceof String text) { // the usual case, and faster
      return text;
    }
    return value instanceof Code listed ? listed.code() : value == null ? "" : value.toString();
  }

  /** Returns the part of a text's key after the place of its entry. */
  String suffix(int position) {
    return suffixes[position];
  }

  /** Returns the key of a verification in an entry at a place. */
  String verificationKey(int position, String place) {
    return verificationKey(properties.get(position), place);
  }

  /** Returns the key of a verification in an entry at a place. */
  static String verificationKey(Property property, String place) {
    // The kind, such as "survey", identifies a document without a code.
    String entry =
        place.isEmpty()
            ? property.accessor().getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
            : place;
    return property.name().equals("verification") ? entry : entry + "." + property.name();
  }

  /** Returns true if objects of a type are entries. */
  static boolean isEntry(Class<?> type) {
    return KINDS.containsKey(type);
  }

  /** Returns the place of an entry within an outer one. */
  static String place(ModelType<?> type, Object entry, String outer) {
    EntryPlan plan = of(type);
    String own = plan.kind + code(type, entry);
    return plan.alone || outer.isEmpty() ? own : outer + "." + own;
  }

  /** Returns the identity of an entry; empty if it has no code. */
  static String code(ModelType<?> type, Object entry) {
    return Arrays.stream(of(type).codes)
        .mapToObj(i -> type.properties().get(i).get(entry))
        .map(value -> code(value instanceof Optional<?> some ? some.orElse(null) : value))
        .collect(Collectors.joining("."));
  }
}
