package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Section;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.context.Declaration;
import io.github.copguidelines.context.ResponseModel;
import io.github.copguidelines.context.WorkingGroup;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.lifecycle.Lifecycle;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.vocabulary.Audience;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of a catalogue by topic, in order: what the committed list is compared with. */
final class DomainCodes {

  private final Catalogue catalogue;
  private final Map<String, List<String>> topics = new LinkedHashMap<>();

  private DomainCodes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Map<String, List<String>> of(Catalogue catalogue) {
    DomainCodes codes = new DomainCodes(catalogue);
    codes.guidelines();
    codes.vocabularies();
    codes.strategy();
    codes.survey();
    codes.recordGuide();
    codes.terminology();
    codes.mandate(catalogue.context());
    codes.responseModel(catalogue.context().responseModel().orElseThrow());
    return codes.topics;
  }

  private void guidelines() {
    for (Audience audience : Audience.values()) {
      put(
          "recommendation-" + audience.code(),
          catalogue.guideline(audience).orElseThrow().recommendations(),
          Recommendation::code);
    }
    parts("section", Guideline::sections, Section::code);
    parts("key-area", Guideline::keyAreas, KeyArea::code);
    parts("feature", Guideline::features, Feature::code);
    parts(
        "cross-reference",
        Guideline::crossReferences,
        entry -> entry.feature() + " " + entry.keyArea());
    parts("guideline-age-band", Guideline::ageBands, entry -> entry.code().code());
    var children = catalogue.guideline(Audience.CHILDREN).orElseThrow();
    put("right", children.rights(), right -> right.code());
    put("material", children.materials(), material -> material.code());
    var parents = catalogue.guideline(Audience.PARENTS_EDUCATORS).orElseThrow();
    put("vulnerability", parents.vulnerabilities(), entry -> entry.code().code());
  }

  /** What is one within its guideline only stands after the guideline's code. */
  private <E> void parts(
      String topic, Function<Guideline, List<E>> parts, Function<E, String> code) {
    put(
        topic,
        catalogue.guidelines().stream()
            .flatMap(
                guideline ->
                    parts.apply(guideline).stream()
                        .map(part -> guideline.code() + " " + code.apply(part)))
            .toList(),
        Function.identity());
  }

  private void vocabularies() {
    var lists = catalogue.vocabularies();
    put("audience", lists.audiences(), entry -> entry.code().code());
    put("stakeholder", lists.stakeholders(), entry -> entry.code().code());
    put("age-band", lists.ageBands(), entry -> entry.code().code());
    put("child-group", lists.childGroups(), entry -> entry.code().code());
    put("risk-category", lists.riskCategories(), entry -> entry.code());
    put("risk", lists.risks(), entry -> entry.code().code());
    put("risk-collection", lists.riskCollections(), entry -> entry.code().code());
    put("region", lists.regions(), entry -> entry.code().code());
    put(
        "regional-office",
        lists.regions().stream().flatMap(entry -> entry.offices().stream()).toList(),
        office -> office.city());
    put("special-region", lists.specialRegions(), entry -> entry.code());
    put("member-state", lists.memberStates(), state -> state.country());
    put("observer", lists.observers(), observer -> observer.country());
    put("name", lists.names(), entry -> entry.code());
  }

  private void strategy() {
    var strategy = catalogue.strategy();
    put("strategy-document", strategy.restsOn(), document -> document.code());
    put("strategy-stage", strategy.stages(), stage -> stage.code().code());
    put(
        "strategy-checklist",
        strategy.stages().stream().flatMap(stage -> stage.checklist().stream()).toList(),
        item -> item.code());
    put(
        "strategy-output",
        strategy.stages().stream()
            .flatMap(
                stage -> numbers(stage.outputs()).map(n -> stage.code().code() + ".outputs." + n))
            .toList(),
        key -> key);
    put(
        "strategy-rests-on",
        strategy.stages().stream()
            .flatMap(stage -> stage.restsOn().stream().map(r -> stage.code().code() + " " + r))
            .toList(),
        link -> link);
  }

  private void survey() {
    put("gci-edition", catalogue.survey().editions(), edition -> edition.code());
    put("gci-question", catalogue.survey().questions(), question -> question.code());
    put("gci-earlier", catalogue.survey().earlierSurveys(), survey -> survey.code());
  }

  private void recordGuide() {
    var guide = catalogue.recordGuide();
    put("evidence-level", guide.evidenceLevels(), entry -> entry.code().code());
    put("evidence-flag", guide.evidenceFlags(), entry -> entry.code().code());
    put("safeguarding-statement", guide.safeguardingStatements(), entry -> entry.code());
    put("indicator", guide.indicators(), entry -> entry.code());
    put("record-template", guide.templates(), template -> template.code());
    put("compared-field", guide.fieldsCompared(), field -> field.name());
    put(
        "record-export",
        guide.exports().stream()
            .flatMap(
                export ->
                    export.members().stream().map(each -> export.target() + " " + each.member()))
            .toList(),
        member -> member);
    put("validation-rule", list("rule"), CodeListEntry::code);
    put("practice-kind", list("practice-kind"), CodeListEntry::code);
    put("lifecycle-state", list("lifecycle-state"), CodeListEntry::code);
    put("role", list("role"), CodeListEntry::code);
    put("withdrawal-reason", list("withdrawal-reason"), CodeListEntry::code);
    put(
        "lifecycle-transition",
        Lifecycle.transitions(),
        step -> step.from().code() + " " + step.to().code());
    put("record-section", list("section"), CodeListEntry::code);
    put("record-field", fields(false), CodeListEntry::code);
    put("record-object-field", fields(true), CodeListEntry::code);
  }

  private List<CodeListEntry> list(String code) {
    return catalogue.recordGuide().codeList(code).orElseThrow().entries();
  }

  private List<CodeListEntry> fields(boolean ofObjects) {
    return list("field").stream().filter(field -> field.code().contains(".") == ofObjects).toList();
  }

  private void terminology() {
    for (String language : catalogue.terminology().languages()) {
      TermList list = catalogue.terminology().list(language).orElseThrow();
      put("term-" + language, list.entries(), (TermEntry entry) -> entry.avoid().get(0));
    }
  }

  private void mandate(Context context) {
    put("circular", present(context.circular()), circular -> circular.number());
    put("circular-ask", numbers(context.circular().orElseThrow().asks()).toList(), n -> n);
    put("addressee", context.addressees(), addressee -> addressee.code());
    var resolution = context.resolution().orElseThrow();
    put(
        "resolution-version",
        resolution.versions(),
        version -> version.place() + " " + version.year());
    put("resolution-fact", numbers(resolution.facts()).toList(), n -> n);
    put("resolution-related", numbers(resolution.related()).toList(), n -> n);
    put("initiative-fact", numbers(context.initiative()).toList(), n -> n);
    WorkingGroup group = context.workingGroup().orElseThrow();
    put("working-group", List.of(group), WorkingGroup::code);
    put(
        "working-group-fact",
        numbers(
                Stream.of(
                        group.purpose(),
                        group.participation(),
                        group.contributions(),
                        present(group.firstChair()))
                    .flatMap(Collection::stream)
                    .toList())
            .toList(),
        n -> n);
    put("working-group-meeting", group.meetings(), meeting -> "" + meeting.number());
    put("programme-fact", numbers(context.programme().orElseThrow().facts()).toList(), n -> n);
    put(
        "regional-launch",
        context.regionalLaunches().orElseThrow().launches(),
        launch -> launch.region().code());
    put("declaration", context.declarations(), Declaration::code);
    put(
        "declaration-fact",
        numbers(context.declarations().stream().flatMap(d -> d.facts().stream()).toList()).toList(),
        n -> n);
  }

  private void responseModel(ResponseModel model) {
    put("response-model", List.of(model), ResponseModel::code);
    put("response-model-history", numbers(model.history()).toList(), n -> n);
    put("response-model-enabler", numbers(model.enablers()).toList(), n -> n);
    put("response-model-domain", model.domains(), domain -> domain.code());
    var capabilities =
        model.domains().stream().flatMap(domain -> domain.capabilities().stream()).toList();
    put("response-model-capability", capabilities, capability -> "" + capability.number());
    put(
        "response-model-link",
        capabilities.stream()
            .flatMap(
                capability ->
                    capability.recommendations().stream().map(r -> capability.number() + " " + r))
            .toList(),
        link -> link);
  }

  private <E> void put(String topic, Collection<E> entries, Function<E, String> code) {
    topics.put(topic, entries.stream().map(code).toList());
  }

  private static <E> List<E> present(Optional<E> entry) {
    return entry.stream().toList();
  }

  /** Entries without a code of their own are counted. */
  private static Stream<String> numbers(Collection<?> entries) {
    return IntStream.rangeClosed(1, entries.size()).mapToObj(Integer::toString);
  }
}
