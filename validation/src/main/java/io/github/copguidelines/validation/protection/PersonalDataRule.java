package io.github.copguidelines.validation.protection;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * No free text looks like personal data: neither in the fields nor in what the model does not know,
 * nor in the names of the latter.
 *
 * <p>Each kind is reported once for each place, and never what the text is. A draft may still hold
 * it, so that it is an error from submission on only, and where a detector is not sure, never. The
 * e-mail address of the public contact may appear anywhere, and a telephone number within it.
 *
 * <p>The same walk through the texts tells what is wrong with links ({@link CopRules#LINK}),
 * wherever they appear.
 */
public final class PersonalDataRule<T extends Extensible> implements DocumentRule<T> {

  private final Class<T> type;
  private final TextWalk walk;

  public PersonalDataRule(Class<T> type) {
    this.type = type;
    this.walk = TextWalk.of(type);
  }

  @Override
  public Rule rule() {
    return CopRules.PERSONAL_DATA;
  }

  @Override
  public List<Rule> rules() {
    return List.of(CopRules.PERSONAL_DATA, CopRules.LINK);
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    check(document, PersonalDataScanner.forCountries(NamedCountries.of(document)), stage, findings);
  }

  /** Adds what there is to say about a document to a scanner that knows its countries. */
  public void check(T document, PersonalDataScanner scanner, Stage stage, Findings findings) {
    walk.walk(
        document,
        type,
        Pointer.root(),
        new TextSearch(scanner, contactOf(document), stage, findings));
  }

  /**
   * Adds what there is to say about a value that no object holds, at places within it.
   *
   * @param in the type of the object that the value belongs into
   * @param contact the address of the public contact, empty where there is none
   */
  public static void checkUnbound(
      @Nullable Object value,
      Class<?> in,
      String contact,
      PersonalDataScanner scanner,
      Stage stage,
      Findings findings) {
    TextSearch search = new TextSearch(scanner, contact, stage, findings);
    TextWalk.plain(value, in, Pointer.root(), search.ofUnbound());
  }

  /** Returns the address of the public contact of a document; empty if it has none. */
  public static String contactOf(Object document) {
    Optional<PublicContact> contact =
        document instanceof PracticeRecord record
            ? record.publicContact()
            : document instanceof Contribution contribution
                ? contribution.contact()
                : document instanceof PublicContact itself ? Optional.of(itself) : Optional.empty();
    return contact.flatMap(PublicContact::email).orElse("");
  }
}
