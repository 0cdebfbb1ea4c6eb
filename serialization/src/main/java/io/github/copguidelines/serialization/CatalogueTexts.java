package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.CrossReference;
import io.github.copguidelines.catalogue.Edition;
import io.github.copguidelines.catalogue.Feature;
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
import io.github.copguidelines.guide.SafeguardingEntry;
import io.github.copguidelines.model.Extensible;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the texts of the catalogue, kept apart by language, into its facts, and the marks of those
 * who verified them.
 *
 * <p>The key of a text is the place of its entry, a dot and the name of the property, for a list
 * also its number: {@code POL-LEG-01.title}, {@code IND-GRTS-01.parts.2}, {@code
 * COP-IND-2020.feature.feature-a.description}, {@code risk.contact/grooming.label}, {@code
 * practice-kind.law.label}. Every property that is localized text is filled so; no entry needs code
 * of its own. The key of a verification is the place alone: {@code member-state.AO}.
 */
final class CatalogueTexts {

  /** What stands in a key before the code of an entry; nothing where none is needed. */
  private static final Map<Class<?>, String> KINDS =
      Map.ofEntries(
          Map.entry(Addressee.class, "addressee."),
          Map.entry(AgeBandEntry.class, "age-band."),
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
          Map.entry(IndicatorEntry.class, "indicator."),
          Map.entry(KeyArea.class, "key-area."),
          Map.entry(Material.class, "material."),
          Map.entry(Meeting.class, "meeting."),
          Map.entry(MemberState.class, "member-state."),
          Map.entry(NameEntry.class, "name."),
          Map.entry(Observer.class, "observer."),
          Map.entry(Recommendation.class, ""),
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

  /** Entries whose code is unique by itself, so that it stands alone in a key. */
  private static final Set<Class<?>> ALONE =
      Set.of(ChecklistItem.class, Recommendation.class, SchemeConcept.class, StageEntry.class);

  /** The properties that an entry is known by, where that is not its code. */
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

  private final Function<String, @Nullable LocalizedText> texts;
  private final VerifiedMarks marks;

  /**
   * Fills in texts and marks.
   *
   * @param texts the text with a key in every language; null where there is none
   */
  CatalogueTexts(Function<String, @Nullable LocalizedText> texts, VerifiedMarks marks) {
    this.texts = texts;
    this.marks = marks;
  }

  /** Returns a document of facts with every text that there is. */
  <T extends Extensible> T fill(Class<T> type, T facts) {
    return fill(ModelType.of(type), facts, code(ModelType.of(type), facts));
  }

  private <T> T fill(ModelType<T> type, Object facts, String place) {
    marks.entry(place);
    List<Property> properties = type.properties();
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    for (int i = 0; i < values.length; i++) {
      Property property = properties.get(i);
      Object held = property.get(facts);
      values[i] = filled(property, held instanceof Optional<?> o ? o.orElse(null) : held, place);
    }
    return type.build(values, ((Extensible) facts).extensions());
  }

  private @Nullable Object filled(Property property, @Nullable Object value, String place) {
    if (property.type() == Verification.class) {
      return marks.of(verificationKey(property, place), (Verification) value);
    }
    if (KINDS.containsKey(property.type()) && value != null) {
      ModelType<?> type = ModelType.of(property.type());
      return value instanceof List<?> entries
          ? entries.stream().map(entry -> fill(type, entry, place(type, entry, place))).toList()
          : fill(type, value, place(type, value, place));
    }
    if (property.type() != LocalizedText.class) {
      return value;
    }
    String key = place + "." + property.name();
    if (property.cardinality() == Property.Cardinality.LIST) {
      return numbered(key);
    }
    return value instanceof LocalizedText text && !text.isEmpty() ? text : texts.apply(key);
  }

  private List<LocalizedText> numbered(String key) {
    List<LocalizedText> all = new ArrayList<>();
    LocalizedText text = texts.apply(key + ".1");
    while (text != null) {
      all.add(text);
      text = texts.apply(key + "." + (all.size() + 1));
    }
    return all;
  }

  private static String place(ModelType<?> type, Object entry, String outer) {
    String kind = KINDS.get(type.javaType());
    String code = code(type, entry);
    return ALONE.contains(type.javaType()) || outer.isEmpty()
        ? kind + code
        : outer + "." + kind + code;
  }

  private static String verificationKey(Property property, String place) {
    Class<?> type = property.accessor().getDeclaringClass();
    // A document without a code is known by its kind: "survey".
    String entry = place.isEmpty() ? type.getSimpleName().toLowerCase(Locale.ROOT) : place;
    return property.name().equals("verification") ? entry : entry + "." + property.name();
  }

  private static String code(ModelType<?> type, Object entry) {
    return KNOWN_BY.getOrDefault(type.javaType(), List.of("code")).stream()
        .flatMap(name -> type.property(name).stream())
        .map(property -> code(property.get(entry)))
        .collect(Collectors.joining("."));
  }

  private static String code(@Nullable Object value) {
    Object code = value instanceof Optional<?> present ? present.orElse(null) : value;
    return code instanceof Code listed ? listed.code() : Objects.toString(code, "");
  }
}
