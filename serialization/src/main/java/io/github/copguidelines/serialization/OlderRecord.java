package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.binding.Documents;
import io.github.copguidelines.serialization.binding.Notes;
import io.github.copguidelines.serialization.binding.Source;
import io.github.copguidelines.serialization.binding.Supplement;
import io.github.copguidelines.serialization.binding.Writing;
import io.github.copguidelines.serialization.migration.Migrated;
import io.github.copguidelines.serialization.migration.Migrations;
import io.github.copguidelines.serialization.migration.Moves;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A record of an older version that was read as one of the present.
 *
 * <p>Findings are at places of the record as it is now; their lines and columns are those of what
 * it was made of. The text is not given: what stands in its lines is not what the record says.
 * Immutable and thread-safe.
 */
final class OlderRecord<T> implements ReadDocument<T> {

  private static final JsonText JSON = new JsonText();
  private static final String PART = "#/" + OlderDocument.RECORDS + "/";

  private final ReadResult<T> result;
  private final DocumentText form;
  private final Passage passage;
  private final Moves moves;

  /** How a document is read, and the version that it is of. */
  record Reading(DocumentText form, Limits limits, boolean strict, String version) {}

  private OlderRecord(ReadResult<T> result, DocumentText form, Passage passage, Moves moves) {
    this.form = form;
    this.passage = passage;
    this.moves = moves;
    this.result = result.withFindings(located(result.findings()));
  }

  /**
   * Reads a record.
   *
   * @param at its place in the document
   * @param plain what stands there
   * @param found what there is to say of that
   */
  static <T> OlderRecord<T> read(
      Reading reading,
      Pointer at,
      @Nullable Object plain,
      Passage passage,
      List<Finding> found,
      Class<T> type) {
    Migrations chain = Migrations.ofPracticeRecords();
    Migrated migrated = new Migrated(Map.of(), Moves.none());
    Object present = plain;
    if (plain instanceof Map<?, ?> members) {
      migrated = chain.migrate(reading.version(), named(members));
      present = migrated.document();
    }
    Moves moves = migrated.moves();
    ReadResult<T> read = bind(present, reading, type);
    Notes notes = new Notes(reading.limits());
    List<Finding> ofDocument = found.stream().map(one -> within(one, at, moves)).toList();
    Set<Pointer> told = ofDocument.stream().map(Finding::pointer).collect(Collectors.toSet());
    for (Finding finding : read.findings()) {
      if (!isOfNothing(finding, told)) {
        notes.add(unplaced(finding));
      }
    }
    ofDocument.forEach(notes::add);
    if (plain instanceof Map<?, ?>) {
      notes.add(
          ReadRules.OLDER
              .at(Pointer.root())
              .argument("older", chain.known(reading.version()))
              .argument("supported", chain.newest())
              .build());
    }
    moves.findings().forEach(notes::add);
    return new OlderRecord<>(
        read.withFindings(List.copyOf(notes.findings())), reading.form(), passage, moves);
  }

  /** What could not be kept, which has been told, is null in lists: that it does not fit is not. */
  private static boolean isOfNothing(Finding finding, Set<Pointer> told) {
    return finding.rule().equals(ReadRules.WRONG_KIND.id()) && told.contains(finding.pointer());
  }

  private static Map<String, @Nullable Object> named(Map<?, ?> members) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    members.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }

  /** Reads plain values as any document is read, by way of a text that holds them. */
  private static <T> ReadResult<T> bind(@Nullable Object plain, Reading reading, Class<T> type) {
    StringWriter written = new StringWriter();
    try (JsonGenerator out = JSON.compactGenerator(written)) {
      Writing.writePlain(plain, out);
    }
    String json = written.toString();
    return Documents.read(
        new Source(() -> JSON.parser(json), false),
        type,
        Supplement.NONE,
        reading.limits(),
        reading.strict(),
        UnaryOperator.identity());
  }

  /** Without the line and column, which are those of a text that nobody sees. */
  private static Finding unplaced(Finding finding) {
    Finding.Builder builder =
        Finding.builder()
            .rule(finding.rule())
            .severity(finding.severity())
            .pointer(finding.pointer())
            .messageKey(finding.messageKey())
            .arguments(finding.arguments());
    finding.ownMessage().ifPresent(builder::ownMessage);
    return builder.build();
  }

  /** Returns a finding on the document as one on the record. */
  private static Finding within(Finding finding, Pointer at, Moves moves) {
    Pointer place = Pointer.root();
    if (finding.pointer().isWithin(at)) {
      List<String> segments = finding.pointer().segments();
      for (String segment : segments.subList(at.segments().size(), segments.size())) {
        place = place.child(segment);
      }
    }
    return finding.toBuilder().pointer(moves.target(place)).build();
  }

  private List<Finding> located(List<Finding> findings) {
    return findings.stream().map(locating(findings)).toList();
  }

  private UnaryOperator<Finding> locating(List<Finding> findings) {
    UnaryOperator<Finding> locating =
        SourcePlaces.locating(form, passage.text(), findings, moves::origin);
    return finding ->
        finding.line().isPresent() ? finding : passage.inDocument(locating.apply(finding));
  }

  @Override
  public ReadResult<T> result() {
    return result;
  }

  @Override
  public ValidationReport locate(ValidationReport report) {
    List<Finding> all =
        Stream.concat(
                report.findings().stream(),
                report.accepted().stream().map(AcceptedFinding::finding))
            .toList();
    return report.map(locating(all));
  }

  /** Returns the name of a record of a list, by its number from 0. */
  static String name(String file, int number) {
    return file + PART + number;
  }

  /** Returns the name of the file that a record is in. */
  static String file(String name) {
    int part = name.lastIndexOf(PART);
    return part < 0 ? name : name.substring(0, part);
  }
}
