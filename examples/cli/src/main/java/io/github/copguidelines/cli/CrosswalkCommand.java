package io.github.copguidelines.cli;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.CrosswalkGaps;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.Mappings;
import io.github.copguidelines.crosswalk.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the mappings between our risks and other publishers' schemes. */
@Command(
    name = "crosswalk",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop crosswalk --to OECD-2021",
      "Example: cop crosswalk --from CORE-4C-2021 --to OECD-2021",
      "Example: cop crosswalk --to LUX-2025 --gaps",
      "Example: cop crosswalk --from CORE-4C-2021 --to OECD-2021 --gaps"
    })
final class CrosswalkCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--from", paramLabel = "SCHEME")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "SCHEME")
  private Optional<String> to = Optional.empty();

  @Option(names = "--gaps")
  private boolean gaps;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin
  @SuppressWarnings("unused") // Cop takes it from the parsed command
  private MessageLanguage language = new MessageLanguage();

  CrosswalkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Returns the crosswalk, loaded on demand, so that help does not load the catalogue. */
  private static Crosswalk crosswalk() {
    return Bundled.whole().crosswalk();
  }

  @Override
  public Integer call() {
    Optional<Scheme> theirs = from.map(code -> scheme("--from", code));
    Optional<Scheme> others = to.map(code -> scheme("--to", code));
    List<Scheme> chosen = Stream.concat(theirs.stream(), others.stream()).toList();
    if (chosen.size() == 2 && theirs.equals(others)) {
      throw Refusal.of("crosswalk.same");
    }
    if (gaps && chosen.size() == 2) {
      showGapsBetween(theirs.orElseThrow(), others.orElseThrow());
    } else if (gaps) {
      showGaps(chosen.isEmpty() ? crosswalk().schemes() : chosen);
    } else if (chosen.size() == 2) {
      showShared(theirs.orElseThrow(), others.orElseThrow());
    } else if (chosen.isEmpty()) {
      showSchemes();
    } else {
      showMappings(chosen.get(0));
    }
    return 0;
  }

  private static Scheme scheme(String option, String code) {
    return crosswalk()
        .scheme(code.toUpperCase(Locale.ROOT))
        .orElseThrow(
            () ->
                Codes.unknown(
                        code,
                        Codes.oneOf(crosswalk().schemes().stream().map(Scheme::code).toList()))
                    .forOption(option));
  }

  private CrosswalkText text() {
    return new CrosswalkText(crosswalk(), terminal);
  }

  private void showSchemes() {
    if (format == OutputFormat.JSON) {
      terminal.print(Json.write(crosswalk().schemes()));
      return;
    }
    for (Scheme scheme : crosswalk().schemes()) {
      int mappings = crosswalk().mappings().to(scheme.code()).list().size();
      terminal.line(text().line(scheme, mappings));
    }
    terminal.note(Words.of("count.mappings", "count", crosswalk().mappings().list().size()));
  }

  private void showMappings(Scheme scheme) {
    Mappings mappings = crosswalk().mappings().to(scheme.code());
    List<Mapping> ordered =
        from.isEmpty()
            ? mappings.list()
            : mappings.targets().stream()
                .sorted()
                .flatMap(target -> crosswalk().of(target).stream())
                .toList();
    if (format == OutputFormat.JSON) {
      terminal.print(Json.write(ordered));
      return;
    }
    CrosswalkText text = text();
    ordered.forEach(
        mapping -> terminal.line(from.isEmpty() ? text.outward(mapping) : text.inward(mapping)));
    terminal.note(Words.of("count.mappings", "count", ordered.size()));
  }

  private void showShared(Scheme theirs, Scheme others) {
    List<SharedRisk> shared = SharedRisk.between(crosswalk(), theirs, others);
    if (format == OutputFormat.JSON) {
      terminal.print(Json.write(shared.stream().map(SharedRisk::asMap).toList()));
      return;
    }
    shared.forEach(pair -> terminal.line(pair.line()));
    terminal.note(Words.of("crosswalk.shared", "count", shared.size()));
  }

  private void showGapsBetween(Scheme theirs, Scheme others) {
    List<UnsharedConcepts> both =
        List.of(
            UnsharedConcepts.of(crosswalk(), theirs, others),
            UnsharedConcepts.of(crosswalk(), others, theirs));
    if (format == OutputFormat.JSON) {
      terminal.print(Json.write(both.stream().map(UnsharedConcepts::asMap).toList()));
      return;
    }
    both.forEach(each -> terminal.print(text().unshared(each)));
    terminal.note(Words.of("crosswalk.similar"));
  }

  private void showGaps(List<Scheme> schemes) {
    List<CrosswalkGaps> all =
        schemes.stream().map(scheme -> crosswalk().gaps(scheme.code())).toList();
    if (format == OutputFormat.JSON) {
      terminal.print(Json.write(all));
    } else {
      all.forEach(each -> terminal.print(text().gaps(each)));
    }
  }
}
