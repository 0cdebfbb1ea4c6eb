package io.github.copguidelines.validation;

import io.github.copguidelines.analysis.collection.Merge;
import io.github.copguidelines.analysis.collection.Revision;
import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collections of any size, each of many documents that are alike in something. */
final class ManyDocuments {

  private static final int MANY = 200;

  private static final CopValidator VALIDATOR = CopValidator.with(Samples.CATALOGUE);

  private ManyDocuments() {}

  static Stream<Growth> growths() {
    return Stream.of(
        growth("documents", "{'id':'a#','title':{'en':'Title # of many'}}"),
        growth("documents of one identifier", "{'id':'a','title':{'en':'Title #'}}"),
        growth(
            "documents of one organisation",
            "{'id':'a#','title':{'en':'Campaign'},'leadOrganisation':{'name':{'en':'b'}}}"),
        growth("documents that fit nothing", "[[#]]"),
        growth("documents that are cut off", "{'id':'a#','title':{"),
        growth("blank lines", ""));
  }

  private static Growth growth(String name, String line) {
    String json = line.replace('\'', '"');
    return new Growth(name, MANY, n -> new Run(json, n).steps());
  }

  private static final class Run {

    private final String lines;
    private final String list;
    private final List<JudgedDocument> judged = new ArrayList<>();

    Run(String line, int size) {
      List<String> all =
          IntStream.range(0, size).mapToObj(i -> line.replace("#", Integer.toString(i))).toList();
      lines = "{\"id\":\"first\"}\n" + String.join("\n", all);
      list = all.stream().collect(Collectors.joining(",", "[", "]"));
    }

    Map<String, Runnable> steps() {
      Map<String, Runnable> steps = new LinkedHashMap<>();
      steps.put("readAll of a list", this::readAll);
      steps.put("validateAll of NDJSON", this::validateAll);
      steps.put("CollectionCheck", this::checkTogether);
      steps.put("Merge", this::merge);
      steps.put("Coverage", () -> Coverage.of(Samples.CATALOGUE, records()).report());
      return steps;
    }

    private List<PracticeRecord> records() {
      return judged.stream().flatMap(one -> one.record().stream()).toList();
    }

    private void readAll() {
      byte[] document = list.getBytes(StandardCharsets.UTF_8);
      for (ReadDocument<PracticeRecord> one :
          CopJson.lenient().readAll(document, PracticeRecord.class)) {
        one.locate(VALIDATOR.validate(one.result(), Stage.DRAFT));
      }
    }

    /** With one thread, which is the one whose bytes are counted. */
    private void validateAll() {
      ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
      try (Stream<SourceDocument<PracticeRecord>> documents =
              CopDocuments.lenient().lines(in, "x", PracticeRecord.class);
          Stream<JudgedDocument> all =
              VALIDATOR.validateAll(documents, Bulk.at(Stage.DRAFT).withThreads(1))) {
        all.forEach(judged::add);
      }
    }

    private void checkTogether() {
      CollectionCheck together = new CollectionCheck();
      judged.forEach(one -> together.with(one, VALIDATOR));
    }

    private void merge() {
      Merge<PracticeRecord> merge = new Merge<>();
      records().forEach(record -> merge.add(Revision.of(record), record.id(), record));
      merge.conflicts();
      merge.kept();
    }
  }
}
