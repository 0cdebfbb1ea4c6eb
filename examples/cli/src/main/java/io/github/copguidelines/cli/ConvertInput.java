package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records to convert; they can be iterated repeatedly and are not kept in memory. */
final class ConvertInput implements Iterable<ReadResult<PracticeRecord>> {

  private final List<Input> inputs;

  /** The document, if it can be read only once: the standard input, or a pipe. */
  private final Optional<byte[]> held;

  private ConvertInput(List<Input> inputs, Optional<byte[]> held) {
    this.inputs = inputs;
    this.held = held;
  }

  /** Returns the input for a file, all files of a folder, or the standard input. */
  static ConvertInput of(String name, Terminal terminal) throws IOException {
    List<Input> inputs = Input.find(List.of(name), terminal);
    Input first = inputs.get(0);
    boolean once =
        first.isStandard()
            || (Files.exists(Input.path(first.name()))
                && !Files.isRegularFile(Input.path(first.name())));
    return new ConvertInput(
        inputs, once ? Optional.of(first.bytes(terminal.in())) : Optional.empty());
  }

  /** Returns the records, not read yet; close the stream. */
  Stream<SourceDocument<PracticeRecord>> documents() {
    return InputDocuments.joined(inputs, input -> InputDocuments.unchecked(() -> documents(input)));
  }

  private Stream<SourceDocument<PracticeRecord>> documents(Input input) throws IOException {
    if (input.isSheet()) {
      return input.sheet(false).records().stream();
    }
    return held.isPresent()
        ? CopDocuments.lenient().stream(
            new ByteArrayInputStream(held.get()), input.title(), PracticeRecord.class)
        : InputDocuments.of(input, PracticeRecord.class, false, InputStream.nullInputStream());
  }

  @Override
  public Iterator<ReadResult<PracticeRecord>> iterator() {
    return documents()
        .map(document -> InputDocuments.unchecked(document::read).result())
        .iterator();
  }

  /** Returns the findings on spreadsheets as a whole. */
  List<Finding> ofSheets() {
    List<Finding> findings = new ArrayList<>();
    for (Input input : inputs) {
      if (input.isSheet()) {
        findings.addAll(InputDocuments.unchecked(() -> input.sheet(false)).findings());
      }
    }
    return findings;
  }

  /** Returns true if this is one spreadsheet. */
  boolean isSheet() {
    return inputs.size() == 1 && inputs.get(0).isSheet();
  }

  /** Returns the format of the file for each record: the format of the list that contains them. */
  FileFormat format() {
    Input input = inputs.get(0);
    boolean json =
        !input.isSheet()
            && held.map(input::isJson)
                .orElseGet(() -> InputDocuments.unchecked(input::beginsAsJson));
    return FileFormats.installed().named(json ? "json" : "yaml").orElseThrow();
  }
}
