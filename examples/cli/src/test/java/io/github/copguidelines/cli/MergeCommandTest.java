package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeCommandTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void newestRevisionsOfAnyFormsBecomeOneCollection() throws IOException {
    String yaml = file("a.yaml", "id: a\nversion: 1\n");
    String json = file("a.json", "{\"id\":\"a\",\"version\":2}");
    String lines = file("b.ndjson", "{\"id\":\"b\"}\n\n{\"id\":\"a\"}\n");
    String out = path("all.ndjson");
    Run run = Run.with("id: c\n", false, "merge", "--out", out, yaml, lines, json, "-");

    assertEquals("cop: Documents read: 5, written: 3, conflicts: 0.\n", run.err());
    assertEquals(0, run.exit());
    assertEquals("", run.out());
    assertEquals(
        """
        {"id":"a","version":2}
        {"id":"b"}
        {"id":"c"}
        """,
        Files.readString(Path.of(out)));
    assertEquals(List.of("a.json", "a.yaml", "all.ndjson", "b.ndjson"), names());
  }

  @Test
  void collectionIsWrittenToAFolderInTheFormatWanted() throws IOException {
    String lines = file("b.ndjson", "{\"id\":\"b\"}\n{\"id\":\"../a\"}\n");
    Run run = Run.of("merge", "--out", path("all") + "/", "--format", "yaml", lines);

    assertEquals(0, run.exit(), run.err());
    assertEquals("id: b\n", Files.readString(folder.resolve("all/b.yaml")));
    try (Stream<Path> files = Files.list(folder.resolve("all"))) {
      assertEquals(2, files.count());
    }
    Run again = Run.of("merge", "--out", path("all"), "--format", "yaml", lines);
    assertEquals(Cop.FAILURE, again.exit());
    assertTrue(again.err().contains("--force"), again.err());
    assertEquals(
        0, Run.of("merge", "--out", path("all"), "--format", "yaml", "--force", lines).exit());
    assertEquals(List.of("all", "b.ndjson"), names());
  }

  @Test
  void conflictIsToldWithBothDocumentsAndTheSameIsKeptInAnyOrder() throws IOException {
    String one = file("one.yaml", "id: a\nversion: 1\nlicence: x\n");
    String two = file("two.yaml", "id: a\nversion: 1\nlicence: y\n");
    Run first = Run.of("merge", one, two);
    Run second = Run.of("merge", two, one);

    assertEquals(Cop.ERROR_FINDINGS, first.exit());
    assertEquals(first, second);
    assertEquals(1, first.out().lines().count());
    String told = first.err().lines().findFirst().orElseThrow();
    assertTrue(told.contains("COLL-003") && told.contains(one) && told.contains(two), told);
    assertTrue(first.err().endsWith("written: 1, conflicts: 1.\n"), first.err());
    assertTrue(
        Run.of("merge", "--lang", "fr", one, two).err().contains("a été conservé"), first.err());
  }

  @Test
  void whatIsNotWhollyReadIsToldAndKept() throws IOException {
    String lines = file("b.ndjson", "{\"id\":\"b\",\"version\":\"two\"}\n{\n{\"version\":1}\n");
    Run run = Run.of("merge", lines);

    assertEquals(Cop.ERROR_FINDINGS, run.exit());
    assertEquals("{\"id\":\"b\",\"version\":\"two\"}\n", run.out());
    assertTrue(run.err().contains("b.ndjson:1: part of it was not read"), run.err());
    assertTrue(run.err().contains("b.ndjson:2: no record was read"), run.err());
    assertTrue(run.err().contains("b.ndjson:3: no record was read"), run.err());
  }

  @Test
  void otherDocumentsAreMergedWhereAsked() throws IOException {
    String one = file("one.yaml", "id: s\nversion: 1\nedition: GCI-v5\n");
    String two = file("two.json", "{\"id\":\"s\",\"version\":2,\"edition\":\"GCI-v5\"}");
    Run run = Run.of("merge", "--type", "survey-response", one, two);

    assertEquals(0, run.exit(), run.err());
    assertEquals("{\"id\":\"s\",\"version\":2,\"edition\":\"GCI-v5\"}\n", run.out());
    Run refused = Run.of("merge", "--type", "profile", one);
    assertEquals(
        "cop: --type: collections cannot contain documents of this type.\n", refused.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.json", "all.yaml", "missing/all.ndjson", "there.ndjson"})
  void targetThatCannotBeIsRefusedBeforeAnythingIsRead(String name) throws IOException {
    file("there.ndjson", "mine");
    Run run = Run.of("merge", "--out", path(name), "no-such-file");

    assertEquals(Cop.FAILURE, run.exit());
    assertEquals(1, run.errLines());
    assertFalse(run.err().contains("no-such-file"), run.err());
    assertEquals(List.of("there.ndjson"), names());
  }

  @Test
  void formatIsForFoldersAlone() {
    Run run = Run.of("merge", "--format", "yaml", "x");
    assertTrue(run.err().startsWith("cop: --format: use it for a folder only"), run.err());
  }

  @Test
  void nothingIsWrittenWhereSomethingCannotBeRead() throws IOException {
    String good = file("a.yaml", "id: a\n");
    Run run = Run.of("merge", "--out", path("all.ndjson"), good, "no-such-file");

    assertEquals(Cop.FAILURE, run.exit());
    assertEquals("cop: no-such-file: no such file or folder.\n", run.err());
    Run none = Run.of("merge", "--out", path("all.ndjson"), file("none.ndjson", "\n"));
    assertEquals("cop: There are no documents to write.\n", none.err());
    assertEquals(List.of("a.yaml", "none.ndjson"), names());
  }

  @Test
  void mergedPracticesAreThePractices() {
    String practices = "../data/practices";
    assertEquals(0, Run.of("merge", "--out", path("all.ndjson"), practices).exit());
    Run diff = Run.of("diff", practices, path("all.ndjson"));

    assertEquals(0, diff.exit(), diff.out());
    assertEquals("Documents added: 0, removed: 0, changed: 0, the same: 40.\n", diff.out());
  }
}
