package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists recommendations, or shows some in full. */
@Command(
    name = "catalogue",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop catalogue --audience industry --risk contact/grooming",
      "Example: cop catalogue --key-area csam-processes --actor hotline",
      "Example: cop catalogue POL-LEG-01 --lang ar",
      "Example: cop catalogue --format csv --list risks",
      "Example: cop catalogue --verification recalled --list entries"
    })
final class CatalogueCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RecommendationFilter filter = new RecommendationFilter();

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private CatalogueFormat format = CatalogueFormat.TEXT;

  @Option(names = "--list", paramLabel = "LIST")
  private Optional<String> list = Optional.empty();

  @Parameters(arity = "0..*", paramLabel = "CODE")
  private List<String> codes = new ArrayList<>();

  CatalogueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = Bundled.whole();
    if (list.filter(EntryList.NAME::equals).isPresent()) {
      return showEntries(catalogue);
    }
    List<Recommendation> found = select(catalogue);
    if (list.isPresent() && format != CatalogueFormat.CSV) {
      throw Refusal.of("catalogue.list");
    }
    boolean narrowed = !filter.isEmpty() || !codes.isEmpty();
    CatalogueExport export = new CatalogueExport(catalogue, narrowed);
    switch (format) {
      case JSON -> terminal.print(export.json(found));
      case CSV -> terminal.print(export.csv(list, found, language));
      case SKOS_JSONLD, SKOS_TURTLE -> terminal.print(export.skos(format));
      case TEXT -> show(catalogue, found);
    }
    if (format == CatalogueFormat.TEXT || format == CatalogueFormat.CSV) {
      Languages.note(catalogue, language, terminal);
    }
    return 0;
  }

  private int showEntries(Catalogue catalogue) {
    if (!codes.isEmpty() || !filter.isOnlyVerification()) {
      throw Refusal.of("catalogue.entries");
    }
    EntryList entries = EntryList.of(catalogue, filter.verification());
    switch (format) {
      case CSV -> terminal.print(entries.csv());
      case TEXT -> {
        entries.lines(terminal).forEach(terminal::line);
        terminal.note(entries.count());
      }
      default -> throw Refusal.of("catalogue.entries-format");
    }
    return 0;
  }

  private void show(Catalogue catalogue, List<Recommendation> found) {
    RecommendationText text = new RecommendationText(catalogue, language, terminal);
    if (codes.isEmpty()) {
      found.forEach(recommendation -> terminal.line(text.line(recommendation)));
      List<Words> count = new ArrayList<>(filter.count(catalogue, found.size()));
      others(catalogue).ifPresent(count::add);
      terminal.note(count.toArray(Words[]::new));
    } else {
      found.forEach(recommendation -> terminal.print(text.full(recommendation)));
    }
  }

  /**
   * Returns a note on entries other than recommendations, because most unverified entries are not
   * shown.
   */
  private Optional<Words> others(Catalogue catalogue) {
    return filter.isEmpty() || !filter.isOnlyVerification()
        ? Optional.empty()
        : Optional.of(EntryList.of(catalogue, filter.verification()).others());
  }

  private List<Recommendation> select(Catalogue catalogue) {
    List<Recommendation> all = filter.select(catalogue).list();
    return codes.isEmpty()
        ? all
        : codes.stream().map(code -> find(catalogue, code)).filter(all::contains).toList();
  }

  private static Recommendation find(Catalogue catalogue, String code) {
    return catalogue
        .recommendation(code.toUpperCase(Locale.ROOT))
        .orElseThrow(
            () -> Refusal.of("catalogue.unknown", "code", code, "hint", hint(catalogue, code)));
  }

  static Words hint(Catalogue catalogue, String code) {
    List<String> codes = catalogue.recommendations().stream().map(Recommendation::code).toList();
    List<String> near = Nearest.to(code, codes);
    return near.isEmpty()
        ? Words.of("usage.lists", "command", "cop catalogue")
        : Words.of("usage.near", "near", near);
  }
}
