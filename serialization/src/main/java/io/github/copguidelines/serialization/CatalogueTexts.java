package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.catalogue.Material;
import io.github.copguidelines.catalogue.NameEntry;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.Section;
import io.github.copguidelines.catalogue.SpecialRegion;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.Vulnerability;
import io.github.copguidelines.context.Addressee;
import io.github.copguidelines.guide.CodeList;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.guide.EvidenceFlagEntry;
import io.github.copguidelines.guide.EvidenceLevelEntry;
import io.github.copguidelines.guide.IndicatorEntry;
import io.github.copguidelines.guide.SafeguardingEntry;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.strategy.ChecklistItem;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the texts of the catalogue, kept apart by language, into its facts.
 *
 * <p>The key of a text is the place of its entry, a dot and the name of the property, for a list
 * also its number: {@code POL-LEG-01.title}, {@code IND-GRTS-01.parts.2}, {@code
 * COP-IND-2020.feature.feature-a.description}, {@code risk.contact/grooming.label}, {@code
 * practice-kind.law.label}. Every property that is localized text is filled so; no entry needs code
 * of its own.
 */
final class CatalogueTexts {

  /** What stands in a key before the code of an entry; nothing where none is needed. */
  private static final Map<Class<?>, String> KINDS =
      Map.ofEntries(
          Map.entry(Addressee.class, "addressee."),
          Map.entry(AgeBandEntry.class, "age-band."),
          Map.entry(AudienceEntry.class, "audience."),
          Map.entry(ChecklistItem.class, ""),
          Map.entry(ChildGroupEntry.class, "child-group."),
          Map.entry(ChildRight.class, "right."),
          Map.entry(CodeList.class, ""),
          Map.entry(CodeListEntry.class, ""),
          Map.entry(EvidenceFlagEntry.class, "evidence-flag."),
          Map.entry(EvidenceLevelEntry.class, "evidence-level."),
          Map.entry(Feature.class, "feature."),
          Map.entry(IndicatorEntry.class, "indicator."),
          Map.entry(KeyArea.class, "key-area."),
          Map.entry(Material.class, "material."),
          Map.entry(NameEntry.class, "name."),
          Map.entry(Recommendation.class, ""),
          Map.entry(RegionEntry.class, "region."),
          Map.entry(RiskCategoryEntry.class, "risk-category."),
          Map.entry(RiskCollection.class, "risk-collection."),
          Map.entry(RiskEntry.class, "risk."),
          Map.entry(SafeguardingEntry.class, "safeguarding."),
          Map.entry(Section.class, "section."),
          Map.entry(SpecialRegion.class, "special-region."),
          Map.entry(StageEntry.class, ""),
          Map.entry(StakeholderEntry.class, "stakeholder."),
          Map.entry(SurveyQuestion.class, "gci."),
          Map.entry(Vulnerability.class, "vulnerability."));

  /** Entries whose code is unique by itself, so that it stands alone in a key. */
  private static final Set<Class<?>> ALONE =
      Set.of(ChecklistItem.class, Recommendation.class, StageEntry.class);

  private final Function<String, @Nullable LocalizedText> texts;

  CatalogueTexts(Function<String, @Nullable LocalizedText> texts) {
    this.texts = texts;
  }

  /** Returns a document of facts with every text that there is. */
  <T extends Extensible> T fill(Class<T> type, T facts) {
    return fill(ModelType.of(type), facts, code(ModelType.of(type), facts));
  }

  private <T> T fill(ModelType<T> type, Object facts, String place) {
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
    if (KINDS.containsKey(property.type()) && value instanceof List<?> entries) {
      ModelType<?> type = ModelType.of(property.type());
      return entries.stream().map(entry -> fill(type, entry, place(type, entry, place))).toList();
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

  private static String code(ModelType<?> type, Object entry) {
    Object code = type.property("code").<Object>map(property -> property.get(entry)).orElse("");
    return code instanceof Code listed ? listed.code() : code.toString();
  }
}
