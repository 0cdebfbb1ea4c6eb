package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.catalogue.Selection;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that select recommendations; a selected recommendation matches all of them. */
final class RecommendationFilter {

  @Option(names = "--audience", paramLabel = "A")
  private Optional<Audience> audience = Optional.empty();

  @Option(names = "--topic", paramLabel = "T")
  private Optional<Topic> topic = Optional.empty();

  @Option(names = "--key-area", paramLabel = "K")
  private Optional<String> keyArea = Optional.empty();

  @Option(names = "--feature", paramLabel = "F")
  private Optional<String> feature = Optional.empty();

  @Option(names = "--actor", paramLabel = "WHO")
  private Optional<Stakeholder> actor = Optional.empty();

  @Option(names = "--risk", paramLabel = "R")
  private Optional<Risk> risk = Optional.empty();

  @Option(names = "--age", paramLabel = "AGE")
  private Optional<Age> age = Optional.empty();

  @Option(names = "--right", paramLabel = "RIGHT")
  private Optional<String> right = Optional.empty();

  @Option(names = "--stage", paramLabel = "NS")
  private Optional<StrategyStage> stage = Optional.empty();

  @Option(names = "--verification", paramLabel = "V", split = ",")
  private List<VerificationLevel> verification = new ArrayList<>();

  boolean isEmpty() {
    return isOnlyVerification() && verification.isEmpty();
  }

  /** Returns true if only the verification may narrow the selection. */
  boolean isOnlyVerification() {
    return Stream.of(audience, topic, keyArea, feature, actor, risk, age, right, stage)
        .allMatch(Optional::isEmpty);
  }

  /** Returns the requested levels; empty for all. */
  List<VerificationLevel> verification() {
    return List.copyOf(verification);
  }

  Selection select(Catalogue catalogue) {
    Selection all = whateverVerification(catalogue);
    return verification.isEmpty()
        ? all
        : all.verified(verification.get(0), verification.toArray(VerificationLevel[]::new));
  }

  /** Returns a sentence with the number of results, with hints if there are none. */
  List<Words> count(Catalogue catalogue, int found) {
    Words count =
        verification.isEmpty()
            ? Words.of("count.recommendations", "count", found)
            : Words.of(
                "count.recommendations-of",
                "count",
                found,
                "all",
                whateverVerification(catalogue).list().size());
    return found == 0
        ? Stream.concat(Stream.of(count), wider(catalogue).stream()).toList()
        : List.of(count);
  }

  /** Returns a hint to a wider group, which the guidelines mostly address. */
  private Optional<Words> wider(Catalogue catalogue) {
    return catalogue.vocabularies().stakeholders().stream()
        .filter(entry -> actor.filter(entry.code()::equals).isPresent())
        .flatMap(entry -> entry.parent().stream())
        .map(parent -> Words.of("count.wider", "option", "--actor " + parent.code()))
        .findFirst();
  }

  private Selection whateverVerification(Catalogue catalogue) {
    Selection all = catalogue.select();
    all = narrow(all, audience, Selection::forAudience);
    all = narrow(all, topic, Selection::about);
    all = narrow(all, keyArea.map(code -> keyArea(catalogue, code)), Selection::inKeyArea);
    all = narrow(all, feature.map(code -> feature(catalogue, code)), Selection::withFeature);
    all = narrow(all, actor, Selection::by);
    all = narrow(all, risk, Selection::against);
    all = narrow(all, age, (selection, wanted) -> wanted.narrowing().apply(selection));
    all = narrow(all, right.map(code -> right(catalogue, code)), Selection::serving);
    return narrow(all, stage, Selection::inStage);
  }

  private static <T> Selection narrow(
      Selection all, Optional<T> wanted, BiFunction<Selection, T, Selection> step) {
    return wanted.map(code -> step.apply(all, code)).orElse(all);
  }

  private static String keyArea(Catalogue catalogue, String code) {
    List<String> known = codes(catalogue, Guideline::keyAreas, KeyArea::code);
    return Codes.choose("--key-area", code, known);
  }

  /** Returns the code of a feature, which people may give by its letter. */
  private static String feature(Catalogue catalogue, String code) {
    List<String> known = new ArrayList<>(List.of("general"));
    known.addAll(codes(catalogue, Guideline::features, Feature::code));
    String whole = "feature-" + code.toLowerCase(Locale.ROOT);
    return known.contains(whole) ? whole : Codes.choose("--feature", code, known);
  }

  private static String right(Catalogue catalogue, String code) {
    return Codes.choose("--right", code, codes(catalogue, Guideline::rights, ChildRight::code));
  }

  private static <E> List<String> codes(
      Catalogue catalogue, Function<Guideline, List<E>> entries, Function<E, String> code) {
    return catalogue.guidelines().stream()
        .flatMap(guideline -> entries.apply(guideline).stream())
        .map(code)
        .distinct()
        .toList();
  }
}
