package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.serialization.binding.Documents;
import io.github.copguidelines.serialization.binding.Source;
import io.github.copguidelines.serialization.migration.Migrations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document that may be of an older version of the wire format: a record that says so, or a list
 * of records, as format 0.9 had it.
 *
 * <p>It is read as a tree of plain values, which the chain of {@link Migrations} makes into one of
 * the present version. Immutable.
 */
final class OlderDocument {

  /** The member that holds the records of a list. */
  static final String RECORDS = "practices";

  private static final String VERSION = "schemaVersion";
  private static final Migrations CHAIN = Migrations.ofPracticeRecords();

  private final DocumentText form;
  private final String text;
  private final Limits limits;
  private final boolean strict;
  private final ReadResult<Object> tree;
  private final Map<?, ?> root;

  private OlderDocument(
      DocumentText form, String text, Limits limits, boolean strict, ReadResult<Object> tree) {
    this.form = form;
    this.text = text;
    this.limits = limits;
    this.strict = strict;
    this.tree = tree;
    this.root = tree.object().orElse(null) instanceof Map<?, ?> members ? members : Map.of();
  }

  static OlderDocument of(DocumentText form, String text, Limits limits, boolean strict) {
    ReadResult<Object> tree =
        Documents.tree(
            new Source(() -> form.parser(text), false),
            limits,
            found -> SourcePlaces.inUtf16(form, text, found));
    return new OlderDocument(form, text, limits, strict, tree);
  }

  /**
   * Reads the one record of the document.
   *
   * @param present what came of reading it as one of the present version; returned where it is none
   *     of an older one that can be read, with a finding that says so where it is a list
   */
  <T> ReadResult<T> read(ReadResult<T> present, Class<T> type) {
    if (isList()) {
      Finding list =
          ReadRules.VERSION
              .at(Pointer.root())
              .messageCase(ReadRules.VERSION.id(), "list")
              .argument("version", CHAIN.oldest())
              .build();
      return present.withFindings(List.of(list));
    }
    List<ReadDocument<T>> records = readAll(type);
    return records.isEmpty() ? present : records.get(0).result();
  }

  /** Reads all records; none where the document is of no older version that can be read. */
  <T> List<ReadDocument<T>> readAll(Class<T> type) {
    if (isList()) {
      return readList(elements(), type);
    }
    return root.get(VERSION) instanceof String version && CHAIN.take(version)
        ? List.of(record(Pointer.root(), root, new Passage(text, 1, 0), tree.findings(), type))
        : List.of();
  }

  private <T> List<ReadDocument<T>> readList(List<?> elements, Class<T> type) {
    Pointer list = Pointer.root().child(RECORDS);
    List<Passage> passages = Passage.ofElements(form, text, list, elements.size());
    Map<String, List<Finding>> findings = byElement();
    List<ReadDocument<T>> records = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      List<Finding> found = findings.getOrDefault(Integer.toString(i), List.of());
      records.add(record(list.child(i), elements.get(i), passages.get(i), found, type));
    }
    return records;
  }

  /** Returns the findings by the element they are about; the first has those around all of them. */
  private Map<String, List<Finding>> byElement() {
    return tree.findings().stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.pointer().segments().stream().skip(1).findFirst().orElse("0")));
  }

  private <T> OlderRecord<T> record(
      Pointer at, @Nullable Object plain, Passage passage, List<Finding> found, Class<T> type) {
    OlderRecord.Reading reading = new OlderRecord.Reading(form, limits, strict, version());
    return OlderRecord.read(reading, at, plain, passage, found, type);
  }

  /** A list has nothing beside its records, for that would be lost, but perhaps its version. */
  private boolean isList() {
    return root.get(RECORDS) instanceof List<?>
        && Set.of(RECORDS, VERSION).containsAll(root.keySet())
        && CHAIN.take(version());
  }

  private List<?> elements() {
    return root.get(RECORDS) instanceof List<?> elements ? elements : List.of();
  }

  /** Returns the version that the document says it is of; a list that says none is the oldest. */
  private String version() {
    return root.containsKey(VERSION) ? String.valueOf(root.get(VERSION)) : CHAIN.oldest();
  }
}
