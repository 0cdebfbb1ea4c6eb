package io.github.copguidelines.serialization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Very many records in one file, written as a table in a heap of 128 MB. */
record ConvertLoad(int records) {

  /** Measures; writes some kilobytes a record below the folder of what was built, as the bulk. */
  Measured measure() throws IOException, InterruptedException {
    Path target = Checkout.root().resolve("benchmarks/target");
    Path folder = Files.createTempDirectory(target, "convert");
    try {
      Path file = folder.resolve("records.ndjson");
      new BulkLoad(records).write(file);
      List<String> arguments = new ArrayList<>(List.of("-Xmx128m"));
      arguments.addAll(Programs.commandLine());
      arguments.addAll(List.of("convert", file.toString(), folder + "/records.csv"));
      return measured(Programs.seconds(0, Programs.java(), arguments));
    } finally {
      BulkLoad.delete(folder);
    }
  }

  Measured measured(double seconds) {
    return new Measured(
        List.of(),
        List.of(
            Figure.of("conversion of " + records + " records", records / seconds, "records/s")));
  }
}
