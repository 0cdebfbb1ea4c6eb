package io.github.copguidelines.validation.code;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The ITU regions hold the region of each country that is a Member State.
 *
 * <p>{@code global} holds every country. Regions that are absent altogether are reported by the
 * constraint that asks for them; there is nothing to compare then.
 */
final class RegionRule<T extends Extensible> implements DocumentRule<T> {

  private final Catalogue catalogue;
  private final Function<T, List<ItuRegion>> regionsOf;
  private final Function<T, List<String>> countriesOf;

  RegionRule(
      Catalogue catalogue,
      Function<T, List<ItuRegion>> regionsOf,
      Function<T, List<String>> countriesOf) {
    this.catalogue = catalogue;
    this.regionsOf = regionsOf;
    this.countriesOf = countriesOf;
  }

  @Override
  public Rule rule() {
    return CopRules.REGION;
  }

  @Override
  public List<String> searched(Finding finding) {
    return List.of("/ituRegions/*");
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    List<ItuRegion> regions = regionsOf.apply(document);
    if (regions.isEmpty() || regions.contains(ItuRegion.GLOBAL)) {
      return;
    }
    Map<ItuRegion, Set<String>> missing = new EnumMap<>(ItuRegion.class);
    for (String country : countriesOf.apply(document)) {
      catalogue
          .regionOf(country)
          .filter(region -> !regions.contains(region))
          .ifPresent(
              region -> missing.computeIfAbsent(region, key -> new TreeSet<>()).add(country));
    }
    missing.forEach(
        (region, countries) ->
            findings.add(
                rule()
                    .at(Pointer.root().child("ituRegions"))
                    .argument("region", region.code())
                    .argument("countries", new ArrayList<>(countries))));
  }
}
