package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.draft.RecordForm;
import io.github.copguidelines.form.FilledForm;
import io.github.copguidelines.form.FormField;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.DocumentWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills forms of other collections of practices. */
@Command(
    name = "form",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop form --form itu-wsis --lang fr record.yaml",
      "Example: cop form --form oecd-opsi --format json --out forms.ndjson records/"
    })
final class FormCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--form", required = true, paramLabel = "FORM")
  private RecordForm form = RecordForm.ITU_WSIS;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin private Draft draft = new Draft();

  FormCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Records records = draft.read(terminal);
    List<FilledForm> forms = records.all().stream().map(form::fill).toList();
    draft.write(format == OutputFormat.JSON ? lines(forms) : text(records.all(), forms), terminal);
    long missing = forms.stream().flatMap(FormCommand::missing).count();
    terminal.note(Words.of("form.done", "records", forms.size(), "missing", missing));
    return records.isComplete() ? 0 : Cop.ERROR_FINDINGS;
  }

  private static Stream<FormField> missing(FilledForm form) {
    return form.fields().stream().filter(field -> field.missing().orElse(false));
  }

  private static String lines(List<FilledForm> forms) throws IOException {
    StringWriter text = new StringWriter();
    DocumentWriter lines = DocumentWriter.lines(text);
    for (FilledForm one : forms) {
      lines.add(one);
    }
    lines.finish();
    return text.toString();
  }

  private String text(List<PracticeRecord> records, List<FilledForm> forms) {
    FormText text = new FormText(terminal, draft.language());
    for (int i = 0; i < forms.size(); i++) {
      text.add(records.get(i), forms.get(i));
    }
    return text.toString();
  }
}
