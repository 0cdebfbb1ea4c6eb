package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is just within the form of a kind is found, and what is just beyond it is not.
 *
 * <p>A line is a text and what is found in it, with a question mark where it is not sure.
 */
class DetectorBoundsTest {

  private static void finds(String text, String kind) {
    Set<String> found =
        PersonalDataScanner.standard().scan(text.replace("\\n", "\n")).stream()
            .map(match -> match.kind().code() + (match.sure() ? "" : "?"))
            .collect(Collectors.toSet());

    assertEquals(kind == null ? Set.of() : Set.of(kind), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Point 90.00000, 180.00000 | coordinates",
        "Point 90.0000, 180.0000 | coordinates?",
        "Point 9.00000, 18.0000 | coordinates?",
        "Point 9.0000, 18.00000 | coordinates?",
        "Point 9.0000N 18.0000E | coordinates",
        "Point 9.123456789, 18.123456789 | coordinates",
        "Point 9.0000,     18.0000 | coordinates?",
        "Point 9.0000,      18.0000 |",
        "Point 9.1234567891, 18.123456789 |",
        "Point 9.000, 18.0000 |",
        "Point 9.0000, 18.000 |",
        "Point 91.0000, 18.0000 |",
        "Point 9.0000, 181.0000 |",
        "Point 9.0000 and 18.0000 |",
        "Point 1.9.0000, 18.0000 |",
        "Point 9.0000, 18.0000.1 |",
        "Point 9.0000.1, 18.0000 |",
        "Point 90°30'N 180°10'E | coordinates",
        "Point 9°30'10\"N, 18°10'20\"E | coordinates",
        "Point 91°30'N 18°10'E |",
        "Point 9°30'N 181°10'E |",
        "Point 9° and 18°10' |",
        "Point 9°30' to the north, then 18°10' |"
      })
  void pointsOnTheEarth(String text, String kind) {
    finds(text, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From 255.255.255.255 it came | ip-address",
        "From 32.1.1.1 it came | ip-address",
        "From 31.1.1.1 it came |",
        "From the server 31.1.1.1 it came | ip-address?",
        "From 256.1.1.1 it came |",
        "From 40.1.1.1.1 it came |",
        "From A40.1.1.1 it came |",
        "Version 40.1.1.1 came |",
        "2001:0db8:0000:0000:0000:0000:0000:0001 | ip-address",
        "2001:db8::1 | ip-address",
        "2001:0db8:0000:0000:0000:0000:0000 |",
        "2001:0db8:0000:0000:0000:0000:0000:0001:2 |",
        "2001:db8::1::2 |",
        "20011:db8::1 |",
        "1:2::3 |",
        "12:30:45 |",
        "x2001:db8::1 |",
        "2001:db8::1x |"
      })
  void addressesOfMachines(String text, String kind) {
    finds(text, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She was born 1.1.1900 there | birth-date?",
        "She was born 31.12.2099 there | birth-date?",
        "Date of birth: 2010-01-31 | birth-date",
        "Date of birth: 2010/1/1 | birth-date",
        "Date of birth: 31 January 2010 | birth-date",
        "Date of birth: January 31, 2010 | birth-date",
        "出生日期 2010年1月31日 | birth-date",
        "She was born 1.1.1899 there |",
        "She was born 1.1.2100 there |",
        "She was born 32.1.2010 there |",
        "She was born 1.32.2010 there |",
        "She was born 0.1.2010 there |",
        "She was born 1:1:2010 there |",
        "She was born in 2010 there |",
        "She was born 32 January 2010 |",
        "She was born Juniper 31, 2010 |",
        "She was there on 1.1.2010 |",
        "The project was born 1.1.2010 |"
      })
  void datesOfBirth(String text, String kind) {
    finds(text, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ask @abc there | account?",
        "Ask him, @abc there | account",
        "Ask @ab1 there | account",
        "Ask @a1_ there | account",
        "Ask @ab there |",
        "Ask @123 there |",
        "Ask /@abc there |",
        "Ask .@abc there |",
        "Ask x@abc there |",
        "Ask @abc/d there |",
        "Ask @abc@ there |",
        "On Snapchat ab_c there | account?",
        "On Snapchat abc9 there | account?",
        "On Snapchat abc.9 there | account?",
        "On Snapchat a_b there |",
        "On Snapchat 9_bc there |",
        "Not there ab_c |",
        "On Snapchat, as all of them say, ab_c |"
      })
  void namesOfAccounts(String text, String kind) {
    finds(text, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To a@b.cd now | email",
        "To a@b-c.d.ef now | email",
        "To élodie@exämple.fr now | email",
        "To a [at] b.cd now | email?",
        "To a(at)b.cd now | email?",
        "To a [ arroba ] b.cd now | email?",
        "To a@b.c now |",
        "To a@b now |",
        "To a@b.1c now |",
        "To a@.cd now |",
        "To @b.c1 now | account",
        "To a [in] b.cd now |",
        "To a [at b.cd now |"
      })
  void addressesOfMail(String text, String kind) {
    finds(text, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://t.me/ab | profile-link?",
        "https://t.me/a |",
        "https://t.me/ |",
        "https://www.weibo.com/u/1234567 | profile-link?",
        "https://www.TikTok.com/@some.body | profile-link?",
        "https://www.tiktok.com/some.body |",
        "https://m.a.facebook.com/somebody |",
        "https://vk.com/id123 | profile-link",
        "https://vk.com/id12 | profile-link?",
        "https://ok.ru/profile/123 | profile-link",
        "https://ok.ru/video/123 |",
        "https://snapchat.com/add/some | profile-link",
        "https://wa.me/some | profile-link",
        "https://linkedin.com/IN/some | profile-link",
        "https://twitter.com/share |"
      })
  void linksToProfiles(String text, String kind) {
    finds(text, kind);
  }
}
