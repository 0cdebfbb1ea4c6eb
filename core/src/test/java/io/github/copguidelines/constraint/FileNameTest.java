package io.github.copguidelines.constraint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files in documents lead out of no folder. */
class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"annex.pdf", "annexes/one.pdf", "الملحق 1.pdf", "a..b", "...", ".hidden", "a/.b"})
  void namesBelowTheDocumentAreTaken(String name) {
    assertTrue(name.matches(Forms.FILE), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../annex.pdf",
        "a/../../b",
        "a/..",
        "..",
        ".",
        "./a",
        "a//b",
        "a/",
        "C:/a",
        "C:a",
        "\\\\host\\share",
        "..\\a",
        "a\u0000.pdf",
        "a\n",
        "file:///etc/passwd",
        "https://example.org/a"
      })
  void allElseIsNot(String name) {
    assertFalse(name.matches(Forms.FILE), name);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("./\\ab:\u0000 ").ofMaxLength(12);
  }

  @Property
  void whateverIsTakenStaysBelowItsFolder(@ForAll("names") String name) {
    if (name.matches(Forms.FILE)) {
      Path folder = Path.of("folder").toAbsolutePath();
      Path file = folder.resolve(name).normalize();
      assertTrue(file.startsWith(folder) && !file.equals(folder), name);
    }
  }
}
