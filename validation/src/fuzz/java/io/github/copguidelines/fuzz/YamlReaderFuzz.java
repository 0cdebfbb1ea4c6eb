package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.serialization.CopYaml;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as YAML. */
class YamlReaderFuzz {

  static Stream<byte[]> seeds() {
    return Stream.concat(Seeds.in(CopYaml.lenient()), Seeds.kitIn(CopYaml.lenient()));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "id: ", "- ", "? ", ": ", "&a ", "*a", "!!str ", "!<tag:", "|-", ">+2", "---", "...",
        "%YAML 1.2",
    "# ", "\\x", "'", "\"", "{a: ", "[a, ", "<<: ", ".nan", "-.inf", "0x1F", "1e999", "~", "null",
    "\u2028", "\uFEFF", "results:", "title:", "  en: ", "cost:", "started: 2019"
  })
  @FuzzTest(maxDuration = "60s")
  void answersWithFindings(byte[] document) {
    Answers.check(CopYaml.lenient(), document);
    Answers.check(CopYaml.strict(), document);
  }
}
