package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotUtf8Test {

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 \u00e9, READ-002.pdf",
    "PK\u0003\u0004\u00e9, READ-002.office",
    "\u00d0\u00cf\u0011\u00e0, READ-002.office",
    "a\u0001\u00e9, READ-002.binary",
    "caf\u00e9, READ-002",
    "\u00ff\u00fea\u0000, READ-002",
  })
  void theFirstBytesShowTheTypeOfAFile(String file, String messageKey) {
    assertEquals(
        messageKey, ReadRules.notUtf8(file.getBytes(StandardCharsets.ISO_8859_1)).messageKey());
  }
}
