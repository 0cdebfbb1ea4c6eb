package io.github.copguidelines.validation.protection;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.safeguarding.PersonalDataKind;
import io.github.copguidelines.safeguarding.PersonalDataMatch;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.TextForm;
import io.github.copguidelines.validation.check.UnsafeCharacters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the texts of one record for personal data and for links that should not be there; not
 * thread-safe.
 *
 * <p>What a link has before its path is reported as a fault of the link, and not as personal data
 * too. A field for links may lead to an organisation's page in a social network; of personal data
 * it is searched for e-mail addresses and for pages that only persons have.
 */
final class TextSearch implements TextWalk.Visitor {

  private static final TextForm LINK = TextForm.of(Forms.LINK);

  private static final Set<PersonalDataKind> OF_OFFICE =
      Set.of(PersonalDataKind.EMAIL, PersonalDataKind.TELEPHONE);

  private static final Set<LinkProblem> SECRETS =
      EnumSet.of(LinkProblem.CREDENTIALS, LinkProblem.QUERY);

  /** No shorter text is any of the kinds. */
  private static final int SHORTEST = 4;

  private final PersonalDataScanner scanner;
  private final String contact;
  private final Stage stage;
  private final Findings findings;
  private final Set<Pointer> withName = new HashSet<>();

  /**
   * Begins a search.
   *
   * @param contact the e-mail address of the public contact, which may appear anywhere; or empty
   */
  TextSearch(PersonalDataScanner scanner, String contact, Stage stage, Findings findings) {
    this.scanner = scanner;
    this.contact = contact;
    this.stage = stage;
    this.findings = findings;
  }

  /** Returns a visitor of values whose fields are not known: what has the form of a link is one. */
  TextWalk.Visitor ofUnbound() {
    return new TextWalk.Visitor() {
      @Override
      public void text(String text, Class<?> in, Pointer at) {
        addUnsafe(UnsafeCharacters.find(text, at));
        if (LINK.matches(text)) {
          link(text, in, at);
        } else {
          TextSearch.this.text(text, in, at);
        }
      }

      @Override
      public Pointer name(String name, Pointer parent) {
        Pointer place = TextSearch.this.name(name, parent);
        addUnsafe(UnsafeCharacters.findInName(name, place));
        return place;
      }
    };
  }

  private void addUnsafe(Finding.@Nullable Builder unsafe) {
    if (unsafe != null) {
      findings.add(unsafe);
    }
  }

  @Override
  public void text(String text, Class<?> in, Pointer at) {
    search(text, EnumSet.allOf(LinkProblem.class), in, at);
  }

  private void search(String text, Set<LinkProblem> asked, Class<?> in, Pointer at) {
    TextLinks links = TextLinks.in(text);
    for (LinkProblem problem : links.problems()) {
      if (asked.contains(problem)) {
        findings.add(problem.at(at));
      }
    }
    tell(look(text), links, in, at);
  }

  /**
   * Text without the form of its field is free text. Where the form is that of a link, it is
   * reported that this is none; where it would lead is a question for one that is.
   */
  @Override
  public void formed(String text, TextWalk.Form form, Class<?> in, Pointer at) {
    if (!form.matches(text)) {
      search(text, form.link() ? SECRETS : EnumSet.allOf(LinkProblem.class), in, at);
    } else if (form.link()) {
      link(text, in, at);
    }
  }

  private void link(String text, Class<?> in, Pointer at) {
    int colon = text.indexOf(':');
    if (!text.startsWith("//", colon + 1)) {
      return; // doi:
    }
    Link link = Link.of(text, colon);
    Set<LinkProblem> problems = link.problems();
    if (link.carriesPrivateAddress()) {
      problems.add(LinkProblem.PRIVATE_ADDRESS);
    }
    problems.forEach(problem -> findings.add(problem.at(at)));
    boolean credentials = problems.contains(LinkProblem.CREDENTIALS);
    int path = text.length() - link.rest().length();
    String plain =
        link.rest().indexOf('%') < 0
            ? text
            : text.substring(0, path) + PercentCodes.decoded(link.rest());
    List<PersonalDataMatch> all = scanner.scanLink(plain);
    if (all.isEmpty()) {
      return;
    }
    List<PersonalDataMatch> found =
        all.stream()
            .filter(
                match -> !isContact(plain, match) && !(credentials && isOfAuthority(match, path)))
            .filter(match -> in != PublicContact.class || !plain.contains("://wa.me/"))
            .toList();
    tell(found, TextLinks.none(), in, at);
  }

  /** What is there is reported as a fault of the link. */
  private static boolean isOfAuthority(PersonalDataMatch match, int path) {
    return match.kind() == PersonalDataKind.EMAIL && match.start() < path;
  }

  private void tell(List<PersonalDataMatch> found, TextLinks links, Class<?> in, Pointer at) {
    if (found.isEmpty()) {
      return;
    }
    Map<PersonalDataKind, Severity> kinds = new EnumMap<>(PersonalDataKind.class);
    for (PersonalDataMatch match : found) {
      if ((in != PublicContact.class || !OF_OFFICE.contains(match.kind()))
          && !links.cover(match.start(), match.end())) {
        kinds.merge(match.kind(), severity(match), TextSearch::worse);
      }
    }
    kinds.forEach((kind, severity) -> tell(kind.code(), severity, at));
  }

  private static Severity severity(PersonalDataMatch match) {
    return switch (match.certainty()) {
      case SURE -> Severity.ERROR;
      case UNSURE -> Severity.WARNING;
      case OF_ORGANISATION -> Severity.INFO;
    };
  }

  private static Severity worse(Severity one, Severity other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** A place is not told by a name that is itself personal data, but by what holds it. */
  @Override
  public Pointer name(String name, Pointer parent) {
    List<PersonalDataMatch> found = look(name);
    if (found.isEmpty()) {
      return parent.child(name);
    }
    if (withName.add(parent)) {
      Severity worst =
          found.stream().map(TextSearch::severity).reduce(Severity.INFO, TextSearch::worse);
      tell("member-name", worst, parent);
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

  private void tell(String messageCase, Severity found, Pointer at) {
    boolean draft = found == Severity.ERROR && !stage.includes(Stage.SUBMISSION);
    Severity severity = draft ? Severity.WARNING : found;
    Rule rule = CopRules.PERSONAL_DATA;
    findings.add(rule.at(at).messageCase(rule.id(), messageCase).severity(severity));
  }
}
