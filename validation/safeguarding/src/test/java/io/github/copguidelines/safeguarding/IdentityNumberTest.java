package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A number is one of identity within the bounds of its form only: all numbers here have the check
 * digits that belong to them, and were given to nobody.
 */
class IdentityNumberTest {

  private static boolean isFound(String text) {
    return PersonalDataScanner.standard().scan(text).stream()
        .anyMatch(match -> match.kind() == PersonalDataKind.IDENTITY_NUMBER);
  }

  @Test
  void longerFormsAreTriedFirst() {
    List<Integer> lengths =
        IdentityNumber.all().stream()
            .map(form -> form.groups().stream().mapToInt(Integer::intValue).sum())
            .toList();

    assertEquals(lengths.stream().sorted(Comparator.reverseOrder()).toList(), lengths);
    assertEquals(15, lengths.get(0));
    assertEquals(9, lengths.get(lengths.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // France: sex and month; months from 20 on stand where the month is not known.
        "NIR 100010000000063",
        "NIR 200120000000092",
        "NIR 100200000000076",
        "NIR 200420000000087",
        // The Emirates: the year.
        "ID 784190000000001",
        "ID 784209900000000",
        // South Africa: month, day and citizenship.
        "ID 0001010000089",
        "ID 0012310000281",
        // Poland: the month tells the century.
        "PESEL 00010109045",
        "PESEL 00123108649",
        "PESEL 00211002152",
        "PESEL 00921005966",
        // Russia: sums at which the remainder has three digits or none; remainders of ten.
        "СНИЛС 01163064799",
        "СНИЛС 00334238800",
        "СНИЛС 51003084100",
        "СНИЛС 31034412601",
        "СНИЛС 91254653400",
        "СНИЛС 49222971001",
        "ИНН 218099246504",
        "ИНН 177824683130",
        "ИНН 903946484808",
        "ИНН 022266743265",
        // Türkiye: even digits that outweigh the odd ones.
        "TC 21080800076",
        "TC 24185664994",
        "TC 11243394030",
        // England: a remainder of nothing, and one of ten digits.
        "NHS 4585779450",
        "NHS 8812176321",
        "Aadhaar 209352610171",
        "Aadhaar 950890401350",
        "CPF 33962545204",
        "CPF 75379868860",
        "CPF 35791665733",
        "000000190001010009",
        "00000020991231000X",
        "NIE X2518166B",
        "NIE Y7728917B",
        "NIE Z1636915X"
      })
  void numberAtTheBoundsOfItsFormIsFound(String text) {
    assertTrue(isFound(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NIR 100000000000047",
        "NIR 200130000000011",
        "NIR 100190000000060",
        "NIR 200430000000006",
        "NIR 300060000000043",
        "ID 784189900000004",
        "ID 784210000000007",
        "ID 785199000000001",
        "ID 0000100000082",
        "ID 0013100000085",
        "ID 0005000000181",
        "ID 0005320000184",
        "ID 0005100000388",
        "PESEL 00001007662",
        "PESEL 00131007460",
        "PESEL 00201007422",
        "PESEL 00331008269",
        "PESEL 00050005024",
        "PESEL 00053204482",
        "TC 08617572286",
        "NHS 1128567750",
        "Aadhaar 160317587350",
        "Aadhaar 005547102387",
        "CPF 11111111111",
        "000000189901010006",
        "000000210001010004",
        "000000199013010007",
        "000000199001320008"
      })
  void numberBeyondTheBoundsOfItsFormIsNone(String text) {
    assertFalse(isFound(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CPF 87498805945",
        "CPF 87498805901",
        "ИНН 022266743201",
        "ИНН 022266743266",
        "TC 24185664995",
        "TC 24185664905",
        "СНИЛС 49222971002"
      })
  void eachCheckDigitCounts(String text) {
    assertFalse(isFound(text));
  }
}
