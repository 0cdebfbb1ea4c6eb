package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes records to a folder with one file for each, named after its identifier.
 *
 * @param records the records, the same in each iteration
 * @param format the format of each file
 */
record Split(Iterable<ReadResult<PracticeRecord>> records, FileFormat format) {

  /** The format of identifiers that are safe as file names. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  /**
   * Returns the distinct names of the files, in the order of the records. It reports files whose
   * name is not the identifier.
   */
  private Set<String> names(Path folder, Terminal terminal) {
    String end = format.extensions().get(0);
    Set<String> names = new LinkedHashSet<>();
    for (ReadResult<PracticeRecord> record : records) {
      int number = names.size() + 1;
      String numbered = "record-" + number + end;
      Optional<String> name =
          record
              .toOptional()
              .map(PracticeRecord::id)
              .filter(text -> NAME.matcher(text).matches())
              .map(id -> id + end);
      if (name.isEmpty() || !names.add(name.get())) {
        names.add(numbered);
        Path file = folder.resolve(numbered);
        terminal.note(
            name.isEmpty()
                ? Words.of("convert.numbered", "count", number, "file", file)
                : Words.of("convert.renamed", "count", number, "file", file));
      }
    }
    return names;
  }

  /** Writes a file for each record, or none if an existing file must not be replaced. */
  void write(Path folder, boolean force, Terminal terminal) throws IOException {
    List<Target> targets =
        names(folder, terminal).stream()
            .map(name -> new Target(folder.resolve(name), force))
            .toList();
    targets.forEach(Target::check);
    Files.createDirectories(folder);
    Iterator<Target> next = targets.iterator();
    for (ReadResult<PracticeRecord> record : records) {
      next.next()
          .writeBytes(
              bytes -> {
                format.write(List.of(record), bytes, WriteOptions.of(Locale.ENGLISH), none -> {});
                return true;
              });
    }
  }
}
