package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list of records that becomes a folder with a file for each, named by its identifier. */
final class Split {

  /** What an identifier has to be for a file to be named by it. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  private final List<ReadDocument<PracticeRecord>> records;
  private final DocumentFormat format;

  /**
   * Splits a list.
   *
   * @param format the format of the list, and of each file
   */
  Split(List<ReadDocument<PracticeRecord>> records, DocumentFormat format) {
    this.records = records;
    this.format = format;
  }

  /** Returns the names of the files, in the order of the records; no two are equal. */
  private List<String> names() {
    String end = format == CopJson.lenient() ? ".json" : ".yaml";
    List<String> names = new ArrayList<>();
    for (ReadDocument<PracticeRecord> record : records) {
      String numbered = "record-" + (names.size() + 1);
      Optional<String> id = record.result().object().map(PracticeRecord::id);
      String name = id.filter(text -> NAME.matcher(text).matches()).orElse(numbered) + end;
      names.add(names.contains(name) ? numbered + end : name);
    }
    return names;
  }

  /** Writes a file for each record; where one exists that must not be replaced, none. */
  void write(Path folder, boolean force) throws IOException {
    Map<Target, ReadResult<PracticeRecord>> files = new LinkedHashMap<>();
    List<String> names = names();
    for (int i = 0; i < records.size(); i++) {
      files.put(new Target(folder.resolve(names.get(i)), force), records.get(i).result());
    }
    files.keySet().forEach(Target::check);
    Files.createDirectories(folder);
    files.forEach((target, result) -> target.write(format.write(result)));
  }
}
