package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where numbers and names begin and end.
 *
 * <p>A line is a text and what is found in it, each with a question mark where it is not sure.
 */
class NumbersAndNamesTest {

  private static void finds(List<String> countries, String text, @Nullable String found) {
    Set<String> parts =
        PersonalDataScanner.forCountries(countries).scan(text).stream()
            .map(match -> text.substring(match.start(), match.end()) + (match.sure() ? "" : "?"))
            .collect(Collectors.toSet());

    assertEquals(found == null ? Set.of() : Set.of(found), parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Card 4111 1111 1111 1111 it is | 4111 1111 1111 1111",
        "Card 4111-1111-1111-1111 it is | 4111-1111-1111-1111",
        "Card 4111111111111111 it is | 4111111111111111",
        "Card 5105105105105100 it is | 5105105105105100",
        "Card 2221000000000009 it is | 2221000000000009",
        "Card 2720990000000007 it is | 2720990000000007",
        "Card 3528000000000007 it is | 3528000000000007",
        "Card 3589990000000005 it is | 3589990000000005",
        "Card 6011000000000004 it is | 6011000000000004",
        "Card 6500000000000002 it is | 6500000000000002",
        "Card 6200000000000005 it is | 6200000000000005",
        "Card 3400 000000 00009 it is | 3400 000000 00009",
        "Card 370000000000002 it is | 370000000000002",
        "Card 30000000000004 it is | 30000000000004",
        "Card 30590000000004 it is | 30590000000004",
        "Card 4111 1111-1111 1111 it is |",
        "Card 411111111111116 it is |",
        "Card 2220990000000002 it is |",
        "Card 2721000000000004 it is |",
        "Card 3527990000000000 it is |",
        "Card 3590000000000000 it is |",
        "Card 5600000000000003 it is |",
        "Card 5099990000000003 it is |",
        "Card 6012000000000003 it is |",
        "Card 30600000000001 it is |",
        "Card a4111111111111111 it is |",
        "Account GB29NWBK60161331926819 it is | GB29NWBK60161331926819",
        "Account GB29-NWBK-6016-1331-9268-19 it is | GB29-NWBK-6016-1331-9268-19",
        "Account gb29 nwbk 6016 1331 9268 19 | gb29 nwbk 6016 1331 9268 19",
        "Account NO9386011117947 it is | NO9386011117947",
        "Account xGB29NWBK60161331926819 it is |",
        "Account GB29NWBK601613319268190 it is |",
        "Account GB29 NWBK 6016 it is |"
      })
  void accountsAndCards(String text, String found) {
    finds(List.of(), text, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call +44 20 7946 0958 now | +44 20 7946 0958",
        "Call +44(0)20 7946 0958 now | +44(0)20 7946 0958",
        "Call (+44) 20 7946 0958 now | +44) 20 7946 0958",
        "So +442079460958 it is | +442079460958",
        "Call 0044 20 7946 0958 now | 0044 20 7946 0958",
        "Call 02079460958 now | 02079460958",
        "Call (020) 7946 0958 now | (020) 7946 0958",
        "So 020 7946 0958 it is | 020 7946 0958?",
        "So 020-7946-0958 it is | 020-7946-0958?",
        "So 0207 946 0958 it is |",
        "So 02079460958 it is |",
        "The helpline has 020 7946 0958 | 020 7946 0958?",
        "Call 07700 900321 now | 07700 900321?",
        "So 07700 900321 it is |",
        "So +44 7700 900321 it is | +44 7700 900321?",
        "So +44 7700 90 it is |",
        "So +44 7700 9003 it is | +44 7700 9003?",
        "ISBN 020 7946 0958 |",
        "Call 0800 1111 now |",
        "Call +44 808 157 0192 now |",
        "Call a020 7946 0958 now |",
        "Call 020 7946 0958a now |",
        "Call £020 7946 0958 now |",
        "Call 020 7946 0958% now |",
        "Call 020 7946 0958,5 now |",
        "Call 020 7946 0958, now | 020 7946 0958",
        "Call 020    7946    0958 now |",
        "Call 020 + 7946 + 0958 now |",
        "Call 999 now |",
        "Call 2019-2020 2021 now |",
        "Call 12.10.2019 2020 now |",
        "Call 207.946.095.812 now |"
      })
  void telephoneNumbers(String text, String found) {
    finds(List.of("GB"), text, found);
  }

  @Test
  void shortestNumberHasSevenDigits() {
    // The number that libphonenumber gives as an example of the country.
    finds(List.of("IS"), "Call 410 1234 now", "410 1234");
    finds(List.of("IS"), "Call 410 1234, not 410 123", "410 1234");
  }

  @Test
  void numbersAreLookedUpUpToABoundAndThenJudgedByTheirForm() {
    String text = "So +44 20 7946 0958; ".repeat(202);

    List<Boolean> sure =
        PersonalDataScanner.standard().scan(text).stream().map(PersonalDataMatch::sure).toList();

    assertEquals(202, sure.size());
    assertEquals(200, sure.indexOf(false));
    assertEquals(199, sure.lastIndexOf(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yes: Amina, 17, told us | Amina, 17?",
        "Yes: Amina (17) told us | Amina (17?",
        "Yes: Amina is 17 years old there | Amina is 17 years old?",
        "Yes: Amina, aged 17 | Amina, aged 17?",
        "Yes: Amina Two Three, 17, told us | Amina Two Three, 17?",
        "Yes: Amina de la Cruz, 1, told us | Amina de la Cruz, 1?",
        "Yes: 17-year-old Amina told us | 17-year-old Amina?",
        "Yes: a 17-year-old girl named Amina told us | 17-year-old girl named Amina?",
        "Yes: Амина, 12 лет | Амина, 12 лет?",
        "王小明，12岁 | 王小明，12岁?",
        "12岁的王明说 | 12岁的王明?",
        "小明今年12岁 | 小明今年12岁?",
        "我和小明12岁 | 小明12岁?",
        "小学生12岁 |",
        "Yes: Amina, 18, told us |",
        "Yes: Amina, 0, told us |",
        "Yes: Amina, 017, told us |",
        "Yes: Amina, 17. told us |",
        "Yes: Amina, 17%, told us |",
        "Yes: Amina, 17-18, told us |",
        "Yes: Amina, €17, told us |",
        "Yes: amina, 17, told us |",
        "Yes: Kenya, 17, told us |",
        "Yes: Amina is 17, she told us |",
        "Yes: Amina has 17 years of work |",
        "Yes: a 17-year-old Kenyan girl told us |",
        "Yes: a 17-year-old girl told us |"
      })
  void namesBesideAges(String text, String found) {
    finds(List.of(), text, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At 12 Some Street it was | 12 Some Street?",
        "At 12b Some Old Street it was | 12b Some Old Street?",
        "At 12 One Two Three Four Road it was | 12 One Two Three Four Road?",
        "À 12 bis, rue Exemple | 12 bis, rue Exemple?",
        "En calle Mayor 12 | calle Mayor 12?",
        "En calle Mayor, n.º 12 | calle Mayor, n.º 12?",
        "На ул. Примерная, д. 12 | ул. Примерная, д. 12?",
        "في شارع النور 12 | شارع النور 12?",
        "幸福路12号 | 12?",
        "At 12 some Street it was |",
        "At 12 Some street it was |",
        "At 12345 Some Street it was |",
        "At -12 Some Street it was |",
        "At a12 Some Street it was |",
        "At 1.12 Some Street it was |",
        "At 12 One Two Three Four Five Road it was |",
        "En calle, 12 |",
        "第12号 |"
      })
  void streetsWithTheNumberOfAHouse(String text, String found) {
    finds(List.of(), text, found);
  }
}
