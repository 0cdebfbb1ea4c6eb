package io.github.copguidelines.validation.code;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.validation.check.DocumentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rules on codes. */
public final class CodeRuleFactory {

  private CodeRuleFactory() {}

  /** Returns those for practice records; without a catalogue, only the rules that need none. */
  public static List<DocumentRule<PracticeRecord>> ofRecords(Optional<Catalogue> catalogue) {
    List<DocumentRule<PracticeRecord>> rules = new ArrayList<>();
    rules.add(new CountryRule());
    rules.add(new GlobalRegionRule<>(PracticeRecord::ituRegions));
    rules.add(new CoverageRule());
    rules.add(new OpenListRule());
    rules.add(new AgeRule());
    rules.add(new AgeAudienceRule());
    catalogue.ifPresent(
        known -> {
          rules.add(new RegionRule<>(known, PracticeRecord::ituRegions, PracticeRecord::countries));
          rules.add(new RecommendationRule(known));
          rules.add(new AudienceFitRule(known));
        });
    return rules;
  }

  /** Returns those for documents of any other type. */
  public static <T extends Extensible> List<DocumentRule<T>> ofDocuments(
      Class<T> type, Optional<Catalogue> catalogue) {
    List<DocumentRule<T>> rules = new ArrayList<>();
    rules.add(new CountryCodeRule<>(type));
    catalogue.ifPresent(known -> rules.add(new KnownCodeRule<>(type, known)));
    return rules;
  }

  /** Returns those for programmes alone. */
  public static List<DocumentRule<Programme>> ofProgrammes(Optional<Catalogue> catalogue) {
    List<DocumentRule<Programme>> rules = new ArrayList<>();
    rules.add(new GlobalRegionRule<>(Programme::ituRegions));
    catalogue.ifPresent(
        known -> rules.add(new RegionRule<>(known, Programme::ituRegions, Programme::countries)));
    return rules;
  }
}
