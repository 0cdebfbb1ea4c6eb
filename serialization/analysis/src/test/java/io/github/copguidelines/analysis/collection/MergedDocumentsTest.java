package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentWriter;
import io.github.copguidelines.serialization.RandomModel;
import io.github.copguidelines.survey.SurveyResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedDocumentsTest {

  @TempDir Path folder;

  private MergedDocuments<PracticeRecord> merged(String... documents) throws IOException {
    MergedDocuments<PracticeRecord> merged = MergedDocuments.create(folder, PracticeRecord.class);
    for (String document : documents) {
      merged.add("document " + document.hashCode(), read(document));
    }
    return merged;
  }

  private static ReadResult<PracticeRecord> read(String document) {
    return CopJson.lenient().read(document, PracticeRecord.class);
  }

  private static String lines(MergedDocuments<?> merged) throws IOException {
    StringWriter text = new StringWriter();
    try (DocumentWriter out = DocumentWriter.lines(text)) {
      merged.writeTo(out);
      out.finish();
    }
    return text.toString();
  }

  @Test
  void newestRevisionsAreWrittenByIdentifier() throws IOException {
    try (MergedDocuments<PracticeRecord> merged =
        merged(
            "{\"id\":\"b\",\"version\":1}",
            "{\"id\":\"a\",\"version\":1}",
            "{\"id\":\"b\",\"version\":2}",
            "{\"id\":\"a\",\"version\":1,\"modified\":\"2026-01-01T00:00:00Z\"}")) {
      assertEquals(2, merged.size());
      assertEquals(List.of(), merged.conflicts());
      assertEquals(
          """
          {"id":"a","version":1,"modified":"2026-01-01T00:00:00Z"}
          {"id":"b","version":2}
          """,
          lines(merged));
    }
  }

  @Test
  void whatCouldNotBeBoundIsKeptAndCompared() throws IOException {
    String two = "{\"id\":\"a\",\"countries\":[\"RW\",7],\"version\":\"two\"}";
    String three = "{\"id\":\"a\",\"countries\":[\"RW\",7],\"version\":\"three\"}";
    try (MergedDocuments<PracticeRecord> older = merged(two);
        MergedDocuments<PracticeRecord> newer = merged(three);
        MergedDocuments<PracticeRecord> both = merged(two, three)) {
      assertEquals(two + "\n", lines(older));
      List<RecordDiff> changes = older.changesTo(newer).toList();
      assertEquals(1, changes.size());
      assertEquals(
          List.of("changed /version"),
          changes.get(0).differences().stream().map(Difference::toString).toList());
      assertEquals(1, both.conflicts().size());
    }
  }

  @Test
  void whatIsNoDocumentIsNotAdded() throws IOException {
    try (MergedDocuments<PracticeRecord> merged = merged()) {
      assertFalse(merged.add("broken", read("{")));
      assertFalse(merged.add("nameless", read("{\"version\":1}")));
      assertEquals(0, merged.size());
      assertEquals("", lines(merged));
    }
  }

  @Test
  void changesBetweenCollectionsComeByIdentifier() throws IOException {
    try (MergedDocuments<PracticeRecord> older =
            merged(
                "{\"id\":\"b\",\"keywords\":[\"x\"]}",
                "{\"id\":\"a\"}",
                "{\"id\":\"c\",\"title\":{\"en\":\"C\",\"fr\":\"D\"}}");
        MergedDocuments<PracticeRecord> newer =
            merged(
                "{\"id\":\"d\"}",
                "{\"id\":\"c\",\"title\":{\"fr\":\"D\",\"en\":\"C\"}}",
                "{\"id\":\"b\",\"keywords\":[\"x\",\"y\"]}")) {
      assertEquals(
          List.of(
              new RecordDiff("a", Difference.Kind.REMOVED, List.of()),
              new RecordDiff(
                  "b",
                  Difference.Kind.CHANGED,
                  List.of(
                      Difference.added(
                          io.github.copguidelines.finding.Pointer.parse("/keywords/1"), "y"))),
              new RecordDiff("d", Difference.Kind.ADDED, List.of())),
          older.changesTo(newer).toList());
      assertEquals(List.of(), older.changesTo(older).toList());
    }
  }

  @Test
  void bytesAreTheSameInAnyOrder() throws IOException {
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String record = CopJson.line(new RandomModel(new Random(i)).object(PracticeRecord.class));
      documents.add(
          record.replaceFirst("\"id\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"id\":\"r" + i % 7 + "\""));
    }
    Collections.addAll(
        documents,
        "{\"id\":\"x\",\"title\":{\"fr\":\"D\",\"en\":\"C\"}}",
        "{\"id\":\"x\",\"title\":{\"en\":\"C\",\"fr\":\"D\"}}");
    Optional<String> first = Optional.empty();
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(documents, new Random(i));
      try (MergedDocuments<PracticeRecord> merged = merged(documents.toArray(new String[0]))) {
        String written = lines(merged);
        assertEquals(first.orElse(written), written);
        first = Optional.of(written);
        try (MergedDocuments<PracticeRecord> again = merged(written.split("\n", -1))) {
          assertEquals(written, lines(again));
        }
      }
    }
  }

  @Test
  void documentsOfOtherTypesAreMergedToo() throws IOException {
    try (MergedDocuments<SurveyResponse> merged =
        MergedDocuments.create(folder, SurveyResponse.class)) {
      merged.add("a", CopJson.lenient().read("{\"id\":\"s\"}", SurveyResponse.class));
      merged.add("b", CopJson.lenient().read("{\"id\":\"s\",\"version\":1}", SurveyResponse.class));
      try (Stream<SourceDocument<SurveyResponse>> kept = merged.stream()) {
        SourceDocument<SurveyResponse> only = kept.toList().get(0);
        assertEquals("b", only.name());
        assertEquals(
            SurveyResponse.builder().id("s").version(1).build(), only.read().result().value());
      }
      Path written = folder.resolve("written");
      try (DocumentWriter out = DocumentWriter.folder(written, CopYaml.lenient(), false)) {
        merged.writeTo(out);
        out.finish();
      }
      assertEquals("id: s\nversion: 1\n", Files.readString(written.resolve("s.yaml")));
    }
  }

  @Test
  void temporaryFileIsGoneInTheEnd() throws IOException {
    try (MergedDocuments<PracticeRecord> merged = merged("{\"id\":\"a\"}")) {
      assertEquals(1, merged.size());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.findAny().isEmpty());
    }
  }
}
