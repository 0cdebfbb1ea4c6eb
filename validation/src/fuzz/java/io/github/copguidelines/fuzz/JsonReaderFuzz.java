package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as JSON. */
class JsonReaderFuzz {

  static Stream<byte[]> seeds() {
    return Stream.concat(Seeds.in(CopJson.lenient()), Seeds.kit("practice-record"));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "\"id\":",
    "\"title\":{",
    "\"results\":[{",
    "\"cost\":{",
    "\"started\":\"",
    "\"\\u",
    "\\ud83d",
    "1e999",
    "-0",
    "null",
    "true",
    "[[",
    "{\"\":",
    "\uFEFF",
    "\"schemaVersion\":\"1.0\"",
    "\"events\":[{",
    "\"implements\":[{",
    "\"audiences\":[\"",
    "\"2026-06-30T12:00:00Z\""
  })
  @FuzzTest(maxDuration = "60s")
  void answersWithFindings(byte[] document) {
    Answers.check(CopJson.lenient(), document);
    Answers.check(CopJson.strict(), document);
    sameAsText(document);
  }

  /** Bytes are read without decoding, and give what their text gives. */
  private static void sameAsText(byte[] document) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException e) {
      return;
    }
    if (!text.startsWith("\uFEFF")) {
      ReadResult<PracticeRecord> ofText = CopJson.lenient().read(text, PracticeRecord.class);
      ReadResult<PracticeRecord> ofBytes = CopJson.lenient().read(document, PracticeRecord.class);
      Answers.require(ofText.findings().equals(ofBytes.findings()), "the findings differ");
      Answers.require(ofText.unbound().equals(ofBytes.unbound()), "what did not fit differs");
      Answers.require(ofText.toOptional().equals(ofBytes.toOptional()), "the object differs");
    }
  }
}
