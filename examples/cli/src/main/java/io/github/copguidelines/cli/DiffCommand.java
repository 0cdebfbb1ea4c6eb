package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.Conflict;
import io.github.copguidelines.analysis.collection.MergedDocuments;
import io.github.copguidelines.analysis.collection.RecordDiff;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.DocumentType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the changes between two collections or two documents. */
@Command(
    name = "diff",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop diff before.yaml after.yaml",
      "Example: cop diff --format json january.ndjson records/"
    })
final class DiffCommand implements Callable<Integer> {

  private static final int DIFFERENT = 1;

  private final Terminal terminal;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Option(names = "--type", paramLabel = "TYPE", defaultValue = "practice-record")
  private DocumentType type = DocumentType.PRACTICE_RECORD;

  @Parameters(index = "0", paramLabel = "OLD")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW")
  private String newer = "";

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (older.equals("-") && newer.equals("-")) {
      throw Refusal.of("diff.standard");
    }
    return compare(Collected.typeOf(type));
  }

  private <T extends Extensible> int compare(Class<T> documents) throws IOException {
    Path temporary = CollectionTarget.usual();
    try (MergedDocuments<T> before = MergedDocuments.create(temporary, documents);
        MergedDocuments<T> after = MergedDocuments.create(temporary, documents)) {
      boolean whole = Collected.into(before, List.of(older), documents, terminal).isComplete();
      whole &= Collected.into(after, List.of(newer), documents, terminal).isComplete();
      List<Conflict> conflicts = new ArrayList<>(before.conflicts());
      conflicts.addAll(after.conflicts());
      Collected.tell(conflicts, language, terminal);
      DiffReport report =
          format == OutputFormat.JSON
              ? new DiffJson(terminal, language)
              : new DiffText(terminal, language);
      report.begin();
      DiffCounts counts = new DiffCounts(before.size());
      try (Stream<RecordDiff> changes = before.changesTo(after)) {
        for (RecordDiff change : (Iterable<RecordDiff>) changes::iterator) {
          counts.add(change);
          report.add(change);
          if (terminal.isBroken()) {
            break;
          }
        }
      }
      report.finish(counts);
      if (!whole || !conflicts.isEmpty()) {
        return Cop.FAILURE;
      }
      return counts.isNone() ? 0 : DIFFERENT;
    }
  }
}
