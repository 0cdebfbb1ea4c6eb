package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written: regular ones are replaced, and nothing else is. */
class TargetTest {

  @TempDir Path folder;

  private Path record;

  @BeforeEach
  void writeRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), "{\"id\":\"a\"}");
  }

  private Run convert(Path out) {
    return Run.of("convert", "--force", record.toString(), out.toString());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no file for it
  void deviceIsWrittenToAndStays() {
    Path device = Path.of("/dev/null");
    for (List<String> force : List.of(List.<String>of(), List.of("--force"))) {
      Run run =
          Run.of(
              Stream.of(
                      Stream.of("validate", "--out", device.toString()),
                      force.stream(),
                      Stream.of(record.toString()))
                  .flatMap(all -> all)
                  .toArray(String[]::new));
      assertEquals(Cop.ERROR_FINDINGS, run.exit(), run.err());
      assertFalse(Files.isRegularFile(device));
      assertTrue(Files.exists(device));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no such pipes
  void pipeIsWrittenToAndStays() throws Exception {
    Path pipe = folder.resolve("pipe.yaml");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(() -> InputDocuments.unchecked(() -> Files.readString(pipe)));
    assertEquals(0, convert(pipe).exit());
    assertEquals("id: a\n", read.get(30, TimeUnit.SECONDS));
    assertFalse(Files.isRegularFile(pipe));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void listIsReadFromAPipe() throws Exception {
    Path pipe = folder.resolve("pipe.json");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    CompletableFuture<Path> written =
        CompletableFuture.supplyAsync(
            () ->
                InputDocuments.unchecked(
                    () ->
                        Files.writeString(
                            pipe, "[{\"id\":\"a\"},{\"id\":\"b\"}]", StandardOpenOption.WRITE)));
    Path out = folder.resolve("out.csv");
    assertEquals(0, Run.of("convert", pipe.toString(), out.toString()).exit());
    assertEquals(pipe, written.get(30, TimeUnit.SECONDS));
    assertTrue(Files.readString(out).endsWith(",a\r\n,b\r\n"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // where not everybody may make links
  void linkStaysAndTheFileItLeadsToIsWritten() throws IOException {
    Path real = folder.resolve("real.json");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));
    for (String before : List.of("none", "old")) {
      assertEquals(before.equals("old"), Files.exists(real));
      assertEquals(0, convert(link).exit());
      assertTrue(Files.isSymbolicLink(link));
      assertTrue(Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS));
      assertEquals("{\n  \"id\": \"a\"\n}\n", Files.readString(real));
    }
  }

  @Test
  void folderIsRefusedBeforeAnythingIsRead() {
    Run run = Run.of("validate", "--out", folder.toString(), "missing.json");
    assertEquals(Cop.FAILURE, run.exit());
    assertEquals("cop: " + folder + ": this is a folder. Name a file.\n", run.err());
  }

  @Test
  void leftoversOfTheSameTargetAreRemoved() throws IOException {
    Files.createFile(folder.resolve(".out.json.5f0c.cop.tmp"));
    List<String> others =
        List.of(
            ".out.json.old.5f0c.cop.tmp", ".out.json.5f0c.tmp", ".out.jso.5f0c.cop.tmp", "out.tmp");
    for (String other : others) {
      Files.createFile(folder.resolve(other));
    }
    assertEquals(0, convert(folder.resolve("out.json")).exit());
    assertEquals(
        Stream.concat(others.stream(), Stream.of("out.json", "record.json")).sorted().toList(),
        files());
  }

  @Test
  void temporaryFileOfARunThatIsAliveStays() throws IOException {
    Path alive = folder.resolve(".out.json.5f0c.cop.tmp");
    try (FileChannel channel =
            FileChannel.open(alive, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      assertEquals(0, convert(folder.resolve("out.json")).exit());
      assertTrue(Files.exists(alive));
    }
  }

  @Test
  void temporaryFileNamesItsTargetAndIsGoneWhereWritingFails() throws IOException {
    Target target = new Target(folder.resolve("out.json"), false);
    assertThrows(
        Refusal.class,
        () ->
            target.write(
                out -> {
                  out.write("a");
                  List<String> during = files();
                  assertEquals(2, during.size());
                  assertTrue(
                      during.get(0).matches("\\.out\\.json\\.[^.]+\\.cop\\.tmp"), during.get(0));
                  throw new IOException("full");
                }));
    assertEquals(List.of("record.json"), files());
  }
}
