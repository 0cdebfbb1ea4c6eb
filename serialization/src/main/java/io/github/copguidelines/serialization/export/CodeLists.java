package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the code lists of a catalogue, from all entries with a code and a name.
 *
 * <p>They do not include cited documents and other publishers' schemes, which are not our codes.
 * Nor do they include terms to avoid, which have no codes and should not become names.
 */
public final class CodeLists {

  private CodeLists() {}

  /** Returns every code list of a catalogue, the recommendations last. */
  public static List<ExportedCodeList> of(Catalogue catalogue) {
    CodeListsBuilder all = new CodeListsBuilder();
    VocabularyLists.addTo(all, catalogue.vocabularies());
    RiskLists.addTo(all, catalogue);
    GeographyLists.addTo(all, catalogue.vocabularies());
    StrategyLists.addTo(all, catalogue.strategy(), catalogue.survey());
    GuideLists.addTo(all, catalogue.recordGuide());
    ContextLists.addTo(all, catalogue.context());
    GuidelineLists.addTo(all, catalogue);
    return all.build();
  }

  /**
   * Returns the code list with a name.
   *
   * @throws IllegalArgumentException if the catalogue has no such list; the message names all
   */
  public static ExportedCodeList of(Catalogue catalogue, String name) {
    List<ExportedCodeList> all = of(catalogue);
    return all.stream()
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name
                        + ": no such code list. Lists: "
                        + all.stream().map(ExportedCodeList::name).collect(Collectors.joining(", "))
                        + "."));
  }
}
