package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesPassedOverTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"validate", "coverage", "contribution --meeting 20"})
  void entriesOfAFolderThatAreNotReadAreNamed(String command) throws IOException {
    for (String name : new String[] {"a.yaml", "b.pdf", "c.csv", "~$d.xlsx", ".hidden"}) {
      Files.writeString(folder.resolve(name), "id: a\n");
    }
    Files.createDirectory(folder.resolve("more"));

    Run run = Run.of((command + " " + folder).split(" ", -1));

    assertTrue(
        run.err()
            .contains(
                folder + ": these entries of the folder were not read: b.pdf, c.csv, more/.\n"),
        run.err());
  }

  @Test
  void aDocumentOfAnotherTypeIsNotReadAsARecordAndDoesNotStopTheOthers() throws IOException {
    Path text = Files.writeString(folder.resolve("text.docx"), "id: a\n");
    Path record = Files.writeString(folder.resolve("a.yaml"), "id: a\n");

    Run run = Run.of("validate", text.toString(), record.toString());

    assertEquals(2, run.exit());
    assertTrue(
        run.err().contains(text + ": files of this type are not read. Use a file with one of"),
        run.err());
    assertTrue(run.out().startsWith("Documents: 2,"), run.out());
  }

  @Test
  void convertNamesTheFileOfARecordWhoseIdentifierIsTaken() throws IOException {
    Path list = Files.writeString(folder.resolve("list.yaml"), "- id: a\n- id: a\n- id: ü\n");

    Run run = Run.of("convert", list.toString(), folder + "/out/");

    assertTrue(
        run.err()
            .contains(
                "Record 2 has the identifier of an earlier record. It is written to "
                    + folder.resolve("out/record-2.yaml")
                    + ".\n"),
        run.err());
    assertTrue(
        run.err().contains("Record 3 has no identifier that can name a file. It is written to "),
        run.err());
  }

  @Test
  void helpOfACommandIsThatOfItsOption() {
    assertEquals(Run.of("--help").out(), Run.of("help").out());
    assertEquals(Run.of("validate", "--help").out(), Run.of("help", "validate").out());
    assertEquals(0, Run.of("help", "convert").exit());
  }

  @Test
  void helpOfAnUnknownCommandIsRefused() {
    Run run = Run.of("help", "nosuch");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("'nosuch'"), run.err());
  }
}
