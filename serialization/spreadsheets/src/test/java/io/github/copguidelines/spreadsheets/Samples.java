package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.NotWritten;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records and files that tests have in common. */
final class Samples {

  static final RecordSheets SHEETS = RecordSheets.of(Locale.ENGLISH);

  private Samples() {}

  /** Returns the 40 real practices. */
  static List<PracticeRecord> practices() {
    try (Stream<Path> files = Files.list(Path.of("../../examples/data/practices"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(Samples::practice)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PracticeRecord practice(Path file) {
    try {
      return CopYaml.strict().read(file, PracticeRecord.class).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the invented record that has every field. */
  static PracticeRecord full() {
    String json = SheetExample.of(CopSchemas.forType(PracticeRecord.class, Stage.PUBLICATION));
    return CopJson.strict().read(json, PracticeRecord.class).value();
  }

  static JsonNode tree(Extensible record) {
    return JsonMapper.shared().readTree(CopJson.strict().write(record));
  }

  static byte[] written(RecordSheets sheets, SheetFormat format, List<PracticeRecord> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      List<NotWritten> without = sheets.write(format, records, out);
      if (!without.isEmpty()) {
        throw new IllegalStateException(without.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] template(RecordSheets sheets, SheetFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      sheets.writeTemplate(format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static SheetReading read(byte[] file) {
    return SHEETS.read(file, "sheet");
  }

  static SheetReading read(String csv) {
    return read(csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the only record of a file. */
  static ReadResult<PracticeRecord> one(SheetReading reading) {
    if (reading.records().size() != 1) {
      throw new IllegalStateException(reading.findings() + " " + reading.records().size());
    }
    return reading.results().get(0);
  }

  /** Returns key, cell and place of findings. */
  static List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(one -> one.messageKey() + " " + one.cell().orElse("-") + " " + one.pointer())
        .toList();
  }

  /** Returns one part of a workbook as text. */
  static String part(byte[] file, String name) {
    return parts(file).getOrDefault(name, "");
  }

  /** Returns the parts of a workbook as text. */
  static Map<String, String> parts(byte[] file) {
    Map<String, String> texts = new HashMap<>();
    try {
      XlsxParts parts = XlsxParts.unpack(file);
      for (String name : parts.names()) {
        texts.put(name, new String(parts.get(name), StandardCharsets.UTF_8));
      }
    } catch (Refused e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }
}
