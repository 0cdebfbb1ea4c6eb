package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.export.CodeLists;
import io.github.copguidelines.serialization.export.ExportedCodeList;
import io.github.copguidelines.serialization.export.Skos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exports the catalogue to the formats of other tools. */
record CatalogueExport(Catalogue catalogue, boolean narrowed) {

  private static final String RECOMMENDATIONS = "recommendations";

  /**
   * Returns the whole catalogue as a document. If narrowed, it contains only the guidelines of the
   * chosen recommendations, each with these recommendations only.
   */
  String json(List<Recommendation> chosen) {
    CatalogueDocument whole = catalogue.document();
    if (!narrowed) {
      return CopJson.strict().write(whole);
    }
    List<Guideline> guidelines =
        whole.guidelines().stream()
            .map(guideline -> only(chosen, guideline))
            .filter(guideline -> !guideline.recommendations().isEmpty())
            .toList();
    return CopJson.strict()
        .write(
            CatalogueDocument.builder()
                .schemaVersion(whole.schemaVersion())
                .guidelines(guidelines)
                .build());
  }

  private static Guideline only(List<Recommendation> chosen, Guideline guideline) {
    Set<String> codes = codes(chosen);
    return Guideline.builder()
        .from(guideline)
        .recommendations(
            guideline.recommendations().stream()
                .filter(recommendation -> codes.contains(recommendation.code()))
                .toList())
        .build();
  }

  private static Set<String> codes(List<Recommendation> chosen) {
    return chosen.stream().map(Recommendation::code).collect(Collectors.toSet());
  }

  /** Returns one code list; for the list of recommendations, only the chosen ones. */
  String csv(Optional<String> list, List<Recommendation> chosen, Locale locale) {
    String name = list.orElse(RECOMMENDATIONS);
    if (!name.equals(RECOMMENDATIONS)) {
      refuseChoice(name);
      return list(name).csv(locale);
    }
    return list(name).only(codes(chosen)).csv(locale);
  }

  private ExportedCodeList list(String name) {
    List<ExportedCodeList> all = CodeLists.of(catalogue);
    return all.stream()
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> {
              Stream<String> lists = all.stream().map(ExportedCodeList::name);
              List<String> names = Stream.concat(lists, Stream.of(EntryList.NAME)).toList();
              return Codes.unknown(name, Codes.oneOf(names)).forOption("--list");
            });
  }

  String skos(CatalogueFormat format) {
    refuseChoice("SKOS");
    Skos graph = Skos.of(catalogue);
    return format == CatalogueFormat.SKOS_TURTLE ? graph.turtle() : graph.jsonLd();
  }

  private void refuseChoice(String list) {
    if (narrowed) {
      throw Refusal.of("catalogue.whole", "list", list);
    }
  }
}
