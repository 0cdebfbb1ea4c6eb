package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as they come one by one, and what becomes of the files they are in. */
class DocumentStreamsTest {

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<SourceDocument<PracticeRecord>> stream(InputStream in, int limit) {
    LineParts lines = new LineParts(new BoundedLines(in, limit, false));
    return new PartDocuments<>(lines, "x", CopJson.lenient(), PracticeRecord.class).stream();
  }

  private static Iterator<SourceDocument<PracticeRecord>> lines(InputStream in, int limit) {
    return stream(in, limit).iterator();
  }

  private static List<String> names(Iterator<SourceDocument<PracticeRecord>> documents) {
    List<String> names = new ArrayList<>();
    documents.forEachRemaining(document -> names.add(document.name()));
    return names;
  }

  @Test
  void askingForMoreThanThereIsFails() {
    Iterator<SourceDocument<PracticeRecord>> lines = lines(bytes("{}\n"), 10);
    assertTrue(lines.hasNext());
    assertTrue(lines.hasNext());
    assertEquals("x:1", lines.next().name());
    assertFalse(lines.hasNext());
    assertThrows(NoSuchElementException.class, lines::next);
    Iterator<SourceDocument<PracticeRecord>> files =
        new FileDocuments<>(
                List.of(Path.of("gone.json")), CopDocuments.lenient(), PracticeRecord.class)
            .stream().iterator();
    assertEquals("gone.json", files.next().name());
    assertThrows(NoSuchElementException.class, files::next);
  }

  /** Lines are kept in an array that grows to the limit; a line at the limit is read. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1_023, 1_024, 1_025, 1_500, 2_048, 2_049, 70_000})
  void aLineIsReadUpToTheLimit(int limit) {
    String line = "z".repeat(limit);
    List<Integer> lengths = new ArrayList<>();
    Iterator<SourceDocument<PracticeRecord>> all =
        lines(bytes(line + "\n" + line + "\r\n" + line + "y\n" + line + "\rz\n" + line), limit);
    while (all.hasNext()) {
      PartDocument<PracticeRecord> one = (PartDocument<PracticeRecord>) all.next();
      lengths.add(one.part().bytes().map(bytes -> bytes.length).orElse(-1));
      one.part()
          .bytes()
          .ifPresent(read -> assertEquals(line, new String(read, StandardCharsets.UTF_8)));
    }
    assertEquals(List.of(limit, limit, -1, -1, limit), lengths);
  }

  @Test
  void blanksAreSpacesTabsAndCarriageReturns() {
    assertEquals(List.of("x:4", "x:6"), names(lines(bytes(" \n\t\n\r\r\n\u000b\n\n \u00a0"), 10)));
  }

  @Test
  void aFailureOfTheInputIsTold() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            throw new IOException("unplugged");
          }
        };
    UncheckedIOException failed =
        assertThrows(UncheckedIOException.class, () -> lines(broken, 10).hasNext());
    assertEquals("java.io.IOException: unplugged", failed.getMessage());
  }

  @Test
  void anInputThatCannotBeClosedDoesNoHarm() {
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() throws IOException {
            throw new IOException("stuck");
          }
        };
    Stream<SourceDocument<PracticeRecord>> lines = stream(in, 10);
    lines.close();
    assertThrows(IllegalStateException.class, lines::iterator);
  }

  @Test
  void filesFollowEachOtherWhateverIsInThem(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("a.ndjson"), "\n\n");
    Path two = Files.writeString(folder.resolve("b.jsonl"), "{\"id\":\"1\"}\n{\"id\":\"2\"}");
    Path list = Files.writeString(folder.resolve("c.yaml"), "- id: p\n- id: q\n");
    Path one = Files.writeString(folder.resolve("d.json"), "{\"id\":\"d\"}");
    Path single = Files.writeString(folder.resolve("e.yaml"), "- id: p\n");
    Iterator<SourceDocument<PracticeRecord>> all =
        new FileDocuments<>(
                List.of(empty, two, list, one, single),
                CopDocuments.lenient(),
                PracticeRecord.class)
            .stream().iterator();
    List<String> ids = new ArrayList<>();
    while (all.hasNext()) {
      SourceDocument<PracticeRecord> document = all.next();
      ids.add(
          document.name().substring(folder.toString().length() + 1)
              + " "
              + document.read().result().value().id());
    }
    assertEquals(
        List.of("b.jsonl:1 1", "b.jsonl:2 2", "c.yaml#1 p", "c.yaml#2 q", "d.json d", "e.yaml#1 p"),
        ids);
  }
}
