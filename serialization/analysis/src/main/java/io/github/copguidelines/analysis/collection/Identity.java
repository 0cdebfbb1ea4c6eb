package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.contribution.Annex;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.practice.Translation;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.submission.Attachment;
import io.github.copguidelines.submission.SubmittedDocument;
import io.github.copguidelines.survey.SurveyAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a list entry, which matches it with an entry of another list.
 *
 * @param member the member that holds it; null if the entry is its own identity
 */
record Identity(@Nullable String member) {

  /** The members that identify entries of the model's types. */
  private static final Map<Class<?>, String> MEMBERS =
      Map.ofEntries(
          Map.entry(Reference.class, "id"),
          Map.entry(Implementation.class, "code"),
          Map.entry(Translation.class, "language"),
          Map.entry(SafeguardingStatement.class, "code"),
          Map.entry(Evidence.class, "record"),
          Map.entry(SurveyAnswer.class, "question"),
          Map.entry(StageProgress.class, "stage"),
          Map.entry(ItemProgress.class, "item"),
          Map.entry(SubmittedDocument.class, "id"),
          Map.entry(Attachment.class, "file"),
          Map.entry(Annex.class, "file"));

  /** Returns an identity that is unique in each list; empty if there is none. */
  static Optional<Identity> of(List<?> older, List<?> newer, @Nullable Class<?> type) {
    return candidates(type).stream()
        .filter(identity -> identity.tellsApart(older) && identity.tellsApart(newer))
        .findFirst();
  }

  private static List<Identity> candidates(@Nullable Class<?> type) {
    if (type == null || type == Object.class) {
      return List.of(new Identity(null), new Identity("id"), new Identity("code"));
    }
    String member = MEMBERS.get(type);
    boolean isObject = member != null || ModelType.isModelType(type);
    return isObject && member == null ? List.of() : List.of(new Identity(member));
  }

  /** Returns the identity of an entry; null if it has none. */
  @Nullable Object of(@Nullable Object entry) {
    if (member == null) {
      return entry instanceof Map || entry instanceof List ? null : entry;
    }
    return entry instanceof Map<?, ?> members && members.get(member) instanceof String text
        ? text
        : null;
  }

  private boolean tellsApart(List<?> entries) {
    Set<Object> seen = new HashSet<>();
    return entries.stream()
        .map(this::of)
        .allMatch(identity -> Objects.nonNull(identity) && seen.add(identity));
  }
}
