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
    description = "Writes the practice records that meet conditions, in the order of the input.",
    footer = {
      "",
      "Example: cop filter --country RW,KE --kind law --out laws.ndjson records/",
      "Example: cop filter --not --state draft records/ | cop validate --lines -",
      "",
      "Separate several values of a condition with commas: one of them has to match. All"
          + " conditions have to match; --not selects the records that do not match. Without a"
          + " condition, all records are written.",
      "Records that were read in part are listed, and filtered by the part that was read; exit"
          + " code 1."
    })
final class FilterCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RecordConditions conditions = new RecordConditions();

  @Option(names = "--not", description = "Write the records that do not meet the conditions.")
  private boolean negated;

  @Mixin private CollectionTarget target = new CollectionTarget();

  @Mixin
  @SuppressWarnings("unused") // Cop takes it from the parsed command
  private MessageLanguage language = new MessageLanguage();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description =
          "Practice records: JSON, YAML, .ndjson, .xlsx or .csv files, folders of them, or - for"
              + " the standard input. In a folder, .csv files are ignored.")
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
