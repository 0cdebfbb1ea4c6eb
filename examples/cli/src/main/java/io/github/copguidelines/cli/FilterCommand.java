package io.github.copguidelines.cli;

import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the practice records that match conditions. */
@Command(
    name = "filter",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop filter --country RW,KE --kind law --out laws.ndjson records/",
      "Example: cop filter --not --state draft records/ | cop validate --lines -"
    })
final class FilterCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RecordConditions conditions = new RecordConditions();

  @Option(names = "--not")
  private boolean negated;

  @Mixin private CollectionTarget target = new CollectionTarget();

  @Mixin
  @SuppressWarnings("unused") // Cop takes it from the parsed command
  private MessageLanguage language = new MessageLanguage();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-")
  private List<String> arguments = new ArrayList<>();

  private long read;
  private long written;
  private boolean complete = true;

  FilterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    target.check();
    Predicate<PracticeRecord> all = conditions.all();
    Predicate<PracticeRecord> wanted = negated ? all.negate() : all;
    target.write(
        terminal,
        out ->
            InputDocuments.forEach(
                arguments,
                PracticeRecord.class,
                terminal,
                (name, result) -> {
                  read++;
                  complete &= InputDocuments.isWhole(name, result, terminal);
                  if (result.toOptional().filter(wanted).isPresent()) {
                    out.add(result);
                    written++;
                  }
                }));
    terminal.note(Words.of("filter.done", "read", read, "written", written));
    return complete ? 0 : Cop.ERROR_FINDINGS;
  }
}
