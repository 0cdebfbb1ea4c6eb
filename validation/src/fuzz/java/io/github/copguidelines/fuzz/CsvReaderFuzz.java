package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.spreadsheets.SheetFormat;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as a table of practice records. */
class CsvReaderFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return SheetSeeds.all(SheetFormat.CSV);
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    ",a;",
    "\\x09", // as dictionaries of the fuzzer write a tab
    "\\x0D\\x0A",
    ",\"a\"",
    "a\"\"b",
    "'=",
    "id,",
    "title:en",
    "results/1/value",
    "\uFEFF",
    "true",
    "2024-09",
    "law (",
    "=cmd()",
    "a|b"
  })
  @FuzzTest(maxDuration = "60s")
  void answersWithFindings(byte[] document) {
    SheetSeeds.check(document, "fuzz.csv");
  }
}
