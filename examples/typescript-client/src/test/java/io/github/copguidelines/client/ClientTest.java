package io.github.copguidelines.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copguidelines.client.Client.Ended;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.vocabulary.PracticeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The client compiles with the declarations and reads what Java reads.
 *
 * <p>What needs node runs where {@code -Dcop.node} says that it is there and {@code npm ci} has
 * been run in {@code target/client}, which {@code .ci/run} does; elsewhere it is skipped.
 */
class ClientTest {

  private static final Path PRACTICES = Path.of("../data/practices");
  private static final boolean NODE = Boolean.getBoolean("cop.node");

  @BeforeAll
  static void copyAndCompileTheClient() throws Exception {
    Client.copy();
    if (NODE) {
      Ended ended = Client.compile(".");
      assertEquals(0, ended.code(), ended.told());
    }
  }

  private static void needsNode() {
    assumeTrue(
        NODE,
        "Skipped: the client in TypeScript has not been compiled. -Dcop.node=true does it, after"
            + " npm ci in target/client.");
  }

  @Test
  void theClientPrintsOfEveryPracticeWhatJavaReads() throws Exception {
    needsNode();

    Ended ended = Client.read(PRACTICES);

    assertEquals(readByJava(), ended.lines());
    assertEquals(0, ended.code());
  }

  private static List<String> readByJava() throws IOException {
    List<String> told = new ArrayList<>();
    for (Path file : practices()) {
      PracticeRecord record = CopYaml.strict().read(file, PracticeRecord.class).value();
      String codes =
          record.implementations().stream()
              .map(Implementation::code)
              .map(Object::toString)
              .collect(Collectors.joining(" "));
      String kind = record.kind().map(PracticeKind::code).orElse("of no kind");
      told.add(record.title().orElseThrow().text(Locale.ENGLISH) + " | " + kind + " | " + codes);
    }
    assertFalse(told.isEmpty());
    return told;
  }

  private static List<Path> practices() throws IOException {
    try (Stream<Path> files = Files.list(PRACTICES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void aRecordThatTheSchemaRefusesIsToldWithItsPlace() throws Exception {
    needsNode();
    String record = Files.readString(practices().get(0));
    Client.write(
        Path.of("refused-records/lost.yaml"), record.replace("status: draft", "status: lost"));

    Ended ended = Client.read(Client.FOLDER.resolve("refused-records"));

    assertTrue(ended.told().startsWith("lost.yaml: /status "), ended.told());
    assertEquals(1, ended.lines().size(), ended.told());
    assertEquals(1, ended.code());
  }

  @Test
  void aMemberThatRecordsDoNotHaveDoesNotCompile() throws Exception {
    needsNode();
    String right = Files.readString(Client.SOURCE);
    String wrong = right.replace("titleOf(record.title,", "titleOf(record.titel,");
    assertNotEquals(right, wrong);
    Client.write(Path.of("refused/client.ts"), wrong);
    Client.write(
        Path.of("refused.json"),
        """
        {
          "extends": "./tsconfig.json",
          "compilerOptions": {"rootDir": "refused", "noEmit": true},
          "include": ["refused", "generated"]
        }
        """);

    Ended ended = Client.compile("refused.json");

    assertNotEquals(0, ended.code());
    assertEquals(1, ended.lines().size(), ended.told());
    assertTrue(ended.told().startsWith("refused/client.ts("), ended.told());
  }

  @Test
  void theReadmeShowsLinesOfTheClient() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String client = Files.readString(Client.SOURCE);
    List<String> shown =
        readme
            .lines()
            .dropWhile(line -> !line.equals("```ts"))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .toList();

    assertFalse(shown.isEmpty());
    shown.forEach(line -> assertTrue(client.contains(line), line));
  }
}
