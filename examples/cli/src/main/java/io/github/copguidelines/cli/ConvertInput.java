package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.spreadsheets.NotWritten;
import io.github.copguidelines.spreadsheets.SheetReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be written in another format.
 *
 * @param records the records, read; one at least where nothing is said of files as a whole
 * @param findings what there is to say of spreadsheets as a whole
 * @param format the format that files for each of them are written in
 * @param isSheet whether they are rows of a spreadsheet
 */
record ConvertInput(
    List<ReadDocument<PracticeRecord>> records,
    List<Finding> findings,
    DocumentFormat format,
    boolean isSheet) {

  /** Reads the records of one input. */
  static ConvertInput one(String name, InputStream standard) throws IOException {
    return one(new Input(name), standard);
  }

  private static ConvertInput one(Input input, InputStream standard) throws IOException {
    if (input.isSheet()) {
      SheetReading sheet = input.sheet(false);
      return new ConvertInput(read(sheet.records()), sheet.findings(), CopYaml.lenient(), true);
    }
    OpenDocument open = input.open(false, standard);
    return new ConvertInput(open.readAll(PracticeRecord.class), List.of(), open.format(), false);
  }

  /** Reads all records of a file, or of the files of a folder. */
  static ConvertInput all(String name, InputStream standard) throws IOException {
    List<ReadDocument<PracticeRecord>> records = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Input input : Input.find(List.of(name))) {
      if (input.isLines()) {
        try (Stream<SourceDocument<PracticeRecord>> lines =
            CopDocuments.lenient().stream(Input.path(input.name()), PracticeRecord.class)) {
          records.addAll(read(lines.toList()));
        }
      } else {
        ConvertInput one = one(input, standard);
        records.addAll(one.records());
        findings.addAll(one.findings());
      }
    }
    return new ConvertInput(records, findings, CopYaml.lenient(), false);
  }

  private static List<ReadDocument<PracticeRecord>> read(
      List<SourceDocument<PracticeRecord>> documents) throws IOException {
    List<ReadDocument<PracticeRecord>> records = new ArrayList<>();
    for (SourceDocument<PracticeRecord> document : documents) {
      records.add(document.read());
    }
    return records;
  }

  /** Returns what was not kept of them. */
  List<Words> losses() {
    List<Words> losses = new ArrayList<>(Losses.of(findings));
    records.forEach(record -> losses.addAll(Losses.of(record.result())));
    return losses;
  }

  /** Returns what a sheet cannot hold, as losses are told. */
  static Words told(NotWritten one) {
    return Words.of(
        "convert.cell",
        "reason",
        one.leftOut().reason().code(),
        "place",
        Places.told(Pointer.parse("/" + one.leftOut().place())).toString(),
        "record",
        Integer.toString(one.record() + 1));
  }
}
