package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.catalogue.Material;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Section;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.catalogue.Vulnerability;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the lists of the guidelines and their parts. A code that is unique only within its
 * guideline, such as a section's, follows the guideline's code and a slash.
 */
final class GuidelineLists {

  static final String GUIDELINES = "guidelines";
  static final String SECTIONS = "guideline-sections";

  private final CodeListsBuilder all;
  private final Catalogue catalogue;

  private GuidelineLists(CodeListsBuilder all, Catalogue catalogue) {
    this.all = all;
    this.catalogue = catalogue;
  }

  static void addTo(CodeListsBuilder all, Catalogue catalogue) {
    all.add(GUIDELINES, catalogue.guidelines(), GuidelineLists::guideline);
    GuidelineLists lists = new GuidelineLists(all, catalogue);
    lists.add(SECTIONS, Guideline::sections, GuidelineLists::section);
    lists.add("key-areas", Guideline::keyAreas, GuidelineLists::keyArea);
    lists.add("features", Guideline::features, GuidelineLists::feature);
    lists.add("vulnerabilities", Guideline::vulnerabilities, lists::vulnerability);
    lists.add("materials", Guideline::materials, GuidelineLists::material);
    lists.add("rights", Guideline::rights, (guideline, entry) -> right(entry));
    lists.add(
        "recommendations", Guideline::recommendations, (guideline, entry) -> recommendation(entry));
  }

  /** Adds a list with the parts of one kind from all guidelines. */
  private <E> void add(
      String name, Function<Guideline, List<E>> parts, BiFunction<Guideline, E, EntryDraft> entry) {
    List<EntryDraft> drafts =
        catalogue.guidelines().stream()
            .flatMap(each -> parts.apply(each).stream().map(part -> entry.apply(each, part)))
            .toList();
    all.add(name, drafts, Function.identity());
  }

  private static EntryDraft guideline(Guideline entry) {
    return EntryDraft.of(entry.code(), entry.officialTitles())
        .describedAs(entry.about())
        .source(entry.publisher());
  }

  private static EntryDraft section(Guideline guideline, Section entry) {
    SourceReference.Builder place = SourceReference.builder().document(guideline.code());
    entry.number().ifPresentOrElse(place::section, () -> place.heading(entry.code()));
    EntryDraft draft =
        EntryDraft.of(within(guideline, entry.code()), entry.title())
            .source(Optional.of(place.build().text()))
            .verified(entry.verification());
    return parent(guideline, entry.code())
        .map(wider -> draft.below(SECTIONS, Optional.of(within(guideline, wider))))
        .orElseGet(() -> draft.below(GUIDELINES, Optional.of(guideline.code())));
  }

  /** Returns the section around a section, by its number: 4.2 for 4.2.1. */
  private static Optional<String> parent(Guideline guideline, String code) {
    String wider = code.substring(0, Math.max(0, code.lastIndexOf('.')));
    return guideline.sections().stream().map(Section::code).filter(wider::equals).findFirst();
  }

  private static EntryDraft keyArea(Guideline guideline, KeyArea entry) {
    SourceReference.Builder place = SourceReference.builder().document(guideline.code());
    entry.number().ifPresent(number -> place.keyArea(String.valueOf(number)));
    return part(guideline, EntryDraft.of(within(guideline, entry.code()), entry.title()))
        .describedAs(entry.description())
        .source(Optional.of(place.build().text()))
        .verified(entry.verification());
  }

  private static EntryDraft feature(Guideline guideline, Feature entry) {
    SourceReference place =
        SourceReference.builder()
            .document(guideline.code())
            .section(entry.section())
            .table(entry.table())
            .build();
    return part(guideline, EntryDraft.of(within(guideline, entry.code()), entry.title()))
        .describedAs(entry.description())
        .source(Optional.of(place.text()))
        .verified(entry.verification());
  }

  private EntryDraft vulnerability(Guideline guideline, Vulnerability entry) {
    // One of them has no name of its own.
    LocalizedText name =
        entry.name().isEmpty()
            ? catalogue.vocabularies().label(entry.code()).orElse(entry.name())
            : entry.name();
    return part(guideline, EntryDraft.of(within(guideline, entry.code().code()), name))
        .describedAs(entry.summary())
        .source(Optional.of(guideline.code()))
        .verified(entry.verification());
  }

  private static EntryDraft material(Guideline guideline, Material entry) {
    return part(guideline, EntryDraft.of(entry.code(), EntryDraft.english(entry.title())))
        .describedAs(entry.content())
        .verified(entry.verification());
  }

  private static EntryDraft right(ChildRight entry) {
    String articles =
        entry.articles().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return EntryDraft.of(entry.code(), entry.name())
        .describedAs(entry.meaning())
        .source(
            entry
                .instrument()
                .map(name -> articles.isEmpty() ? name : name + ", articles: " + articles))
        .verified(entry.articleVerification());
  }

  private static EntryDraft recommendation(Recommendation entry) {
    return EntryDraft.of(entry.code(), entry.title())
        .describedAs(entry.summary())
        .source(entry.source().map(SourceReference::text))
        .verified(entry.verification())
        .level(entry.verificationLevel());
  }

  private static EntryDraft part(Guideline guideline, EntryDraft draft) {
    return draft.below(GUIDELINES, Optional.of(guideline.code()));
  }

  private static String within(Guideline guideline, String code) {
    return guideline.code() + "/" + code;
  }
}
