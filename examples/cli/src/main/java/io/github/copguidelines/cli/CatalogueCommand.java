package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopModule;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists recommendations, or shows some in full. */
@Command(
    name = "catalogue",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the recommendations of the guidelines, or shows some in full.",
    footer = {
      "",
      "Example: cop catalogue --audience industry --risk contact/grooming",
      "Example: cop catalogue POL-LEG-01",
      "",
      "Each entry says how sure it is: verified (its text was seen), partly (its heading or",
      "substance was seen), recalled (from memory only). The words are not ITU's."
    })
final class CatalogueCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--audience",
      paramLabel = "A",
      description = "Only for: policy-makers, industry, parents-educators or children.")
  private Optional<Audience> audience = Optional.empty();

  @Option(
      names = "--risk",
      paramLabel = "R",
      description =
          "Only against a risk (contact/grooming), a category (contact) or a collection (csea).")
  private Optional<Risk> risk = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(
      arity = "0..*",
      paramLabel = "CODE",
      description = "Codes of recommendations to show in full, such as POL-LEG-01.")
  private List<String> codes = new ArrayList<>();

  CatalogueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogues.itu2020();
    List<Recommendation> found = select(catalogue);
    if (format == OutputFormat.JSON) {
      terminal.print(json().writeValueAsString(found) + "\n");
    } else if (codes.isEmpty()) {
      found.forEach(recommendation -> terminal.line(RecommendationText.line(recommendation)));
      terminal.note("Recommendations: " + found.size() + ".");
    } else {
      found.forEach(
          recommendation -> terminal.print(RecommendationText.full(recommendation, terminal)));
    }
    return 0;
  }

  private List<Recommendation> select(Catalogue catalogue) {
    Stream<Recommendation> all =
        codes.isEmpty()
            ? catalogue.recommendations().stream()
            : codes.stream().map(code -> find(catalogue, code));
    Set<Risk> risks = risks(catalogue);
    return all.filter(entry -> audience.isEmpty() || audience.get() == entry.audience())
        .filter(entry -> risk.isEmpty() || entry.risks().stream().anyMatch(risks::contains))
        .toList();
  }

  private static Recommendation find(Catalogue catalogue, String code) {
    return catalogue
        .recommendation(code.toUpperCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    code + ": no such recommendation. 'cop catalogue' lists them."));
  }

  /** The risk itself, the members of a collection, and all risks of a category. */
  private Set<Risk> risks(Catalogue catalogue) {
    Set<Risk> risks = new HashSet<>();
    risk.ifPresent(
        wanted -> {
          risks.add(wanted);
          catalogue.vocabularies().riskCollections().stream()
              .filter(collection -> collection.code().equals(wanted))
              .map(RiskCollection::members)
              .forEach(risks::addAll);
          Risk.known().stream()
              .filter(known -> known.category().equals(wanted.code()))
              .forEach(risks::add);
        });
    return risks;
  }

  private static JsonMapper json() {
    return JsonMapper.builder()
        .addModule(new CopModule())
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();
  }
}
