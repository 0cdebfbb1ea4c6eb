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
 * One thing that reading or validation has to say about a document.
 *
 * <p>A finding never repeats text of the document, other than codes of lists. The natural order is
 * that of a report: by place, then by rule, then by message.
 */
@Value.Immutable
public interface Finding extends LocalizedValue, Comparable<Finding> {

  /** The greatest length of a place, in UTF-16 code units, before names are escaped. */
  int LONGEST_PLACE = 1_000;

  /** Returns the identifier of the rule, for example {@code PR-003}. */
  String rule();

  /** Returns how much it weighs. */
  Severity severity();

  /**
   * Returns the place in the document, by the names on the wire; at most {@value #LONGEST_PLACE}
   * characters, slashes included. A longer one is that of the innermost object or list around it
   * that is not, so that a report stays in proportion to its document.
   */
  Pointer pointer();

  /** Returns the key of the message: the rule's identifier, perhaps with a case after a dot. */
  String messageKey();

  /** Returns the values that appear in the message, by name; a map has texts by language. */
  @Value.Default
  default Members arguments() {
    return Members.none();
  }

  /**
   * Returns the message where it is not one of the library's: that of somebody's own rule, with the
   * names of arguments in braces. It takes the place of the message that the key names.
   */
  Optional<LocalizedText> ownMessage();

  /** Returns the line, from 1, where the place is known that closely. */
  Optional<Integer> line();

  /** Returns the column, from 1, where the place is known that closely. */
  Optional<Integer> column();

  /**
   * Returns the cell of a spreadsheet that it is about, by the name of the sheet, the column's
   * letters and the row's number: {@code Records!D7}, {@code 'My records'!D7}, or {@code D7} in a
   * file of one nameless sheet. Where there is one, {@link #line} and {@link #column} are the row
   * and the column.
   */
  Optional<String> cell();

  /**
   * Returns the message in a language, or in English where there is none in it. In a language that
   * is written from right to left codes and places are put between marks that keep their order.
   */
  default String message(Locale locale) {
    return ownMessage()
        .map(own -> Messages.render(own, this, locale))
        .orElseGet(() -> Messages.render(this, locale));
  }

  /**
   * Returns the arguments with one text for each that has texts by language: that in the language
   * of the message, or else in English, or else the first.
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
   * Returns what people call the place, for example {@code Results 1 › Unit}: the label of the
   * field in a language, or in English, entries of lists with their number from 1. Empty for the
   * whole document and where the place is no field of a record that the catalogue labels.
   */
  default Optional<String> field(Locale locale) {
    return FieldNames.path(pointer(), locale);
  }

  /**
   * Returns the place with the identifiers of items in lists, after an equals sign, for their
   * numbers: {@code /references/=law/title}. Empty where no item on the way has an identifier of
   * its own. It takes the place of the pointer in the fingerprint, and is no part of what makes
   * findings equal.
   */
  @Value.Auxiliary
  Optional<String> pointerById();

  /**
   * Returns what stays the same as long as the finding does, from run to run, in a document that is
   * known by its name, see {@link #fingerprint(DocumentIdentity)}.
   *
   * @param document the name of the document; {@code \\} is taken for {@code /}, and {@code ./} at
   *     its beginning is left out
   */
  default String fingerprint(String document) {
    return fingerprint(DocumentIdentity.of(document));
  }

  /**
   * Returns what stays the same as long as the finding does, from run to run: 32 hexadecimal digits
   * over what the document is known by, the rule, the message's key, the place, and the words among
   * the arguments, other than the reason {@code why}.
   *
   * <p>Line, column, cell, severity, language, numbers and lists are left out: a text that is still
   * too long after an edit is the same finding. So is one about an item of a list that has an
   * identifier of its own, such as a reference, wherever it appears in the list. Items of other
   * lists, such as results, are known by their number alone: something put before them makes their
   * findings others, and may make a new item's look like an old one's. Equal on all systems and
   * Java versions.
   *
   * @param document what the document is known by; in its name {@code \\} is taken for {@code /},
   *     and {@code ./} at the beginning is left out
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

  /** Shortens a place that is too long; the builder calls it. */
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
   * Returns the finding of members as {@link #asMap(Locale)} returns them. Others are left out.
   *
   * <p>Where the library does not know the rule or the message key, or an argument of its message
   * is missing, the message becomes the finding's own, in English.
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

    /** Adds a value that appears in the message. */
    public Builder argument(String name, Object value) {
      return addArgument(name, value);
    }

    private Members collected = Members.none();

    private Builder addArgument(String name, Object value) {
      collected = collected.with(name, value);
      return arguments(collected);
    }

    /** Makes it another case of its rule's message. */
    public Builder messageCase(String rule, String messageCase) {
      return messageKey(rule + "." + messageCase);
    }
  }
}
