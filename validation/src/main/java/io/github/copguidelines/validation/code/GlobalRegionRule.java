package io.github.copguidelines.validation.code;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.util.List;
import java.util.function.Function;

/** The region {@code global} holds all others, so it is alone. */
final class GlobalRegionRule<T extends Extensible> implements DocumentRule<T> {

  private final Function<T, List<ItuRegion>> regionsOf;

  GlobalRegionRule(Function<T, List<ItuRegion>> regionsOf) {
    this.regionsOf = regionsOf;
  }

  @Override
  public Rule rule() {
    return CopRules.CONTRADICTION;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    List<ItuRegion> regions = regionsOf.apply(document);
    if (regions.contains(ItuRegion.GLOBAL)
        && regions.stream().anyMatch(region -> region != ItuRegion.GLOBAL)) {
      findings.add(problem(Pointer.root().child("ituRegions"), "global-alone"));
    }
  }
}
