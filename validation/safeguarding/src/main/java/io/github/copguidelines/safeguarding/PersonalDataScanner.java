package io.github.copguidelines.safeguarding;

import com.fasterxml.jackson.annotation.JsonFilter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Looks for what looks like personal data in a text of any language.
 *
 * <p>Immutable and thread-safe; cheap to make. The time a scan takes grows with the length of the
 * text and not faster, whatever the text. Nothing of the text is kept, logged or repeated.
 *
 * <pre>{@code
 * PersonalDataScanner.standard().scan("Write to someone@example.org.");
 * // [PersonalDataMatch[kind=EMAIL, start=9, end=28, certainty=SURE]]
 * }</pre>
 */
@JsonFilter(PersonalDataScanner.NO_VALUE)
public final class PersonalDataScanner {

  /** How many matches a scan returns; what follows them in the text is not told. */
  public static final int MOST_MATCHES = 1_000;

  /** Mappers of Jackson refuse a scanner by the name of a filter that none has. */
  static final String NO_VALUE =
      "The type is not a value of a document. Write what its methods return.";

  /**
   * In the order of their claims, before telephone numbers and after: what is an e-mail address is
   * no account, and a card no telephone number.
   */
  private static final List<Detector> FIRST =
      List.of(
          new EmailDetector(),
          new ProfileLinkDetector(),
          new AccountDetector(),
          new BankNumberDetector(),
          new IdentityNumberDetector(),
          new LetteredNumberDetector(),
          new CuedNumberDetector(),
          new CoordinatesDetector(),
          new IpAddressDetector(),
          new BirthDateDetector());

  private static final List<Detector> LAST =
      List.of(new PostalAddressDetector(), new NameAndAgeDetector());

  /** These need neither a digit nor a sign. */
  private static final Detector AGES_IN_WORDS = new WordedAgeDetector();

  private static final Detector CHILD_NAMES = new ChildNameDetector();

  private static final Detector SPOKEN_NUMBERS = new SpokenNumberDetector();

  private static final Detector SPELLED_EMAIL = new SpelledEmailDetector();

  private static final Detector DATES_IN_HAN = new HanDateDetector();

  private static final List<Detector> FOR_LINKS =
      List.of(new EmailDetector(), new ProfileLinkDetector());

  private static final PersonalDataScanner STANDARD = new PersonalDataScanner(List.of());

  private final TelephoneDetector telephones;

  private PersonalDataScanner(List<String> countries) {
    this.telephones = new TelephoneDetector(countries);
  }

  /** Returns a scanner that knows telephone numbers with a country code only. */
  public static PersonalDataScanner standard() {
    return STANDARD;
  }

  /**
   * Returns a scanner that also knows the national telephone numbers of some countries.
   *
   * @param countries ISO 3166-1 alpha-2 codes, whose order changes nothing; unknown ones do no harm
   */
  public static PersonalDataScanner forCountries(Collection<String> countries) {
    List<String> known =
        countries.stream()
            .filter(country -> country.length() == 2)
            .map(country -> country.toUpperCase(Locale.ROOT))
            .distinct()
            .toList();
    return known.isEmpty() ? STANDARD : new PersonalDataScanner(known);
  }

  /**
   * Returns what looks like personal data.
   *
   * @param text the text; digits and punctuation of any script and width are understood
   * @return the matches in the order of the text, at most {@value #MOST_MATCHES}
   */
  public List<PersonalDataMatch> scan(CharSequence text) {
    ScannedText scanned = new ScannedText(text.toString());
    boolean worded = WordedAgeDetector.mayBeIn(scanned);
    boolean spelled = SpelledEmailDetector.mayBeIn(scanned);
    boolean dated = HanDateDetector.mayBeIn(scanned);
    Matches matches = new Matches();
    if (spelled) {
      SPELLED_EMAIL.find(scanned, matches);
    }
    FIRST.forEach(detector -> detector.find(scanned, matches));
    telephones.find(scanned, matches);
    SPOKEN_NUMBERS.find(scanned, matches);
    LAST.forEach(detector -> detector.find(scanned, matches));
    if (dated) {
      DATES_IN_HAN.find(scanned, matches);
    }
    if (worded) {
      AGES_IN_WORDS.find(scanned, matches);
    }
    CHILD_NAMES.find(scanned, matches);
    return matches.sorted();
  }

  /**
   * Returns what looks like personal data in a link that is by itself: e-mail addresses, and pages
   * of a form that the network gives to persons only.
   *
   * <p>An organisation may have a page in a social network, and numbers in links are rarely those
   * of a person, so that nothing else is looked for.
   *
   * @param link the link, with what its codes after percent signs represent
   * @return the matches in the order of the text, at most {@value #MOST_MATCHES}
   */
  public List<PersonalDataMatch> scanLink(CharSequence link) {
    ScannedText scanned = new ScannedText(link.toString());
    Matches matches = new Matches();
    FOR_LINKS.forEach(detector -> detector.find(scanned, matches));
    List<PersonalDataMatch> found = matches.sorted();
    return found.isEmpty()
        ? found
        : found.stream()
            .filter(match -> match.kind() == PersonalDataKind.EMAIL || match.sure())
            .toList();
  }
}
