package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.check.Findings;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A rule that somebody adds to those of the library, with {@link CopValidator#withRule}.
 *
 * <pre>{@code
 * Rule rule = new Rule("ACME-001", Severity.WARNING, Stage.SUBMISSION);
 * OwnRule cost =
 *     OwnRule.of(
 *         rule,
 *         LocalizedText.of("en", "Say what it costs; our fund asks for it."),
 *         (record, found) -> {
 *           if (record.cost().isEmpty()) {
 *             found.accept(rule.at(Pointer.root().child("cost")));
 *           }
 *         });
 * }</pre>
 *
 * <p>Documents of other types are judged by rules that name their type:
 *
 * <pre>{@code
 * OwnRule lead =
 *     OwnRule.of(
 *         Programme.class,
 *         rule,
 *         LocalizedText.of("en", "Say who leads it."),
 *         (programme, found) -> {
 *           if (programme.leadOrganisation().isEmpty()) {
 *             found.accept(rule.at(Pointer.root().child("leadOrganisation")));
 *           }
 *         });
 * }</pre>
 *
 * <p>Settings and acceptances name it by its identifier, as they do those of the library. Where its
 * function throws, or leaves a finding incomplete, what it found before remains, and a finding of
 * {@link #FAILED} says so at the root of the document. Immutable, and thread-safe as far as its
 * function is.
 */
@NotSerialized
public final class OwnRule {

  /** A rule could judge the record; its own identifier is the argument {@code rule}. */
  public static final Rule FAILED = Rule.error("RULE-001");

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{0,19}-[0-9]{1,6}");

  private final Class<? extends Extensible> type;
  private final Rule rule;
  private final LocalizedText message;
  private final BiConsumer<Extensible, Consumer<Finding.Builder>> check;

  private OwnRule(
      Class<? extends Extensible> type,
      Rule rule,
      LocalizedText message,
      BiConsumer<Extensible, Consumer<Finding.Builder>> check) {
    this.type = type;
    this.rule = rule;
    this.message = message;
    this.check = check;
  }

  /**
   * Makes a rule for practice records.
   *
   * @param rule its identifier, severity and first stage; the identifier is capital letters and
   *     digits, a hyphen and a number, such as {@code ACME-001}, of a family that is not the
   *     library's
   * @param message what its findings say, in one language or more, with the names of arguments in
   *     braces; it should repeat no text of the record. A finding may have another
   * @param check looks at a record and gives what it finds to its second argument, each begun with
   *     {@link Rule#at}; it is called by several threads at a time, not before the rule's stage,
   *     and not for records beyond the limits
   * @throws IllegalArgumentException if the identifier has not that form, or there is no message
   */
  public static OwnRule of(
      Rule rule,
      LocalizedText message,
      BiConsumer<PracticeRecord, Consumer<Finding.Builder>> check) {
    return of(PracticeRecord.class, rule, message, check);
  }

  /**
   * Makes a rule for documents of a type.
   *
   * @param type a type of {@link DocumentType}, or what several of them have in common, as {@code
   *     DocumentHead}
   * @param rule identifier, severity and stage; documents other than practice records have no
   *     stages and are checked at all
   * @param message the message by language, with the names of arguments in braces
   * @param check thread-safe; takes a document of the type and the receiver of its findings
   * @throws IllegalArgumentException if the identifier does not have the form of one, if there is
   *     no message, or if no documents are of the type
   */
  public static <T extends Extensible> OwnRule of(
      Class<T> type,
      Rule rule,
      LocalizedText message,
      BiConsumer<? super T, Consumer<Finding.Builder>> check) {
    if (!ID.matcher(rule.id()).matches()) {
      throw new IllegalArgumentException(
          rule.id() + ": an identifier is like ACME-001, capital letters, a hyphen and a number.");
    }
    if (isOurs(rule.id())) {
      throw new IllegalArgumentException(rule.id() + ": this family is the library's.");
    }
    if (message.isEmpty()) {
      throw new IllegalArgumentException(rule.id() + ": a rule needs a message.");
    }
    if (Arrays.stream(DocumentType.values())
        .noneMatch(one -> type.isAssignableFrom(one.modelType()))) {
      throw new IllegalArgumentException(type.getName() + " is no type of documents.");
    }
    Objects.requireNonNull(check, "check");
    return new OwnRule(
        type, rule, message, (document, found) -> check.accept(type.cast(document), found));
  }

  private static boolean isOurs(String id) {
    String family = family(id);
    return RuleBook.ids().stream().anyMatch(ours -> family(ours).equals(family));
  }

  private static String family(String id) {
    return id.substring(0, id.lastIndexOf('-') + 1);
  }

  /** Returns true if it judges such documents. */
  boolean concerns(Extensible document) {
    return type.isInstance(document);
  }

  /** Returns its identifier, severity and first stage. */
  public Rule rule() {
    return rule;
  }

  void check(Extensible document, Findings findings) {
    try {
      check.accept(document, finding -> findings.add(named(finding)));
    } catch (OutOfMemoryError e) {
      throw e; // nobody's fault alone, and nothing to go on with
    } catch (Throwable e) { // an exception that is checked too, as other languages throw them
      // Its text is not passed on: it may repeat the document's.
      findings.add(FAILED.at(Pointer.root()).argument("rule", rule.id()));
    }
  }

  /** No rule speaks in the name of another. */
  private Finding.Builder named(Finding.Builder given) {
    Finding finding = given.build();
    Finding.Builder own = finding.toBuilder().rule(rule.id()).messageKey(rule.id());
    return finding.ownMessage().isPresent() ? own : own.ownMessage(message);
  }
}
