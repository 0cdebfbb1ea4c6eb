package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A text of 1 MiB is scanned in about a second, whatever it repeats; what grew faster than its
 * length would take hours.
 */
@Tag("load")
class HostileTextTest {

  private static final int LENGTH = 1 << 20;

  private static final Duration GUARD = Duration.ofSeconds(30);

  private static final PersonalDataScanner SCANNER =
      PersonalDataScanner.forCountries(List.of("US", "GB", "FR", "ES", "CN", "RU", "IN", "ZA"));

  static Stream<String> parts() {
    return Stream.of(
        "a@",
        "@a.",
        "a.",
        "a.a@a.a",
        "(at)",
        "x(at)y.",
        "(((",
        "_",
        "instagram a_",
        "a1",
        "a/",
        "x.com/",
        "x.com/ab ",
        "ok.ru/profile/",
        "youtube.com/c/",
        "tg://",
        "tg://resolve?domain=",
        "@小",
        "u/a_b ",
        "/u/",
        "insta a1 ",
        "1 ",
        "1.",
        "12, ",
        "0",
        "1",
        "+1",
        "+1 999 ",
        "+44 7700 900123 ",
        "999 999 9999 ",
        "01 99 00 12 34 ",
        "138 0013 8000 ",
        "4111 ",
        "4111 1111 1111 1112 ",
        "GB29 ",
        "GB29 NWBK 6016 1331 9268 18 ",
        "12345678A ",
        "SIN 123 456 789 ",
        "cédula 1.234.567 ",
        "1 2 3 4 5 6 7 8 9 ",
        "clabe 032180000118359719 ",
        "123456789012345678 ",
        "๐๑",
        "11010519491231002 ",
        "1.2.3.4",
        "ip 10.0.0.",
        "203。",
        "1[.]",
        "1[dot]2[dot",
        "IP:2001:",
        "::1",
        "a:",
        "1:",
        "1.23456, ",
        "1,2345 ; ",
        "1,23456; 2,34567 %",
        "1° 2.3' ",
        "度分度",
        "1度2分",
        "12°30'",
        "2011-03-12 ",
        "born 12 March 2011 ",
        "Ab, 12, ",
        "Ab (12) ",
        "12-year-old Ab ",
        "de De de 12 años ",
        "小明12岁",
        "12岁的",
        "الطفلة 12 سنة ",
        "12 Aa ",
        "calle A 12 ",
        "ул. А 12 ",
        "12 rue a ",
        "شارع ا 12 ",
        "路1号",
        "路1号中",
        "%40",
        "x%40y.",
        "a (dot) ",
        "a(at)b(dot)",
        "a at b.c ",
        "mail a at b dot ",
        "a arroba ",
        "a arobase b punto ",
        "собака а . ",
        "a آت b ",
        "a艾特b点",
        "a @ b . c ",
        "@ ",
        "a&#0",
        "&#64;",
        "小@",
        "小@小.",
        "小.",
        "सा@सा.",
        "{{{",
        "Skype: a.b ",
        "a#1234 ",
        "a_b on tiktok ",
        "QQ 12345 ",
        "passport AB123456 ",
        "passport 12 34 56 ",
        "паспорт № ",
        "12.345.678-5",
        "rut 1234567-",
        "ABCD560427HZZRRL04 ",
        "lat 1.234, long 5.678 ",
        "1.234 north ",
        "1° 2' ",
        "A. B., 2012 г. р. ",
        "Ab, b. 2012-05-03 ",
        "nine year",
        "Ab, nine years old ",
        "aged ten ",
        "turned nine Ab ",
        "Ab, neuf ans ",
        "девятилет",
        "Ане девять лет ",
        "تسع سنوات ",
        "عشرة سنة ",
        "九岁",
        "十十十十岁",
        "name: Ab age: 9 ",
        "name:9:",
        "AB CD, 9 ",
        "daughter Ab is 9 and ",
        "生于二〇一〇年四月一日",
        "〇年",
        "dob 1.2.10 ",
        "1.1.10.",
        "Ab Cd, born in 2012 ",
        "born 2012 ",
        "born 1.1.2012 as a ",
        "Ministry of Education, 12 Aa Street ",
        "министерство, 1, г. Москва, ул. А 1 ",
        "小区5栋",
        "حي ا، فيلا رقم 1 ",
        "At 12, Emma Ab ",
        "В 12 лет Аб Вг ",
        "Ab (12), Cd (9), ",
        "Ab (2011, p. 4) and Cd (12) ",
        "(2)",
        "Ab, 12, Cd, 9, ",
        "Ab C., 12, ",
        "A. ",
        "emma ab, 9 yrs ",
        "AB CDE (9) ",
        "Ab was 12 when ",
        "12-year-old girl, Ab ",
        "12 y/o ",
        "girl of ",
        "Ab, a girl of nine ",
        "12岁女孩李丽",
        "王小明,男,9岁",
        "欧阳小燕9岁",
        "九周岁",
        "في سن 12 تعرضت ",
        "العشر سنوات ",
        "x.com/a.b.5 ",
        "\u200F",
        "\uD83D\uDC27");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void oneMebibyteIsScannedInLinearTime(String part) {
    isScannedInLinearTime(SCANNER::scan, part);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void soIsOneInAFieldForALink(String part) {
    isScannedInLinearTime(SCANNER::scanLink, part);
  }

  private static void isScannedInLinearTime(
      Function<String, List<PersonalDataMatch>> scan, String part) {
    String text = part.repeat(LENGTH / part.length() + 1);

    List<PersonalDataMatch> found = assertTimeoutPreemptively(GUARD, () -> scan.apply(text));

    assertTrue(found.size() <= PersonalDataScanner.MOST_MATCHES);
  }
}
