package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.validation.constraint.TextForm;
import io.github.copguidelines.validation.safeguarding.PersonalDataKind;
import io.github.copguidelines.validation.safeguarding.PersonalDataMatch;
import io.github.copguidelines.validation.safeguarding.PersonalDataScanner;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No free text looks like personal data: neither in the fields nor in what the model does not know,
 * nor in the names of the latter.
 *
 * <p>Each kind is told once for each place, and never what the text is. A draft may still hold it,
 * so that it is an error from submission on only, and where a detector is not sure, never. The
 * e-mail address of the public contact may stand anywhere, and a telephone number within it.
 */
final class PersonalDataRule implements RecordRule {

  private static final TextForm LINK = TextForm.of(Forms.LINK);

  private static final TextWalk WALK = TextWalk.of(PracticeRecord.class);

  private static final Set<PersonalDataKind> OF_OFFICE =
      Set.of(PersonalDataKind.EMAIL, PersonalDataKind.TELEPHONE);

  /** No shorter text is any of the kinds. */
  private static final int SHORTEST = 4;

  @Override
  public Rule rule() {
    return CopRules.PERSONAL_DATA;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    String contact = contact(record);
    PersonalDataScanner scanner = PersonalDataScanner.forCountries(record.countries());
    WALK.walk(
        record,
        PracticeRecord.class,
        Pointer.root(),
        new Search(scanner, contact, stage, findings));
  }

  /**
   * Looks for the same in values that did not fit into a record, which is then not made or has not
   * got them. A link is none of the kinds by itself.
   */
  static void checkUnbound(
      ReadResult<PracticeRecord> result,
      PersonalDataScanner scanner,
      Stage stage,
      Findings findings) {
    String known = result.object().map(PersonalDataRule::contact).orElse("");
    for (Unbound one : result.unbound()) {
      String contact = known.isEmpty() ? contact(one.value()) : known;
      Search search = new Search(scanner, contact, stage, findings);
      TextWalk.plain(
          one.value(),
          in(one.pointer()),
          one.pointer(),
          new TextWalk.Visitor() {
            @Override
            public void text(String text, Class<?> in, Pointer at) {
              if (!LINK.matches(text)) {
                search.text(text, in, at);
              }
            }

            @Override
            public Pointer name(String name, Pointer parent) {
              return search.name(name, parent);
            }
          });
    }
  }

  /** Returns the type of the object that a value lies in, where that matters. */
  private static Class<?> in(Pointer place) {
    if (place.equals(Pointer.root())) {
      return PracticeRecord.class;
    }
    return place.segments().get(0).equals("publicContact") ? PublicContact.class : Unbound.class;
  }

  private static String contact(PracticeRecord record) {
    return record.publicContact().flatMap(PublicContact::email).orElse("");
  }

  /** The address of the public contact may stand anywhere, in a record that was not made too. */
  private static String contact(@Nullable Object value) {
    return value instanceof Map<?, ?> record
            && record.get("publicContact") instanceof Map<?, ?> contact
            && contact.get("email") instanceof String email
        ? email
        : "";
  }

  /** Looks at the texts of one record. */
  private static final class Search implements TextWalk.Visitor {

    private final PersonalDataScanner scanner;
    private final String contact;
    private final Stage stage;
    private final Findings findings;
    private final Set<Pointer> withName = new HashSet<>();

    Search(PersonalDataScanner scanner, String contact, Stage stage, Findings findings) {
      this.scanner = scanner;
      this.contact = contact;
      this.stage = stage;
      this.findings = findings;
    }

    @Override
    public void text(String text, Class<?> in, Pointer at) {
      tell(look(text), in, at);
    }

    /** Text without the form of its field is free text. */
    @Override
    public void formed(String text, TextWalk.Form form, Class<?> in, Pointer at) {
      if (!form.matches(text)) {
        text(text, in, at);
      }
    }

    private void tell(List<PersonalDataMatch> found, Class<?> in, Pointer at) {
      if (found.isEmpty()) {
        return;
      }
      Map<PersonalDataKind, Boolean> kinds = new EnumMap<>(PersonalDataKind.class);
      for (PersonalDataMatch match : found) {
        if (in != PublicContact.class || !OF_OFFICE.contains(match.kind())) {
          kinds.merge(match.kind(), match.sure(), Boolean::logicalOr);
        }
      }
      kinds.forEach((kind, sure) -> tell(kind.code(), sure, at));
    }

    /** A place is not told by a name that is itself personal data, but by what holds it. */
    @Override
    public Pointer name(String name, Pointer parent) {
      List<PersonalDataMatch> found = look(name);
      if (found.isEmpty()) {
        return parent.child(name);
      }
      if (withName.add(parent)) {
        tell("member-name", found.stream().anyMatch(PersonalDataMatch::sure), parent);
      }
      return parent;
    }

    private List<PersonalDataMatch> look(String text) {
      if (text.length() < SHORTEST || findings.isFull()) {
        return List.of();
      }
      List<PersonalDataMatch> all = scanner.scan(text);
      return all.isEmpty() || contact.isEmpty()
          ? all
          : all.stream().filter(match -> !isContact(text, match)).toList();
    }

    private boolean isContact(String text, PersonalDataMatch match) {
      return match.kind() == PersonalDataKind.EMAIL
          && text.substring(match.start(), match.end()).equalsIgnoreCase(contact);
    }

    private void tell(String messageCase, boolean sure, Pointer at) {
      Severity severity =
          sure && stage.includes(Stage.SUBMISSION) ? Severity.ERROR : Severity.WARNING;
      Rule rule = CopRules.PERSONAL_DATA;
      findings.add(rule.at(at).messageCase(rule.id(), messageCase).severity(severity));
    }
  }
}
