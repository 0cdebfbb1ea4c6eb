package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.binding.internal.Utf8;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document given as bytes is read as its text is, though it is not decoded first. */
class BytesTest {

  private static final String RECORD =
      "{\"id\": \"a-\\u00e9\", \"title\": {\"en\": \"\u00e9 \u20ac \uD83D\uDE00\"}, \"tags\": []}";

  @Property
  void bytesAreValidWhenTheyDecode(@ForAll byte[] bytes) {
    assertEquals(Utf8.decode(bytes).isPresent(), Utf8.form(bytes) != Utf8.Form.INVALID);
  }

  /** In each of the places that one look at eight bytes has. */
  @Property
  void aBackslashIsSeen(@ForAll @IntRange(max = 40) int at) {
    byte[] bytes = "\u00e9".repeat(20).getBytes(UTF_8);
    byte[] ascii = "a[]^Z".repeat(9).getBytes(UTF_8);
    assertEquals(Utf8.Form.PLAIN, Utf8.form(bytes));
    assertEquals(Utf8.Form.PLAIN, Utf8.form(ascii));
    ascii[at] = '\\';
    assertEquals(Utf8.Form.ESCAPED, Utf8.form(ascii));
  }

  /** Nearly every text is broken by it, and some become another. */
  @Property
  void textsWithAByteChangedAreValidWhenTheyDecode(
      @ForAll @StringLength(min = 1, max = 20) String text,
      @ForAll @IntRange(max = 100) int at,
      @ForAll byte b) {
    byte[] bytes = text.getBytes(UTF_8);
    bytes[at % bytes.length] = b;
    assertEquals(Utf8.decode(bytes).isPresent(), Utf8.form(bytes) != Utf8.Form.INVALID);
  }

  @Property
  void aDocumentOfOneOtherByteIsReadLikeItsText(
      @ForAll @IntRange(max = 200) int at, @ForAll byte b) {
    byte[] bytes = RECORD.getBytes(UTF_8);
    bytes[at % bytes.length] = b;
    Utf8.decode(bytes).ifPresent(text -> assertSame(text, bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"id\": \"\\ud800\"}",
        "{\"\\ud800\": 1}",
        "{\"id\": \"a\", \"id\": \"b\"}",
        "{\"\u00e9\u00e9\u00e9\": 1, \"id\": 5}",
        "{\"id\": \"\u20ac\", \"\u20ac\": 1} x",
        "\uFEFF{\"id\": \"a\", \"x\": 1}",
        "{\"id\": \"a\u0000\"}"
      })
  void bytesAndTextGiveTheSame(String text) {
    assertSame(text, text.getBytes(UTF_8));
  }

  /** JSON is UTF-8; a parser that guesses would take these. */
  @Test
  void otherEncodingsAreRefused() {
    for (byte[] bytes : List.of("{\"id\":\"a\"}".getBytes(UTF_16BE), "{}".getBytes(UTF_16LE))) {
      assertFalse(CopJson.strict().read(bytes, PracticeRecord.class).isValid());
    }
  }

  private static void assertSame(String text, byte[] bytes) {
    ReadResult<PracticeRecord> ofText =
        CopJson.lenient()
            .read(text.startsWith("\uFEFF") ? text.substring(1) : text, PracticeRecord.class);
    ReadResult<PracticeRecord> ofBytes = CopJson.lenient().read(bytes, PracticeRecord.class);
    assertEquals(ofText.findings(), ofBytes.findings());
    assertEquals(ofText.unbound(), ofBytes.unbound());
    assertEquals(ofText.toOptional(), ofBytes.toOptional());
  }
}
