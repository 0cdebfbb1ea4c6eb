package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.FindingLine;
import io.github.copguidelines.serialization.WriteOptions;
import io.github.copguidelines.text.PrintableText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts records to another format, including unknown members. */
@Command(
    name = "convert",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop convert record.yaml record.json",
      "Example: cop convert list.yaml records/",
      "Example: cop convert records/ practices.xlsx",
      "Example: cop convert practices.xlsx records/",
      "Example: cop convert --type contribution contribution.yaml contribution.json"
    })
final class ConvertCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--type", paramLabel = "TYPE", defaultValue = "practice-record")
  private DocumentType type = DocumentType.PRACTICE_RECORD;

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Parameters(index = "0", paramLabel = "IN")
  private String in = "";

  @Parameters(index = "1", paramLabel = "OUT")
  private String out = "";

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Input input = new Input(in);
    boolean records = type == DocumentType.PRACTICE_RECORD;
    if (records && isFolder()) {
      checkInput(input);
      return toFolder();
    }
    FileFormats formats = FileFormats.installed().writing(type.modelType());
    FileFormat format =
        records ? WrittenFormat.orFolder(out, formats) : WrittenFormat.of(out, formats);
    if (records && format.writesMany()) {
      return toMany(format);
    }
    if (records) {
      checkInput(input);
    }
    Target target = new Target(Input.path(out), force);
    target.check();
    return records ? toOne(format, target) : other(format, target);
  }

  /** Rejects an input with several records if the output holds one. */
  private void checkInput(Input input) {
    if (!input.isStandard() && Files.isDirectory(Input.path(in))) {
      throw Refusal.of("file.folder", "file", in);
    }
    if (input.isLines()) {
      throw Refusal.of("convert.lines", "file", in, "command", "cop merge --out records/ " + in);
    }
  }

  private int toOne(FileFormat format, Target target) throws IOException {
    ConvertInput input = ConvertInput.of(in, terminal);
    List<Finding> ofSheets = input.ofSheets();
    Losses losses = new Losses();
    losses.add("", ofSheets);
    boolean sound = tell(ofSheets);
    try (Stream<SourceDocument<PracticeRecord>> documents = input.documents()) {
      Iterator<SourceDocument<PracticeRecord>> all = documents.iterator();
      if (!all.hasNext()) {
        return nothing(0);
      }
      SourceDocument<PracticeRecord> document = all.next();
      ReadResult<PracticeRecord> only = document.read().result();
      if (all.hasNext()) {
        throw Refusal.of("convert.list", "file", in);
      }
      losses.add(name(document), only.findings());
      sound &= tell(name(document), only);
      return write(
          format, List.of(only), new ConvertReview(1, !isNothing(only), sound, losses), target);
    }
  }

  private int nothing(long records) {
    terminal.note(
        records > 1
            ? Words.of("convert.unread", "file", out)
            : Words.of("convert.nothing", "file", out));
    return Cop.ERROR_FINDINGS;
  }

  /** Converts a document of another type, from one file to one document. */
  private int other(FileFormat format, Target target) throws IOException {
    ReadResult<?> result = new Input(in).read(type.modelType(), false, terminal.in()).result();
    Losses losses = new Losses();
    losses.add("", result.findings());
    boolean sound = tell("", result);
    boolean isShown = result.toOptional().isPresent() || format.reads(type.modelType());
    ConvertReview review = new ConvertReview(1, !isNothing(result) && isShown, sound, losses);
    return write(format, List.of(result), review, target);
  }

  private int write(
      FileFormat format,
      Iterable<? extends ReadResult<?>> results,
      ConvertReview review,
      Target target) {
    if (review.isNothing()) {
      return nothing(review.records());
    }
    Losses losses = review.losses();
    if (refuses(losses)) {
      return Cop.ERROR_FINDINGS;
    }
    boolean written =
        target.writeBytes(
            bytes -> {
              format.write(results, bytes, WriteOptions.of(language), losses::add);
              return !refuses(losses);
            });
    if (!written) {
      return Cop.ERROR_FINDINGS;
    }
    tellLost(losses);
    if (format.writesMany()) {
      terminal.note(Words.of("convert.written", "count", review.records()));
    }
    return review.valid() ? 0 : Cop.ERROR_FINDINGS;
  }

  private boolean isFolder() {
    return out.endsWith("/") || Files.isDirectory(Input.path(out));
  }

  private int toFolder() throws IOException {
    ConvertInput input = ConvertInput.of(in, terminal);
    if (!input.isSheet()) {
      try (Stream<SourceDocument<PracticeRecord>> documents = input.documents()) {
        Iterator<SourceDocument<PracticeRecord>> all = documents.iterator();
        if (all.next().inFile().isEmpty() && !all.hasNext()) {
          throw Refusal.of("convert.folder", "out", out, "file", in);
        }
      }
    }
    ConvertReview review = review(input);
    if (review.isNothing()) {
      return nothing(review.records());
    }
    if (refuses(review.losses())) {
      return Cop.ERROR_FINDINGS;
    }
    new Split(input, input.format()).write(Input.path(out), force, terminal);
    tellLost(review.losses());
    terminal.note(Words.of("convert.written", "count", review.records()));
    return review.valid() ? 0 : Cop.ERROR_FINDINGS;
  }

  private int toMany(FileFormat format) throws IOException {
    Target target = new Target(Input.path(out), force);
    target.check();
    ConvertInput input = ConvertInput.of(in, terminal);
    return write(format, input, review(input), target);
  }

  /** Reports the findings on all records. */
  private ConvertReview review(ConvertInput input) {
    List<Finding> ofSheets = input.ofSheets();
    Losses losses = new Losses();
    losses.add("", ofSheets);
    boolean valid = tell(ofSheets);
    boolean complete = true;
    long records = 0;
    try (Stream<SourceDocument<PracticeRecord>> documents = input.documents()) {
      Iterator<SourceDocument<PracticeRecord>> all = documents.iterator();
      while (all.hasNext()) {
        SourceDocument<PracticeRecord> document = all.next();
        ReadResult<PracticeRecord> result = InputDocuments.unchecked(document::read).result();
        valid &= tell(name(document), result);
        complete &= !isNothing(result);
        losses.add(name(document), result.findings());
        records++;
      }
    }
    return new ConvertReview(records, complete, valid, losses);
  }

  private static boolean isNothing(ReadResult<?> result) {
    return result.toOptional().isEmpty() && result.unbound().isEmpty();
  }

  /** Reports the findings on a file as a whole and returns whether none is an error. */
  private boolean tell(List<Finding> findings) {
    return findings.isEmpty() || tell("", ReadResult.of(Optional.empty(), findings, List.of()));
  }

  /** Returns the name of a document; empty if it is the whole input. */
  private String name(SourceDocument<?> document) {
    return document.name().equals(new Input(in).title()) ? "" : document.name();
  }

  /** Reports the findings and returns whether none of them is an error. */
  private boolean tell(String document, ReadResult<?> result) {
    ValidationReport report = Places.told(ValidationReport.of(Stage.DRAFT, result.findings()));
    String before = document.isEmpty() ? "" : PrintableText.of(document) + ": ";
    FindingLine.all(report, language).forEach(line -> terminal.printableNote(before + line));
    return report.isValid();
  }

  private boolean refuses(Losses losses) {
    if (losses.isEmpty() || force) {
      return false;
    }
    terminal.note(Words.of("convert.loss", "file", out, "losses", losses.told(language)));
    return true;
  }

  private void tellLost(Losses losses) {
    if (!losses.isEmpty()) {
      terminal.note(Words.of("convert.lost", "file", out, "losses", losses.told(language)));
    }
  }
}
