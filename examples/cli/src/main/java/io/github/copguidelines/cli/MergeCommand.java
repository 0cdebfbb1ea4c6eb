package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.Conflict;
import io.github.copguidelines.analysis.collection.MergedDocuments;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.DocumentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges several collections into one. */
@Command(
    name = "merge",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop merge --out all.ndjson rwanda/ kenya.ndjson uganda.yaml",
      "Example: cop merge --out all/ --format yaml mine/ theirs/"
    })
final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CollectionTarget target = new CollectionTarget();

  @Option(names = "--type", paramLabel = "TYPE", defaultValue = "practice-record")
  private DocumentType type = DocumentType.PRACTICE_RECORD;

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-")
  private List<String> arguments = new ArrayList<>();

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    target.check();
    return merge(Collected.typeOf(type));
  }

  private <T extends Extensible> int merge(Class<T> documents) throws IOException {
    try (MergedDocuments<T> merged = MergedDocuments.create(target.temporary(), documents)) {
      Collected read = Collected.into(merged, arguments, documents, terminal);
      if (merged.size() == 0) {
        throw Refusal.of("merge.none");
      }
      target.write(terminal, merged::writeTo);
      List<Conflict> conflicts = merged.conflicts();
      Collected.tell(conflicts, language, terminal);
      terminal.note(
          Words.of(
              "merge.done",
              "read",
              read.documents(),
              "written",
              merged.size(),
              "conflicts",
              conflicts.size()));
      return read.isComplete() && conflicts.isEmpty() ? 0 : Cop.ERROR_FINDINGS;
    }
  }
}
