package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static Properties file(String language) throws IOException {
    Properties texts = new Properties();
    Path file =
        Path.of("src/main/resources/io/github/copguidelines/site/site_" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  @Test
  void allLanguagesHaveTheSameTextsWithTheSameNumbers() throws IOException {
    Properties english = file("en");
    for (Words words : Words.all()) {
      Properties texts = file(words.language());
      assertEquals(english.stringPropertyNames(), texts.stringPropertyNames(), words.language());
      for (String key : english.stringPropertyNames()) {
        String text = words.say(key);
        assertFalse(text.isBlank(), key);
        assertEquals(english.getProperty(key).contains("{count}"), text.contains("{count}"), key);
      }
    }
  }

  @Test
  void aTextThatIsMissingIsToldAndNotLeftOut() {
    assertThrows(IllegalArgumentException.class, () -> Words.english().say("no.such.text"));
  }
}
