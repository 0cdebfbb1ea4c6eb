package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataScannerTest {

  private static final PersonalDataScanner SCANNER = PersonalDataScanner.standard();

  private static boolean isSure(String text) {
    List<PersonalDataMatch> found = SCANNER.scan(text);
    assertEquals(1, found.size(), found::toString);
    return found.get(0).sure();
  }

  @Test
  void aMatchTellsThePlaceAndNotTheText() {
    String text = "Write to someone@example.org.";

    List<PersonalDataMatch> found = SCANNER.scan(text);

    assertEquals(
        List.of(new PersonalDataMatch(PersonalDataKind.EMAIL, 9, 28, Certainty.SURE)), found);
    assertFalse(found.toString().contains("someone"));
  }

  @Test
  void placesCountTheCharactersAsTheyStood() {
    String text = "🐧 ‏هاتف: +٤٤ ٧٧٠٠ ٩٠٠٣٢١ و a＠example．org";

    List<PersonalDataMatch> found = SCANNER.scan(text);

    assertEquals(
        List.of("+٤٤ ٧٧٠٠ ٩٠٠٣٢١", "a＠example．org"),
        found.stream().map(match -> text.substring(match.start(), match.end())).toList());
  }

  @Test
  void nationalNumbersAreReadInTheDigitsOfTheCountry() {
    PersonalDataScanner thai = PersonalDataScanner.forCountries(List.of("TH"));

    assertEquals(1, thai.scan("โทร ๐๘๑๒๓๔๕๖๗๘").size());
    assertEquals(List.of(), SCANNER.scan("โทร ๐๘๑๒๓๔๕๖๗๘"));
  }

  @Test
  void nationalNumbersNeedTheirCountry() {
    String text = "Ask her: 020 7946 0958.";

    assertEquals(List.of(), SCANNER.scan(text));
    assertEquals(1, PersonalDataScanner.forCountries(List.of("GB")).scan(text).size());
    assertEquals(List.of(), PersonalDataScanner.forCountries(List.of("ZZ", "", "x")).scan(text));
  }

  @Test
  void orderOfTheCountriesChangesNothing() {
    List<String> countries =
        List.of(
            "AD", "BW", "CL", "DK", "EE", "FJ", "GE", "IS", "MX", "ES", "RU", "FR", "gb", "ADX");
    List<String> reversed = new ArrayList<>(countries);
    Collections.reverse(reversed);
    for (String text :
        List.of("Ask her: 020 7946 0958.", "Su móvil: 612 345 678", "Call 0808 800 5000")) {
      List<PersonalDataMatch> found = PersonalDataScanner.forCountries(countries).scan(text);

      assertEquals(found, PersonalDataScanner.forCountries(reversed).scan(text));
      assertEquals(text.startsWith("Call") ? 0 : 1, found.size(), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to info@example.org.",
        "Presse : presse@fondation.example.com",
        "infancia@ministerio.example.org",
        "The ministry answers on +44 20 7946 0958.",
        "La Defensoría atiende en la avenida Ejemplo 12, piso 6."
      })
  void whatAnOrganisationPublishesIsInformation(String text) {
    assertEquals(
        List.of(Certainty.OF_ORGANISATION),
        SCANNER.scan(text).stream().map(PersonalDataMatch::certainty).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz, alumna de 6.º B, dibujó el cartel.",
        "Oscar Thistle of 5B drew the poster.",
        "L'élève Inaya Sarrazin habite à côté.",
        "الطالبة شهد الحربي من مدرسة النخيل رسمت الملصق.",
        "Макар Ручьёв из 5 «Б» нарисовал плакат.",
        "就读于虚构小学的薛芷晴画了海报。"
      })
  void nameBesideASchoolOrClassIsThatOfAChild(String text) {
    assertEquals(
        List.of(PersonalDataKind.CHILD_NAME),
        SCANNER.scan(text).stream().map(PersonalDataMatch::kind).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un niño de 11 años pasa dos horas al día conectado.",
        "Chaque élève de 11 ans reçoit un livret.",
        "Подросток 15 лет может дать согласие.",
        "任何14岁的女孩都可以要求删除照片。",
        "Suppose a 12-year-old girl is asked for a photo.",
        "ينبغي أن يفهم قارئ عمره 12 عاما شروط الخدمة."
      })
  void sentencesAboutAnyChildOfAnAgeNameNobody(String text) {
    assertEquals(List.of(), SCANNER.scan(text));
  }

  @ParameterizedTest
  @CsvSource({
    "mailto:someone@example.org, email",
    "https://example.org/?to=someone%40example.org, email",
    "https://example.org/someone(at)example.org, email",
    "https://www.linkedin.com/in/invented-person, profile-link",
    "https://www.facebook.com/invented.page, ''",
    "'https://example.org/Amina, 12, told', ''",
    "https://example.org/192.0.2.1/+442079460958, ''"
  })
  void aLinkByItselfIsLookedAtForMailAndPersonsPages(String link, String kinds) {
    String found =
        SCANNER.scanLink(link).stream()
            .map(match -> match.kind().code())
            .collect(Collectors.joining(","));

    assertEquals(kinds, found);
  }

  @Test
  void helplineWithAnOrdinaryNumberLeavesDoubt() {
    assertTrue(isSure("Call +44 20 7946 0958."));
    assertFalse(isSure("The helpline has the number +44 20 7946 0958."));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.linkedin.com/in/invented-person, true",
    "https://www.facebook.com/profile.php?id=100000000000001, true",
    "https://www.facebook.com/invented.page, false",
    "https://wa.me/12025550143, true"
  })
  void profileIsSureWhereTheAddressIsOfPersonsOnly(String link, boolean sure) {
    assertEquals(sure, isSure("See " + link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.facebook.com/sharer.php?u=x",
        "https://x.com/hashtag/online",
        "https://www.youtube.com/watch?v=abc",
        "https://example.org/facebook/page",
        "notfacebook.com/name"
      })
  void linkToNoAccountIsNoProfile(String link) {
    assertEquals(List.of(), SCANNER.scan(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account GB29 NWBK 6016 1331 9268 18",
        "Card 4111 1111 1111 1112",
        "NIE X1234567M",
        "Aadhaar 2341 2341 2345",
        "PESEL 44051401358",
        "CPF 111.444.777-36",
        "NHS 943 476 5918",
        "СНИЛС 112-233-445 96",
        "ИНН 500100732258",
        "ID 784-1980-1234567-9",
        "ID 8001015009086",
        "NIR 255081416802539",
        "TC 10000000147"
      })
  void numberWithAWrongCheckDigitIsNone(String text) {
    assertEquals(List.of(), SCANNER.scan(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DNI 12345678A",
        "身份证 11010519491231003X",
        "passport no. AB1234567",
        "Passport: 12AB34567",
        "her SSN is 078-05-1120",
        "NIN 1 1990 8 0012345 6 78",
        "паспорт серии 4509 № 123456",
        "护照G12345678",
        "رقم جواز السفر ٨١٢٣٤٥٦",
        "pasaporte n.º AB123456",
        "le passeport n° 12AB34567"
      })
  void numberRightBesideAPaperLeavesDoubt(String text) {
    assertFalse(isSure(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passport 12345",
        "passport 2019-2021",
        "passport 1234 567,890",
        "passport 1,234,567",
        "passport control of 1234567 people",
        "the passport. Then 1234567",
        "my_passport 1234567890123456789",
        "bypassport 1234567",
        "RUT 12.345.678-6",
        "RUT 60.803.000-K",
        "HEGG560427MVZRRL05",
        "HEGG560427QVZRRL04",
        "HEGG561327MVZRRL04",
        "AHEGG560427MVZRRL04",
        "12345678-5"
      })
  void numberWithoutSuchAWordOrWithAWrongCheckIsNone(String text) {
    assertEquals(List.of(), SCANNER.scan(text));
  }

  @Test
  void numbersOfChileAndMexicoAreKnownByTheirChecks() {
    assertTrue(isSure("RUT 12.345.678-5"));
    assertTrue(isSure("RUN: 12345678-5"));
    assertFalse(isSure("12.345.678-5"));
    assertTrue(isSure("HEGG560427MVZRRL04"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account GB29 NWBK 6016 1331 9268 19",
        "Card 4111 1111 1111 1111",
        "DNI 12345678Z",
        "NIE X1234567L",
        "Aadhaar 2341 2341 2346",
        "PESEL 44051401359",
        "CPF 111.444.777-35",
        "NHS 943 476 5919",
        "СНИЛС 112-233-445 95",
        "ИНН 500100732259",
        "ID 784-1980-1234567-8",
        "ID 8001015009087",
        "NIR 255081416802538",
        "身份证 11010519491231002X",
        "TC 10000000146"
      })
  void numberWithARightCheckDigitIsSureBesideAWordForIt(String text) {
    assertTrue(isSure(text));
  }

  @Test
  void nameBesideAnAgeIsNeverSure() {
    assertFalse(isSure("Amina, 12, told the group."));
    assertFalse(isSure("Maria Example (aged 9) drew the poster."));
    assertEquals(List.of(), SCANNER.scan("Maria Example (aged 19) drew the poster."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0640\u0640\u0640\u0640", "\u0637\u0641\u0644 \u064B \u0639\u0628\u062F \u0640"})
  void vowelSignsAndLengtheningsAloneAreNoWord(String text) {
    assertEquals(List.of(), PersonalDataScanner.standard().scan(text));
  }
}
