package io.github.copguidelines.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.copguidelines.model.LocalizedValue;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PrintableText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A problem or note that reading or validation reports about a document.
 *
 * <p>A finding never repeats text of the document, except codes of lists. Reports use its natural
 * order: by place, then by rule, then by message.
 */
@Value.Immutable
public interface Finding extends LocalizedValue, Comparable<Finding> {

  /** The greatest length of a place, in UTF-16 code units, before names are escaped. */
  int LONGEST_PLACE = 1_000;

  /** Returns the identifier of the rule, for example {@code PR-003}. */
  String rule();

  /** Returns the severity. */
  Severity severity();

  /**
   * Returns the place in the document, by the names on the wire; at most {@value #LONGEST_PLACE}
   * characters, slashes included. The pointer to a deeper place ends at the innermost object or
   * list within this limit, so that reports stay in proportion to documents.
   */
  Pointer pointer();

  /**
   * Returns the key of the message: the identifier of the rule, optionally with a case after a dot.
   */
  String messageKey();

  /** Returns the arguments of the message, by name; a map contains texts by language. */
  @Value.Default
  default Members arguments() {
    return Members.none();
  }

  /**
   * Returns the message of a custom rule, with the names of arguments in braces. It replaces the
   * message of the key.
   */
  Optional<LocalizedText> ownMessage();

  /** Returns the line, from 1, if it is known. */
  Optional<Integer> line();

  /** Returns the column, from 1, if it is known. */
  Optional<Integer> column();

  /**
   * Returns the cell of a spreadsheet: the sheet's name, the column's letters and the row's number,
   * as in {@code Records!D7}, {@code 'My records'!D7}, or {@code D7} in a file with one unnamed
   * sheet. If present, {@link #line} and {@link #column} are its row and column.
   */
  Optional<String> cell();

  /**
   * Returns the message in a language, or in English if that language has none. In right-to-left
   * languages directional marks isolate codes and places.
   */
  default String message(Locale locale) {
    return ownMessage()
        .map(own -> Messages.render(own, this, locale))
        .orElseGet(() -> Messages.render(this, locale));
  }

  /**
   * Returns the arguments, with one text for each localized text: in the language of the message,
   * else in English, else the first.
   */
  default Members arguments(Locale locale) {
    Members chosen = arguments();
    for (String name : arguments().names()) {
      if (arguments().get(name).orElse(null) instanceof Map<?, ?> texts) {
        chosen = chosen.with(name, Wording.inOneLanguage(texts, locale));
      }
    }
    return chosen;
  }

  /**
   * Returns the label of the place in a language, or in English, for example {@code Results 1 ›
   * Unit}. Entries of lists have numbers from 1. Empty for the whole document and for fields
   * without a label.
   */
  default Optional<String> field(Locale locale) {
    return FieldNames.path(pointer(), locale);
  }

  /**
   * Returns the place with identifiers of list items instead of their numbers, after an equals
   * sign: {@code /references/=law/title}. Empty if no item on the path has an identifier. The
   * fingerprint uses it instead of the pointer; {@code equals} ignores it.
   */
  @Value.Auxiliary
  Optional<String> pointerById();

  /**
   * Returns the fingerprint of the finding in a document that its name identifies, see {@link
   * #fingerprint(DocumentIdentity)}.
   *
   * @param document the name of the document; {@code \\} counts as {@code /}, and {@code ./} at the
   *     beginning is ignored
   */
  default String fingerprint(String document) {
    return fingerprint(DocumentIdentity.of(document));
  }

  /**
   * Returns a fingerprint that identifies the finding from run to run: 32 hexadecimal digits. It
   * covers the identity of the document, the rule, the key of the message, the place, and text
   * arguments other than {@code why}.
   *
   * <p>It ignores line, column, cell, severity, language, numbers and lists: a text that is still
   * too long after an edit is the same finding. A finding about a list item with an identifier,
   * such as a reference, stays the same wherever the item appears. Only their number identifies
   * items of other lists, such as results. An item inserted before them changes their fingerprints,
   * and a new item may get an old fingerprint. Equal on all systems and Java versions.
   *
   * @param document the identity of the document; in its name {@code \\} counts as {@code /}, and
   *     {@code ./} at the beginning is ignored
   */
  default String fingerprint(DocumentIdentity document) {
    return Fingerprint.of(document, this);
  }

  /**
   * Returns what {@code toString} prints: severity, rule, place and English message, as {@link
   * PrintableText}, since names in a place are the document's.
   */
  default String describe() {
    return PrintableText.of(
        severity()
            + " "
            + rule()
            + " "
            + PrintableText.ofPlace(pointer().segments())
            + " "
            + message(Locale.ENGLISH));
  }

  /** Shortens a place that is too long. The builder calls this method. */
  @Value.Check
  default Finding bounded() {
    Pointer bounded = pointer().within(LONGEST_PLACE);
    return bounded.equals(pointer()) ? this : toBuilder().pointer(bounded).build();
  }

  @Override
  default int compareTo(Finding other) {
    return FindingOrder.STANDARD.compare(this, other);
  }

  @Override
  default Map<String, @Nullable Object> asMap(Locale locale) {
    return FindingMembers.of(this, locale);
  }

  /**
   * Reads a finding from members as {@link #asMap(Locale)} returns them, and ignores others.
   *
   * <p>If the rule or message key is unknown, or an argument is missing, the finding keeps the
   * message as its own, in English.
   *
   * @throws IllegalArgumentException if a member is missing or has no value of its type
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Finding of(Members members) {
    return FindingMembers.finding(members.asMap());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this finding. */
  default Builder toBuilder() {
    Builder builder = builder().from(this);
    builder.collected = arguments();
    return builder;
  }

  /** Builds {@link Finding} objects; not thread-safe. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}

    /** Adds an argument of the message. */
    public Builder argument(String name, Object value) {
      return addArgument(name, value);
    }

    private Members collected = Members.none();

    private Builder addArgument(String name, Object value) {
      collected = collected.with(name, value);
      return arguments(collected);
    }

    /** Selects a case of the rule's message. */
    public Builder messageCase(String rule, String messageCase) {
      return messageKey(rule + "." + messageCase);
    }
  }
}
