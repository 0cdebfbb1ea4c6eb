package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.survey.SurveyEdition;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the codes that name nothing: each with its file, its key and the code. */
final class CrossReferences {

  private final Catalogue catalogue;
  private final List<String> broken = new ArrayList<>();

  private CrossReferences(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static List<String> broken(Catalogue catalogue) {
    CrossReferences references = new CrossReferences(catalogue);
    references.strategy();
    references.survey();
    references.context();
    references.vulnerabilities();
    references.geography();
    catalogue.terminology().languages().forEach(references::terminology);
    return references.broken;
  }

  private void strategy() {
    for (var stage : catalogue.strategy().stages()) {
      check("strategy.json", stage.code().code() + ".restsOn", stage.restsOn(), recommendations());
    }
  }

  private void survey() {
    Set<String> editions = codes(catalogue.survey().editions(), SurveyEdition::code);
    for (var question : catalogue.survey().questions()) {
      check("survey.json", question.code() + ".edition", List.of(question.edition()), editions);
    }
  }

  private void context() {
    var stakeholders = codes(catalogue.vocabularies().stakeholders(), StakeholderEntry::code);
    for (var addressee : catalogue.context().addressees()) {
      String key = addressee.code() + ".stakeholders";
      check("context.json", key, addressee.stakeholders(), stakeholders);
    }
    catalogue.context().responseModel().stream()
        .flatMap(model -> model.domains().stream())
        .flatMap(domain -> domain.capabilities().stream())
        .forEach(
            capability ->
                check(
                    "context.json",
                    "responseModel " + capability.number() + ".recommendations",
                    capability.recommendations(),
                    recommendations()));
  }

  private void vulnerabilities() {
    var groups = codes(catalogue.vocabularies().childGroups(), ChildGroupEntry::code);
    var audiences = codes(catalogue.vocabularies().audiences(), AudienceEntry::code);
    for (var guideline : catalogue.guidelines()) {
      String file = guideline.code().toLowerCase(Locale.ROOT) + ".json";
      check(file, "audience", List.of(guideline.audience()), audiences);
      for (var entry : guideline.vulnerabilities()) {
        String key = "vulnerabilities " + entry.code().code();
        check(file, key, List.of(entry.code()), groups);
        check(file, key + ".recommendations", entry.recommendations(), recommendations());
      }
    }
  }

  private void geography() {
    var countries = codes(catalogue.vocabularies().memberStates(), MemberState::country);
    for (var region : catalogue.vocabularies().regions()) {
      for (var office : region.offices()) {
        String key = region.code().code() + ".offices " + office.city();
        check("vocabularies.json", key, List.of(office.country()), countries);
      }
    }
  }

  private void terminology(String language) {
    TermList english = catalogue.terminology().list("en").orElseThrow();
    Set<String> concepts =
        english.entries().stream()
            .flatMap(entry -> entry.concept().stream())
            .collect(Collectors.toSet());
    TermList list = catalogue.terminology().list(language).orElseThrow();
    String file = "terminology/" + language + ".json";
    check(file, "language", List.of(list.language()), Set.of(language));
    for (TermEntry entry : list.entries()) {
      check(file, entry.avoid().get(0) + ".concept", entry.concept().stream().toList(), concepts);
    }
  }

  private Set<String> recommendations() {
    return codes(catalogue.recommendations(), Recommendation::code);
  }

  private <C> void check(String file, String key, Collection<C> named, Set<C> known) {
    named.stream()
        .filter(code -> !known.contains(code))
        .forEach(code -> broken.add(file + ": " + key + ": " + code));
  }

  private static <E, C> Set<C> codes(List<E> entries, Function<E, C> code) {
    return entries.stream().map(code).collect(Collectors.toSet());
  }
}
