package io.github.copguidelines.serialization;

import static io.github.copguidelines.serialization.BrokenCodes.codes;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.survey.SurveyEdition;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the codes anywhere in a catalogue that name nothing: each with file, key and code. */
final class CrossReferences {

  private final Catalogue catalogue;
  private final BrokenCodes broken = new BrokenCodes();

  private CrossReferences(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static List<String> broken(Catalogue catalogue) {
    CrossReferences references = new CrossReferences(catalogue);
    for (var guideline : catalogue.guidelines()) {
      new GuidelineReferences(catalogue, guideline, references.broken).check();
    }
    new VocabularyReferences(catalogue, references.broken).check();
    new CrosswalkReferences(catalogue, references.broken).check();
    references.strategy();
    references.survey();
    references.context();
    references.recordGuide();
    catalogue.terminology().languages().forEach(references::terminology);
    return references.broken.all();
  }

  private void strategy() {
    for (var stage : catalogue.strategy().stages()) {
      String key = stage.code().code() + ".restsOn";
      broken.check("strategy.json", key, stage.restsOn(), recommendations());
    }
  }

  private void survey() {
    Set<String> editions = codes(catalogue.survey().editions(), SurveyEdition::code);
    for (var question : catalogue.survey().questions()) {
      String key = question.code() + ".edition";
      broken.check("survey.json", key, List.of(question.edition()), editions);
    }
  }

  private void context() {
    var stakeholders = codes(catalogue.vocabularies().stakeholders(), StakeholderEntry::code);
    for (var addressee : catalogue.context().addressees()) {
      String key = addressee.code() + ".stakeholders";
      broken.check("context.json", key, addressee.stakeholders(), stakeholders);
    }
    var regions = codes(catalogue.vocabularies().regions(), RegionEntry::code);
    catalogue.context().regionalLaunches().stream()
        .flatMap(launches -> launches.launches().stream())
        .forEach(
            launch ->
                broken.check(
                    "context.json", "regionalLaunches.region", List.of(launch.region()), regions));
    catalogue.context().responseModel().stream()
        .flatMap(model -> model.domains().stream())
        .flatMap(domain -> domain.capabilities().stream())
        .forEach(
            capability ->
                broken.check(
                    "context.json",
                    "responseModel " + capability.number() + ".recommendations",
                    capability.recommendations(),
                    recommendations()));
  }

  /** A field of an object has the object's code before a dot. */
  private void recordGuide() {
    Set<String> objects = codes(guideList("object"), CodeListEntry::code);
    for (CodeListEntry field : guideList("field")) {
      int dot = field.code().indexOf('.');
      List<String> object = dot < 0 ? List.of() : List.of(field.code().substring(0, dot));
      broken.check("record-guide.json", "field." + field.code(), object, objects);
    }
  }

  private List<CodeListEntry> guideList(String code) {
    return catalogue.recordGuide().codeList(code).stream()
        .flatMap(list -> list.entries().stream())
        .toList();
  }

  private void terminology(String language) {
    TermList english = catalogue.terminology().list("en").orElseThrow();
    Set<String> concepts =
        english.entries().stream()
            .flatMap(entry -> entry.concept().stream())
            .collect(Collectors.toSet());
    TermList list = catalogue.terminology().list(language).orElseThrow();
    String file = "terminology/" + language + ".json";
    broken.check(file, "language", List.of(list.language()), Set.of(language));
    for (TermEntry entry : list.entries()) {
      broken.check(file, entry.avoid().get(0) + ".concept", entry.concept(), concepts);
    }
  }

  private Set<String> recommendations() {
    return codes(catalogue.recommendations(), Recommendation::code);
  }
}
