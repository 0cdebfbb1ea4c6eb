package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * No free text looks like personal data: neither in the fields nor in what the model does not know,
 * nor in the names of the latter.
 *
 * <p>Each kind is told once for each place, and never what the text is. A draft may still hold it,
 * so that it is an error from submission on only, and where a detector is not sure, never. The
 * e-mail address of the public contact may stand anywhere, and a telephone number within it.
 *
 * <p>The same walk through the texts tells what is wrong with links ({@link CopRules#LINK}),
 * wherever they stand.
 */
final class PersonalDataRule<T extends Extensible> implements DocumentRule<T> {

  private final Class<T> type;
  private final TextWalk walk;

  PersonalDataRule(Class<T> type) {
    this.type = type;
    this.walk = TextWalk.of(type);
  }

  @Override
  public Rule rule() {
    return CopRules.PERSONAL_DATA;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    check(document, PersonalDataScanner.forCountries(NamedCountries.of(document)), stage, findings);
  }

  private void check(T document, PersonalDataScanner scanner, Stage stage, Findings findings) {
    walk.walk(
        document,
        type,
        Pointer.root(),
        new TextSearch(scanner, contactOf(document), stage, findings));
  }

  /**
   * Looks for the same in values that did not fit into a record, which is then not made or has not
   * got them. Unsafe characters, which the check of the object cannot see there, are found too.
   *
   * @param limit how many findings are kept
   */
  static Findings ofUnbound(
      ReadResult<?> result, PersonalDataScanner scanner, Stage stage, int limit) {
    Findings findings = new Findings(limit);
    String known = result.object().map(PersonalDataRule::contactOf).orElse("");
    for (Unbound one : result.unbound()) {
      String contact = known.isEmpty() ? contact(one.value()) : known;
      Findings within = new Findings(limit);
      TextSearch search = new TextSearch(scanner, contact, stage, within);
      TextWalk.plain(one.value(), in(one.pointer()), Pointer.root(), search.ofUnbound());
      findings.addAll(within, place -> result.toDocument(one, place));
    }
    return findings;
  }

  /**
   * Looks again through an object whose countries did not all fit into it, and returns what is
   * found with these; most of it is known already.
   *
   * @param scanner knows those that did not fit too
   */
  static List<Finding> ofMisreadCountries(
      ReadResult<? extends Extensible> result,
      PersonalDataScanner scanner,
      Stage stage,
      int limit) {
    return result
        .object()
        .filter(one -> !NamedCountries.of(one).containsAll(NamedCountries.of(result)))
        .map(one -> again(OtherChecks.typeOf(one), one, result, scanner, stage, limit))
        .orElse(List.of());
  }

  private static <E extends Extensible> List<Finding> again(
      Class<E> type,
      Extensible document,
      ReadResult<? extends Extensible> result,
      PersonalDataScanner scanner,
      Stage stage,
      int limit) {
    Findings findings = new Findings(limit);
    new PersonalDataRule<>(type).check(type.cast(document), scanner, stage, findings);
    return result.report(findings.report(stage)).findings().stream()
        .filter(one -> one.rule().equals(CopRules.PERSONAL_DATA.id()))
        .toList();
  }

  /** Returns the type of the object that a value lies in, where that matters. */
  private static Class<?> in(Pointer place) {
    if (place.equals(Pointer.root())) {
      return PracticeRecord.class;
    }
    return place.segments().get(0).equals("publicContact") ? PublicContact.class : Unbound.class;
  }

  /** Returns the address of the public contact, of a record or by itself; empty for others. */
  static String contactOf(Object document) {
    if (document instanceof PublicContact contact) {
      return contact.email().orElse("");
    }
    return document instanceof PracticeRecord record
        ? record.publicContact().flatMap(PublicContact::email).orElse("")
        : "";
  }

  /** The address of the public contact may stand anywhere, in a record that was not made too. */
  private static String contact(@Nullable Object value) {
    return value instanceof Map<?, ?> record
            && record.get("publicContact") instanceof Map<?, ?> contact
            && contact.get("email") instanceof String email
        ? email
        : "";
  }
}
