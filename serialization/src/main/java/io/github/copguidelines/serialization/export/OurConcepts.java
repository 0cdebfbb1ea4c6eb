package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Makes concept schemes of the code lists, and the mappings of our risks. */
final class OurConcepts {

  private final Crosswalk crosswalk;
  private final List<Resource> resources = new ArrayList<>();
  private final Map<String, Resource> schemes = new LinkedHashMap<>();

  private OurConcepts(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  static List<Resource> of(Catalogue catalogue) {
    OurConcepts ours = new OurConcepts(catalogue.crosswalk());
    List<ExportedCodeList> lists = CodeLists.of(catalogue);
    lists.stream().filter(list -> !isAmongRisks(list)).forEach(ours::addScheme);
    lists.forEach(ours::add);
    return ours.resources;
  }

  /** Returns true for categories and collections of risks, which have no separate scheme. */
  private static boolean isAmongRisks(ExportedCodeList list) {
    return list.name().equals(RiskLists.COLLECTIONS) || list.name().equals(RiskLists.CATEGORIES);
  }

  private void addScheme(ExportedCodeList list) {
    String address = Vocabulary.ours(list.name());
    schemes.put(address, scheme(list, address));
  }

  private void add(ExportedCodeList list) {
    boolean collections = list.name().equals(RiskLists.COLLECTIONS);
    boolean amongRisks = isAmongRisks(list);
    String address = Vocabulary.ours(amongRisks ? RiskLists.RISKS : list.name());
    Resource scheme = Objects.requireNonNull(schemes.get(address));
    if (!amongRisks) {
      resources.add(scheme);
    }
    for (ExportedCode entry : list.entries()) {
      Resource resource = described(list, entry, collections ? "skos:Collection" : "skos:Concept");
      if (!collections) {
        place(resource, entry, scheme);
      }
      entry.members().forEach(member -> resource.refer("skos:member", Vocabulary.ours(member)));
      if (amongRisks || list.name().equals(RiskLists.RISKS)) {
        map(resource, Risk.of(entry.code()), collections);
      }
      resources.add(resource);
    }
  }

  private static Resource scheme(ExportedCodeList list, String address) {
    Resource scheme = new Resource(address, "skos:ConceptScheme");
    String name = list.name().replace('-', ' ');
    scheme.english(
        "dcterms:title", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    scheme.english(
        "dcterms:description",
        "A code list of the digest of ITU's Guidelines on Child Online Protection and of what"
            + " surrounds them, in the words of its authors; ITU does not endorse it.");
    return scheme;
  }

  private static Resource described(ExportedCodeList list, ExportedCode entry, String type) {
    Resource resource = new Resource(Vocabulary.ours(list.name() + "/" + entry.code()), type);
    resource.add("skos:notation", new Term.Plain(entry.code()));
    resource.text("skos:prefLabel", entry.title());
    entry.alternatives().forEach(name -> resource.english("skos:altLabel", name));
    entry.avoided().forEach(name -> resource.english("skos:hiddenLabel", name));
    resource.text("skos:definition", entry.description());
    resource.english("dc:source", entry.source().filter(from -> !from.equals(EntryDraft.OURS)));
    resource.english("skos:editorialNote", entry.status().map(word -> "Status: " + word + "."));
    resource.english(
        "skos:editorialNote", entry.verification().map(level -> "Verification: " + level + "."));
    return resource;
  }

  private static void place(Resource resource, ExportedCode entry, Resource scheme) {
    resource.refer("skos:inScheme", scheme.address());
    entry
        .broader()
        .ifPresentOrElse(
            wider -> resource.refer("skos:broader", Vocabulary.ours(wider)),
            () -> resource.placeAtTopOf(scheme));
  }

  /** Adds a mapping: a property between concepts, or a note for a collection or a whole scheme. */
  private void map(Resource resource, Risk risk, boolean collection) {
    for (Mapping mapping : crosswalk.from(risk)) {
      if (!collection && mapping.concept().isPresent()) {
        resource.refer(
            "skos:" + mapping.relation().skosName(),
            Vocabulary.concept(mapping.scheme(), mapping.target()));
      }
      resource.english("skos:editorialNote", note(mapping));
    }
  }

  private static String note(Mapping mapping) {
    StringBuilder note = new StringBuilder("Mapping: ");
    note.append(mapping.relation().skosName()).append(' ').append(mapping.target());
    mapping.judgement().map(Code::code).ifPresent(how -> note.append("; judgement: ").append(how));
    mapping
        .verification()
        .ifPresent(found -> note.append("; verification: ").append(found.level().code()));
    return note.append('.').toString();
  }
}
