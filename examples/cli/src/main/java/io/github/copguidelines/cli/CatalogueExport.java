package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.serialization.export.CodeList;
import io.github.copguidelines.serialization.export.CodeLists;
import io.github.copguidelines.serialization.export.Skos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue in the forms of other tools. */
record CatalogueExport(Catalogue catalogue, boolean narrowed) {

  private static final String RECOMMENDATIONS = "recommendations";

  /** Returns one code list; of the recommendations, those that were chosen. */
  String csv(Optional<String> list, List<Recommendation> chosen, Locale locale) {
    String name = list.orElse(RECOMMENDATIONS);
    if (!name.equals(RECOMMENDATIONS)) {
      refuseChoice("the code list " + name);
      return list(name).csv(locale);
    }
    Set<String> codes = chosen.stream().map(Recommendation::code).collect(Collectors.toSet());
    return list(name).only(codes).csv(locale);
  }

  private CodeList list(String name) {
    List<CodeList> all = CodeLists.of(catalogue);
    return all.stream()
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    name
                        + ": no such code list. Lists: "
                        + all.stream().map(CodeList::name).collect(Collectors.joining(", "))
                        + "."));
  }

  String skos(CatalogueFormat format) {
    refuseChoice("SKOS");
    Skos graph = Skos.of(catalogue);
    return format == CatalogueFormat.SKOS_TURTLE ? graph.turtle() : graph.jsonLd();
  }

  private void refuseChoice(String what) {
    if (narrowed) {
      throw new Refusal(
          "Codes, --audience and --risk choose recommendations; " + what + " is written whole.");
    }
  }
}
