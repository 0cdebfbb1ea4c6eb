package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.Judge;
import io.github.copguidelines.serialization.CopJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges documents of a type at a stage by our reader and validator and by two validators of its
 * schema, and says where they do not agree.
 *
 * <p>The verdict is the same always, where a schema can express the rule. So are the places, unless
 * something could not be bound: then our rules see less than the schema does.
 */
final class Agreement<T extends Extensible> {

  private static final String STATEMENTS = "/safeguardingDeclaration/statements";

  private static final Class<?> STAGED = PracticeRecord.class;

  private final Class<T> type;
  private final Stage stage;
  private final Judge networknt;
  private final Judge harrel;

  private Agreement(Class<T> type, Stage stage) {
    this.type = type;
    this.stage = stage;
    JsonNode schema =
        Judge.strictlyEnded(JsonMapper.shared().readTree(CopSchemas.forType(type, stage).text()));
    this.networknt = Judge.networknt(schema);
    this.harrel = Judge.harrel(schema);
  }

  /** Returns the agreement for each schema, by its title's key: {@code practice-record-draft}. */
  static Map<String, Agreement<?>> all() {
    Map<String, Agreement<?>> all = new TreeMap<>();
    for (CopSchema schema : CopSchemas.all()) {
      String name = schema.fileName().replace(".schema.json", "");
      // What has no stages is judged as a whole.
      Stage stage = STAGED.equals(schema.type()) ? schema.stage() : Stage.PUBLICATION;
      all.put(name, new Agreement<>(schema.type().asSubclass(Extensible.class), stage));
    }
    return all;
  }

  Class<T> type() {
    return type;
  }

  Stage stage() {
    return stage;
  }

  /**
   * Returns in what way the judges differ; empty where they agree.
   *
   * @param both judge by both validators of schemas, not by the fast one alone
   */
  Optional<String> difference(ObjectNode document, boolean both) {
    return difference(document, both, faults(document));
  }

  /**
   * As above, of a document that was judged by its schema already.
   *
   * @param theirs what {@link #faults} gave
   */
  Optional<String> difference(ObjectNode document, boolean both, Set<String> theirs) {
    ReadResult<T> read = CopJson.lenient().read(document.toString(), type);
    SortedSet<String> ours = Expressible.places(told(read), document);
    if (both && !harrel.faults(document).equals(theirs)) {
      return Optional.of(
          "networknt " + told(theirs) + ", dev.harrel " + told(harrel.faults(document)));
    }
    boolean seenAll = read.toOptional().isPresent() && read.unbound().isEmpty();
    boolean agree =
        seenAll
            ? ours.equals(seen(theirs, ours))
            : ours.isEmpty() == theirs.isEmpty() && theirs.containsAll(ours);
    return agree
        ? Optional.empty()
        : Optional.of("ours " + told(ours) + ", the schema " + told(theirs));
  }

  /**
   * Leaves out what we do not tell beside another fault: of the statements of the declaration, what
   * follows from one that stands twice or has a code that is not known.
   */
  private static Set<String> seen(Set<String> theirs, Set<String> ours) {
    Predicate<String> ofStatements = place -> place.startsWith(STATEMENTS);
    return ours.stream().noneMatch(ofStatements)
        ? theirs
        : theirs.stream()
            .filter(ofStatements.negate().or(ours::contains))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the places where the schema forbids a document; none where it allows it. */
  Set<String> faults(ObjectNode document) {
    return networknt.faults(document);
  }

  /** Returns places as they can be read, the root too, whose pointer is empty. */
  private static String told(Set<String> places) {
    return places.stream()
        .map(place -> '"' + place + '"')
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Returns what reader and validator tell. */
  private List<Finding> told(ReadResult<T> read) {
    return RuleExamples.VALIDATOR.validate(read, stage).findings();
  }
}
