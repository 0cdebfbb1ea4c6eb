package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.CopModule;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists terms to avoid, with terms to use instead. */
@Command(
    name = "terms",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: cop terms --lang fr",
      "Example: cop terms \"a campaign against sextortion\""
    })
final class TermsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--lang", paramLabel = "L", defaultValue = "en")
  private String language = "en";

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(arity = "0..*", paramLabel = "TEXT")
  private List<String> words = new ArrayList<>();

  TermsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<TermEntry> found = select(list(Bundled.catalogue().terminology()));
    if (format == OutputFormat.JSON) {
      terminal.print(json().writeValueAsString(found) + "\n");
    } else {
      TermText text = new TermText(terminal, Locale.forLanguageTag(language));
      found.forEach(entry -> terminal.print(text.full(entry)));
      terminal.note(Words.of("count.entries", "count", found.size()));
    }
    return 0;
  }

  private TermList list(Terminology terminology) {
    return terminology
        .list(Locale.forLanguageTag(language))
        .orElseThrow(
            () ->
                Refusal.of(
                    "terms.language", "language", language, "codes", terminology.languages()));
  }

  private List<TermEntry> select(TermList list) {
    if (words.isEmpty()) {
      return list.entries();
    }
    String text = String.join(" ", words);
    TermFinder finder = TermFinder.of(list);
    Set<TermEntry> found = new LinkedHashSet<>(finder.find(text));
    found.addAll(finder.lookUp(text));
    return List.copyOf(found);
  }

  private static JsonMapper json() {
    return JsonMapper.builder()
        .addModule(new CopModule())
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();
  }
}
