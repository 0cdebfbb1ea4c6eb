package io.github.copguidelines.validation;

import io.github.copguidelines.finding.CollectionRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to say about a record next to those before it: the rules on collections.
 *
 * <p>It is not part of {@link CopValidator}, since it remembers. For each record it keeps its
 * identifier, the name of its document, and for each language its title and lead organisation in a
 * simple form: a few kilobytes, so that it is not for a million records in a small heap. Hand the
 * records in in the order of the reports; each finding is about the later of two records, and names
 * the document of the earlier.
 *
 * <pre>{@code
 * CollectionCheck together = new CollectionCheck();
 * try (Stream<JudgedDocument> judged = validator.validateAll(documents, bulk)) {
 *   judged.map(one -> together.with(one, validator)).forEach(...);
 * }
 * }</pre>
 *
 * <p>No field of a record holds the identifier of another; of documents that name records, {@link
 * EvidenceCheck} tells those that are not there. Not thread-safe.
 */
@NotSerialized
public final class CollectionCheck {

  /** No two records of a collection have the same identifier. */
  public static final Rule IDENTIFIER = Rule.error("COLL-001");

  /**
   * No two records are about one practice, as far as that can be determined: the same lead
   * organisation, by its name, and titles in one language that have the same words or differ in few
   * letters. Accents, blanks, capitals, the order of words, and the ways of writing one Arabic
   * letter make no difference. The numbers in both titles are the same; another year is another
   * practice.
   */
  public static final Rule DUPLICATE = Rule.warning("COLL-002");

  /** So many of those that might be alike are looked at, the latest; it keeps the time linear. */
  private static final int LOOKED_AT = 64;

  private final Map<String, String> documentOf = new HashMap<>();
  private final Map<String, List<Remembered>> alike = new HashMap<>();

  private record Remembered(TitleKey title, String document) {}

  private final boolean withTitles;

  /** Begins with no records. */
  public CollectionCheck() {
    this(true);
  }

  private CollectionCheck(boolean withTitles) {
    this.withTitles = withTitles;
  }

  /**
   * Returns a check of identifiers alone ({@link #IDENTIFIER}), which keeps of each record its
   * identifier and the name of its document.
   */
  public static CollectionCheck ofIdentifiers() {
    return new CollectionCheck(false);
  }

  /**
   * Returns the rules on collections: those of this class, of {@link CollectionRules}, and of
   * {@link EvidenceCheck}.
   */
  public static List<Rule> rules() {
    return List.of(IDENTIFIER, DUPLICATE, CollectionRules.CONFLICT, EvidenceCheck.NAMED);
  }

  /**
   * Remembers a record.
   *
   * @param document the name of its document, which findings on later records may repeat
   * @return what there is to say about it next to those before, unsorted
   */
  public List<Finding> add(String document, PracticeRecord record) {
    Optional<String> first =
        Optional.ofNullable(documentOf.putIfAbsent(record.id(), document))
            .filter(other -> withTitles || !other.equals(document)); // a file named twice
    Optional<String> similar =
        withTitles ? similar(TitleKey.all(record), document) : Optional.empty();
    if (first.isPresent()) {
      return List.of(finding(IDENTIFIER, "id", first.get()));
    }
    return similar.map(other -> List.of(finding(DUPLICATE, "title", other))).orElse(List.of());
  }

  /**
   * Returns the same with what there is to say about its record next to those before. Settings, and
   * what the record accepts, apply to that as to all else: a warning of these rules can be
   * accepted, and its severity be changed.
   *
   * @param validator the one that judged the document; it does so again where something was found
   */
  public JudgedDocument with(JudgedDocument judged, CopValidator validator) {
    List<Finding> found = found(judged);
    if (found.isEmpty()) {
      return judged;
    }
    return with(
        judged, validator.validate(judged.document().result(), judged.report().stage(), found));
  }

  /**
   * Returns the same with what there is to say about its record next to those before, to which no
   * settings and no acceptances are applied.
   */
  public JudgedDocument with(JudgedDocument judged) {
    List<Finding> found = found(judged);
    if (found.isEmpty()) {
      return judged;
    }
    List<Finding> all = new ArrayList<>(judged.report().findings());
    all.addAll(found);
    return with(
        judged, ValidationReport.of(judged.report().stage(), all, judged.report().accepted()));
  }

  private List<Finding> found(JudgedDocument judged) {
    return judged.record().map(record -> add(judged.name(), record)).orElse(List.of());
  }

  private static JudgedDocument with(JudgedDocument judged, ValidationReport report) {
    return judged.withReport(judged.document().locate(report));
  }

  private Optional<String> similar(Collection<TitleKey> titles, String document) {
    Optional<String> found = Optional.empty();
    for (TitleKey title : titles) {
      for (String block : title.blocks()) {
        found = found.or(() -> similar(title, block));
      }
    }
    for (TitleKey title : titles) {
      for (String block : title.blocks()) {
        remember(block, new Remembered(title, document));
      }
    }
    return found;
  }

  private Optional<String> similar(TitleKey title, String block) {
    return alike.getOrDefault(block, List.of()).stream()
        .filter(earlier -> earlier.title().isNear(title))
        .map(Remembered::document)
        .findFirst();
  }

  private void remember(String block, Remembered title) {
    List<Remembered> there = alike.computeIfAbsent(block, none -> new ArrayList<>(1));
    if (there.size() == LOOKED_AT) {
      there.remove(0);
    }
    there.add(title);
  }

  private static Finding finding(Rule rule, String member, String document) {
    return rule.at(Pointer.root().child(member)).argument("document", document).build();
  }
}
