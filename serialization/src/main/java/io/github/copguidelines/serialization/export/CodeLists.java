package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes code lists of a catalogue. */
public final class CodeLists {

  static final String AUDIENCES = "audiences";
  static final String STAKEHOLDERS = "stakeholders";
  static final String RISK_CATEGORIES = "risk-categories";
  static final String RISKS = "risks";
  static final String RISK_COLLECTIONS = "risk-collections";
  static final String REGIONS = "regions";

  private CodeLists() {}

  /** Returns every code list of a catalogue, the recommendations last. */
  public static List<CodeList> of(Catalogue catalogue) {
    Vocabularies lists = catalogue.vocabularies();
    Map<String, List<CodeListEntry>> all = new LinkedHashMap<>();
    put(all, AUDIENCES, lists.audiences(), CodeLists::audience);
    put(all, STAKEHOLDERS, lists.stakeholders(), CodeLists::stakeholder);
    put(all, "age-bands", lists.ageBands(), CodeLists::ageBand);
    put(all, "child-groups", lists.childGroups(), CodeLists::childGroup);
    put(
        all,
        RISK_CATEGORIES,
        lists.riskCategories(),
        entry -> CodeListEntry.draft(entry.code(), entry.label(), entry.description()));
    put(all, RISKS, lists.risks(), CodeLists::risk);
    put(all, RISK_COLLECTIONS, lists.riskCollections(), CodeLists::collection);
    put(
        all,
        REGIONS,
        lists.regions(),
        entry -> CodeListEntry.draft(entry.code().code(), entry.label(), LocalizedText.empty()));
    put(all, "member-states", lists.memberStates(), CodeLists::memberState);
    List<ChildRight> rights =
        catalogue.guidelines().stream().flatMap(each -> each.rights().stream()).toList();
    put(all, "rights", rights, CodeLists::right);
    put(all, "recommendations", catalogue.recommendations(), CodeLists::recommendation);
    List<String> languages = languages(all);
    return all.entrySet().stream()
        .map(list -> new CodeList(list.getKey(), languages, list.getValue()))
        .toList();
  }

  /**
   * Returns the code list of a name.
   *
   * @throws IllegalArgumentException if the catalogue has no such list; the message names all
   */
  public static CodeList of(Catalogue catalogue, String name) {
    List<CodeList> all = of(catalogue);
    return all.stream()
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name
                        + ": no such code list. Lists: "
                        + all.stream().map(CodeList::name).collect(Collectors.joining(", "))
                        + "."));
  }

  private static <E> void put(
      Map<String, List<CodeListEntry>> all,
      String name,
      List<E> entries,
      Function<E, CodeListEntry.Draft> entry) {
    all.put(name, entries.stream().map(entry).map(CodeListEntry.Draft::done).toList());
  }

  /** One order for all lists, whichever text comes first. */
  private static List<String> languages(Map<String, List<CodeListEntry>> all) {
    TreeSet<String> languages = new TreeSet<>();
    all.values().forEach(list -> list.forEach(e -> languages.addAll(e.title().languages())));
    return List.copyOf(languages);
  }

  private static CodeListEntry.Draft audience(AudienceEntry entry) {
    return CodeListEntry.draft(entry.code().code(), entry.label(), entry.description())
        .source(entry.guideline());
  }

  private static CodeListEntry.Draft stakeholder(StakeholderEntry entry) {
    return CodeListEntry.draft(entry.code().code(), entry.label(), entry.description())
        .below(STAKEHOLDERS, entry.parent().map(Code::code));
  }

  private static CodeListEntry.Draft ageBand(AgeBandEntry entry) {
    return CodeListEntry.draft(entry.code().code(), entry.label(), LocalizedText.empty())
        .source(addresses(entry.verification()))
        .verified(level(entry.verification()));
  }

  private static CodeListEntry.Draft childGroup(ChildGroupEntry entry) {
    return CodeListEntry.draft(entry.code().code(), entry.label(), LocalizedText.empty())
        .source(entry.basis())
        .verified(level(entry.verification()));
  }

  private static CodeListEntry.Draft risk(RiskEntry entry) {
    return CodeListEntry.draft(entry.code().code(), entry.label(), entry.description())
        .below(RISK_CATEGORIES, entry.category())
        .alsoCalled(entry.alternatives())
        .status(entry.status());
  }

  private static CodeListEntry.Draft collection(RiskCollection entry) {
    return CodeListEntry.draft(entry.code().code(), entry.label(), LocalizedText.empty())
        .joining(entry.members().stream().map(risk -> RISKS + "/" + risk.code()).toList());
  }

  private static CodeListEntry.Draft memberState(MemberState entry) {
    LocalizedText name =
        entry.name().map(text -> LocalizedText.of("en", text)).orElse(LocalizedText.empty());
    return CodeListEntry.draft(entry.country(), name, LocalizedText.empty())
        .below(REGIONS, Optional.of(entry.region().code()))
        .verified(level(entry.verification()));
  }

  private static CodeListEntry.Draft right(ChildRight entry) {
    String articles =
        entry.articles().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return CodeListEntry.draft(entry.code(), entry.name(), entry.meaning())
        .source(
            entry
                .instrument()
                .map(name -> articles.isEmpty() ? name : name + ", articles: " + articles))
        .verified(level(entry.articleVerification()));
  }

  private static CodeListEntry.Draft recommendation(Recommendation entry) {
    return CodeListEntry.draft(entry.code(), entry.title(), entry.summary())
        .source(entry.source().map(SourceReference::text))
        .verified(Optional.of(entry.verificationLevel().code()));
  }

  private static Optional<String> level(Optional<Verification> verification) {
    return verification.map(found -> found.level().code());
  }

  private static Optional<String> addresses(Optional<Verification> verification) {
    return verification
        .map(found -> String.join(" ", found.sources()))
        .filter(text -> !text.isEmpty());
  }
}
