package io.github.copguidelines.validation;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.submission.SubmittedDocument;
import io.github.copguidelines.submission.SubmittedType;
import io.github.copguidelines.validation.check.ModelWalk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what documents name is in their collection: the practice records that evidence and
 * contributions name, and the documents that submissions name.
 *
 * <p>It is not part of {@link CopValidator}, since what a document names may come after it: add all
 * documents, of any type and in any order, then ask. It keeps the identifiers of all of them and
 * the places that name others, so that it is not for millions of documents in a small heap. Hand
 * its findings to {@link CopValidator#validate(ReadResult, Stage, Collection)}, so that settings
 * apply to them. Not thread-safe.
 *
 * <pre>{@code
 * EvidenceCheck together = EvidenceCheck.ofAll();
 * together.add("survey.yaml", response);
 * together.add("records/rw-course.yaml", record);
 * Map<String, List<Finding>> found = together.findings();
 * }</pre>
 */
@NotSerialized
public final class EvidenceCheck {

  /** What a document names is in the collection. */
  public static final Rule NAMED = Rule.error("COLL-004");

  private final boolean recordsOnly;
  private final Map<DocumentType, Set<String>> identifiers = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** A place that names a document; of any type where it says none. */
  private record Mention(String document, Pointer place, Optional<DocumentType> type, String id) {}

  private EvidenceCheck(boolean recordsOnly) {
    this.recordsOnly = recordsOnly;
  }

  /** Begins a collection that has all that its documents name. */
  public static EvidenceCheck ofAll() {
    return new EvidenceCheck(false);
  }

  /** Begins a collection that has all practice records; what else documents name may be missing. */
  public static EvidenceCheck ofRecords() {
    return new EvidenceCheck(true);
  }

  /**
   * Adds a document.
   *
   * @param name the name of the document, under which {@link #findings} tells of it
   * @param document a practice record, contribution, survey response, national strategy, programme
   *     or submission
   * @throws IllegalArgumentException if it is none of them
   */
  public void add(String name, Extensible document) {
    DocumentType type =
        Arrays.stream(DocumentType.values())
            .filter(one -> one.modelType().isInstance(document))
            .findFirst()
            .orElseThrow(EvidenceCheck::isNone);
    identifiers.computeIfAbsent(type, none -> new HashSet<>()).add(id(document));
    ModelWalk.walk(
        document,
        type.modelType(),
        new ModelWalk.Visitor() {
          @Override
          public void object(Extensible object, Pointer at) {
            look(name, object, at);
          }
        });
  }

  private static String id(Extensible document) {
    if (document instanceof PracticeRecord record) {
      return record.id();
    }
    if (document instanceof DocumentHead head) {
      return head.id();
    }
    throw isNone();
  }

  private static IllegalArgumentException isNone() {
    return new IllegalArgumentException("Such documents name no others and have no identifier.");
  }

  private void look(String name, Extensible object, Pointer at) {
    if (object instanceof Evidence evidence) {
      evidence.record().ifPresent(id -> mention(name, at.child("record"), id));
    } else if (object instanceof Contribution contribution) {
      List<String> records = contribution.records();
      for (int i = 0; i < records.size(); i++) {
        mention(name, at.child("records").child(i), records.get(i));
      }
    } else if (object instanceof SubmittedDocument sent) {
      Optional<DocumentType> type = sent.type().map(EvidenceCheck::type);
      if (!recordsOnly || type.equals(Optional.of(DocumentType.PRACTICE_RECORD))) {
        sent.id().ifPresent(id -> mentions.add(new Mention(name, at.child("id"), type, id)));
      }
    }
  }

  private void mention(String name, Pointer place, String record) {
    mentions.add(new Mention(name, place, Optional.of(DocumentType.PRACTICE_RECORD), record));
  }

  private static DocumentType type(SubmittedType type) {
    return switch (type) {
      case PRACTICE_RECORD -> DocumentType.PRACTICE_RECORD;
      case CONTRIBUTION -> DocumentType.CONTRIBUTION;
      case SURVEY_RESPONSE -> DocumentType.SURVEY_RESPONSE;
      case NATIONAL_STRATEGY -> DocumentType.NATIONAL_STRATEGY;
      case PROGRAMME -> DocumentType.PROGRAMME;
    };
  }

  /**
   * Returns what there is to say about the documents added so far, by the name of the document;
   * documents in the order in which they were added, findings in that of their places.
   */
  public Map<String, List<Finding>> findings() {
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (!isThere(mention)) {
        found
            .computeIfAbsent(mention.document(), none -> new ArrayList<>())
            .add(NAMED.at(mention.place()).build());
      }
    }
    found.replaceAll((document, findings) -> findings.stream().sorted().toList());
    return found;
  }

  private boolean isThere(Mention mention) {
    return mention.type().isPresent()
        ? identifiers.getOrDefault(mention.type().get(), Set.of()).contains(mention.id())
        : identifiers.values().stream().anyMatch(all -> all.contains(mention.id()));
  }
}
