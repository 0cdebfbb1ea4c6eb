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
 * Records that become a folder with a file for each, named by its identifier.
 *
 * @param records the records, the same each time that they are gone through
 * @param format the format of each file
 */
record Split(Iterable<ReadResult<PracticeRecord>> records, FileFormat format) {

  /** What an identifier has to be for a file to be named by it. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  /** Returns the names of the files, in the order of the records; no two are equal. */
  private Set<String> names() {
    String end = format.extensions().get(0);
    Set<String> names = new LinkedHashSet<>();
    for (ReadResult<PracticeRecord> record : records) {
      String numbered = "record-" + (names.size() + 1);
      Optional<String> id = record.toOptional().map(PracticeRecord::id);
      String name = id.filter(text -> NAME.matcher(text).matches()).orElse(numbered) + end;
      if (!names.add(name)) {
        names.add(numbered + end);
      }
    }
    return names;
  }

  /** Writes a file for each record; where one exists that must not be replaced, none. */
  void write(Path folder, boolean force) throws IOException {
    List<Target> targets =
        names().stream().map(name -> new Target(folder.resolve(name), force)).toList();
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
