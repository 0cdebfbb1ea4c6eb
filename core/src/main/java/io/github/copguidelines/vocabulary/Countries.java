package io.github.copguidelines.vocabulary;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The countries and territories with an officially assigned ISO 3166-1 alpha-2 code.
 *
 * <p>The library has its own list, so that validation is the same on every Java runtime. Codes that
 * are reserved, user-assigned or withdrawn ({@code EU}, {@code XK}, {@code AN}) are not in it.
 */
public final class Countries {

  private static final List<String> ALL =
      List.of(
          ("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO"
                  + " BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY"
                  + " CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG"
                  + " GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ"
                  + " IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT"
                  + " LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ"
                  + " NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW"
                  + " PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX"
                  + " SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC"
                  + " VE VG VI VN VU WF WS YE YT ZA ZM ZW")
              .split(" "));

  private static final Set<String> ASSIGNED = Set.copyOf(ALL);

  private Countries() {}

  /**
   * Returns the name of a country, from Unicode CLDR with corrections: a draft that nobody has
   * reviewed yet. The name is the same on every Java runtime.
   *
   * @param code a code of the list
   * @param language the language of the name; English if the library lacks it
   * @return the name; the code itself if it is not assigned
   */
  public static String name(String code, Locale language) {
    return NameTables.correction(code, language)
        .or(() -> NameTables.find("countries", code, language))
        .orElse(code);
  }

  /**
   * Returns the names by which people know a country: those of the six languages of the library and
   * common short forms, such as "UK". A name may be that of two countries, such as "Congo".
   *
   * @param code a code of the list
   */
  public static Set<String> names(String code) {
    return Set.copyOf(NameTables.all(code));
  }

  /**
   * Returns codes sorted by the names of their countries, in the order of a language.
   *
   * @param codes codes, assigned or not
   * @param language the language of the names
   */
  public static List<String> sorted(Collection<String> codes, Locale language) {
    Collator order = Collator.getInstance(language);
    return codes.stream()
        .sorted(
            Comparator.comparing((String code) -> name(code, language), order)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Returns the 249 codes in alphabetical order. */
  public static List<String> all() {
    return ALL;
  }

  /** Returns true for a code of the list; codes are in upper case. */
  public static boolean isAssigned(String code) {
    return ASSIGNED.contains(code);
  }
}
