package io.github.copguidelines.serialization;

import static io.github.copguidelines.serialization.BrokenCodes.codes;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.catalogue.Material;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RelatedDocument;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.Section;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.TopicEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the codes in a guideline that name nothing. */
final class GuidelineReferences {

  private final Catalogue catalogue;
  private final Guideline guideline;
  private final Vocabularies lists;
  private final BrokenCodes broken;
  private final String file;
  private final Set<String> keyAreas;
  private final Set<String> features;
  private final Set<Stakeholder> stakeholders;

  GuidelineReferences(Catalogue catalogue, Guideline guideline, BrokenCodes broken) {
    this.catalogue = catalogue;
    this.guideline = guideline;
    this.lists = catalogue.vocabularies();
    this.broken = broken;
    this.file = guideline.code().toLowerCase(Locale.ROOT) + ".json";
    this.keyAreas = codes(guideline.keyAreas(), KeyArea::code);
    this.features = codes(guideline.features(), Feature::code);
    this.stakeholders = codes(lists.stakeholders(), StakeholderEntry::code);
  }

  void check() {
    broken.check(
        file,
        "audience",
        List.of(guideline.audience()),
        codes(lists.audiences(), AudienceEntry::code));
    parts();
    ages();
    vulnerabilities();
    guideline.recommendations().forEach(this::recommendation);
  }

  private void parts() {
    Set<String> sections = codes(guideline.sections(), Section::code);
    for (Feature feature : guideline.features()) {
      broken.check(file, "feature." + feature.code() + ".section", feature.section(), sections);
    }
    for (var entry : guideline.crossReferences()) {
      String key = "cross-reference." + entry.feature() + "." + entry.keyArea();
      broken.check(file, key + ".feature", List.of(entry.feature()), features);
      broken.check(file, key + ".keyArea", List.of(entry.keyArea()), keyAreas);
    }
    Set<Topic> topics =
        guideline.recommendations().stream()
            .flatMap(r -> r.topic().stream())
            .collect(Collectors.toSet());
    for (KeyArea area : guideline.keyAreas()) {
      broken.check(file, "key-area." + area.code() + ".group", area.group(), stakeholders);
      broken.check(file, "key-area." + area.code() + ".topics", area.topics(), topics);
    }
    for (RelatedDocument document : guideline.relatedDocuments()) {
      broken.check(
          file,
          "document." + document.code() + ".audience",
          document.audience().map(Stakeholder::of),
          stakeholders);
    }
  }

  private void ages() {
    Set<AgeBand> ageBands = codes(lists.ageBands(), AgeBandEntry::code);
    Set<String> materials = codes(guideline.materials(), Material::code);
    for (AgeBandEntry entry : guideline.ageBands()) {
      String key = "age-band." + entry.code().code();
      broken.check(file, key, List.of(entry.code()), ageBands);
      broken.check(file, key + ".material", entry.material(), materials);
    }
    for (Material material : guideline.materials()) {
      String key = "material." + material.code() + ".ageBand";
      broken.check(file, key, material.ageBand(), ageBands);
    }
    for (ChildRight right : guideline.rights()) {
      broken.check(file, "right." + right.code() + ".materials", right.materials(), materials);
    }
  }

  private void vulnerabilities() {
    var groups = codes(lists.childGroups(), ChildGroupEntry::code);
    var recommendations = codes(catalogue.recommendations(), Recommendation::code);
    for (var entry : guideline.vulnerabilities()) {
      String key = "vulnerability." + entry.code().code();
      broken.check(file, key, List.of(entry.code()), groups);
      broken.check(file, key + ".recommendations", entry.recommendations(), recommendations);
    }
  }

  private void recommendation(Recommendation r) {
    Set<String> all = new HashSet<>(features);
    all.add("general"); // the table for every service
    broken.check(file, r.code() + ".keyArea", r.keyArea(), keyAreas);
    broken.check(file, r.code() + ".feature", r.feature(), all);
    broken.check(file, r.code() + ".topic", r.topic(), topics());
    broken.check(file, r.code() + ".group", r.group(), stakeholders);
    broken.check(file, r.code() + ".actors", r.actors(), stakeholders);
    broken.check(file, r.code() + ".risks", r.risks(), codes(lists.risks(), RiskEntry::code));
    broken.check(
        file, r.code() + ".rights", r.rights(), codes(guideline.rights(), ChildRight::code));
    broken.check(
        file, r.code() + ".ageBand", r.ageBand(), codes(guideline.ageBands(), AgeBandEntry::code));
    // A point for parents stands in a book for children: the guideline for children has the book.
    broken.check(file, r.code() + ".material", r.material(), materials());
    r.source().ifPresent(source -> source(r.code() + ".source", source));
  }

  private void source(String key, SourceReference source) {
    broken.check(file, key + ".document", List.of(source.document()), documents());
    Optional<Guideline> document =
        catalogue.guidelines().stream()
            .filter(each -> each.code().equals(source.document()))
            .findFirst();
    if (document.isEmpty()) {
      return; // of other documents there is no table of contents
    }
    broken.check(
        file,
        key + ".section",
        // A point may rest on more than one section: "2.3-2.4", "3.1, 4".
        source.section().map(text -> List.of(text.split(", |-", -1))).orElse(List.of()),
        codes(document.get().sections(), Section::code));
    Set<String> numbers =
        guideline.keyAreas().stream()
            .flatMap(area -> area.number().stream())
            .map(String::valueOf)
            .collect(Collectors.toSet());
    if (!numbers.isEmpty()) { // elsewhere key areas are not numbered, and named in words
      broken.check(file, key + ".keyArea", source.keyArea(), numbers);
    }
    broken.check(file, key + ".table", source.table(), tables(document.get()));
  }

  private static Set<String> tables(Guideline document) {
    return Stream.concat(
            document.features().stream().flatMap(feature -> feature.table().stream()),
            document.crossReferences().stream().flatMap(entry -> entry.table().stream()))
        .collect(Collectors.toSet());
  }

  /** A source may be another document than the guideline, if it is listed beside one. */
  private Set<String> documents() {
    return catalogue.guidelines().stream()
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each.code()),
                    each.relatedDocuments().stream().map(RelatedDocument::code)))
        .collect(Collectors.toSet());
  }

  private Set<String> materials() {
    return catalogue.guidelines().stream()
        .flatMap(each -> each.materials().stream())
        .map(Material::code)
        .collect(Collectors.toSet());
  }

  private Set<Topic> topics() {
    return codes(lists.topics(), TopicEntry::code);
  }
}
