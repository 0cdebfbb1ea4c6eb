package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.terminology.TermFinder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the lists of risks. */
final class RiskLists {

  static final String CATEGORIES = "risk-categories";
  static final String RISKS = "risks";
  static final String COLLECTIONS = "risk-collections";

  /** Matches an explanation or a warning after a name, which is not part of it. */
  private static final Pattern REMARK = Pattern.compile("(?<!\\s)\\s*+\\([^()]*+\\)$");

  private final Predicate<String> toAvoid;

  private RiskLists(Catalogue catalogue) {
    Optional<TermFinder> finder = catalogue.terminology().list(Locale.ENGLISH).map(TermFinder::of);
    toAvoid = name -> finder.filter(terms -> !terms.find(name).isEmpty()).isPresent();
  }

  static void addTo(CodeListsBuilder all, Catalogue catalogue) {
    Vocabularies lists = catalogue.vocabularies();
    RiskLists risks = new RiskLists(catalogue);
    all.add(CATEGORIES, lists.riskCategories(), RiskLists::category);
    all.add(RISKS, lists.risks(), risks::risk);
    all.add(COLLECTIONS, lists.riskCollections(), RiskLists::collection);
  }

  private static EntryDraft category(RiskCategoryEntry entry) {
    return EntryDraft.of(entry.code(), entry.label()).describedAs(entry.description()).ours();
  }

  private EntryDraft risk(RiskEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.label())
        .describedAs(entry.description())
        .below(CATEGORIES, entry.category())
        .alsoCalled(entry.alternatives().stream().filter(toAvoid.negate()).toList())
        .notCalled(entry.alternatives().stream().filter(toAvoid).map(RiskLists::plain).toList())
        .status(entry.status())
        .ours();
  }

  private static String plain(String name) {
    return REMARK.matcher(name).replaceAll("");
  }

  private static EntryDraft collection(RiskCollection entry) {
    return EntryDraft.of(entry.code().code(), entry.label())
        .joining(entry.members().stream().map(risk -> RISKS + "/" + risk.code()).toList())
        .ours();
  }
}
