package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.safeguarding.PersonalDataMatch;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text, searched for personal data. */
class ScannerFuzz {

  private static final PersonalDataScanner SCANNER =
      PersonalDataScanner.forCountries(List.of("GB", "US", "RW"));

  static Stream<byte[]> seeds() {
    return Stream.of(
            "Write to someone@example.org or call +44 20 7946 0958.",
            "Amina, 12, born 2011-03-12, calle Mayor 12, 28013 Madrid",
            "GB29 NWBK 6016 1331 9268 19, 4111 1111 1111 1111, DNI 12345678Z",
            "51.50735, -0.12776 and 192.0.2.1 and 2001:db8::1",
            "小明12岁，住在中山路1号，身份证 11010519491231002X",
            "الطفلة أمينة عمرها 12 سنة، هاتف +٤٤ ٧٧٠٠ ٩٠٠٣٢١",
            "Instagram: @invented_name, https://www.facebook.com/invented.page")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "@", "(at)", "+44", "tel ", "born ", "years old", "12", "::1", "192.0.2.1", "IBAN ", "DNI ",
    "https://", "x.com/", "\u200F", "\uFF20", "٤", "岁", "سنة", "лет", "°", "\uD83D\uDC27", "\u0301"
  })
  @FuzzTest(maxDuration = "60s")
  void tellsPlacesWithinTheText(byte[] bytes) {

    check(new String(bytes, StandardCharsets.UTF_8));
    check(ByteBuffer.wrap(bytes).asCharBuffer().toString());
  }

  private static void check(String text) {
    List<PersonalDataMatch> found = SCANNER.scan(text);
    Answers.require(found.size() <= PersonalDataScanner.MOST_MATCHES, "too many");
    int before = 0;
    for (PersonalDataMatch match : found) {
      Answers.require(
          match.start() >= before && match.start() < match.end() && match.end() <= text.length(),
          "a place that is none: " + match);
      before = match.end();
    }
    Answers.require(found.equals(SCANNER.scan(text)), "another answer");
  }
}
