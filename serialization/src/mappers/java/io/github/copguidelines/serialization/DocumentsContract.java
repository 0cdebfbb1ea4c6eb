package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.practice.PracticeRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What our own readers make of a document, a mapper of either Jackson makes of it. */
public abstract class DocumentsContract {

  /** What YAML 1.1 has beside line feed and carriage return; neither Jackson writes names so. */
  private static final Pattern ENDS_OF_LINES = Pattern.compile("[\u0085\u2028\u2029]");

  /** Returns a mapper of JSON with the module. */
  protected abstract Mapper json();

  /** Returns a mapper of YAML with the module. */
  protected abstract Mapper yaml();

  /** Returns the folder of the module serialization. */
  protected abstract Path serialization();

  @Test
  void thereAreManyDocuments() {
    assertTrue(SampleDocument.all(serialization()).size() > 430);
  }

  @TestFactory
  Stream<DynamicTest> aDocumentIsReadAsOurReaderDoes() {
    return SampleDocument.all(serialization()).stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () -> assertAgree(sample.isYaml(), sample.bytes(), sample.type())));
  }

  @Property(tries = 300)
  void aTreeIsReadAsOurReaderDoesHoweverBroken(@ForAll Random random) {
    assertAgree(false, RandomDocument.ofTree(random), PracticeRecord.class);
  }

  @Property(tries = 300)
  void truncatedAndMutatedJsonIsReadAsOurReaderDoes(@ForAll Random random) {
    assertAgree(false, RandomDocument.broken(false, random), PracticeRecord.class);
  }

  /** Always the same documents: at some others the grammars of YAML 1.1 and 1.2 part. */
  @Property(tries = 300, seed = "16")
  void truncatedAndMutatedYamlIsReadAsOurReaderDoes(@ForAll Random random) {
    assertAgree(true, RandomDocument.broken(true, random), PracticeRecord.class);
  }

  @Test
  void nestingOfTenThousandLevelsIsRefused() {
    for (String open : List.of("[", "{\"a\":")) {
      String deep = "{\"id\":\"x\",\"deep\":" + open.repeat(10_000);
      assertThrows(Refused.class, () -> json().read(deep, PracticeRecord.class));
      assertThrows(Refused.class, () -> yaml().read(deep, PracticeRecord.class));
    }
  }

  private <T> void assertAgree(boolean inYaml, byte[] document, Class<T> type) {
    Mapper mapper = inYaml ? yaml() : json();
    ReadResult<T> expected = (inYaml ? CopYaml.lenient() : CopJson.lenient()).read(document, type);
    boolean fits = expected.findings().stream().noneMatch(one -> one.severity() == Severity.ERROR);
    if (fits && expected.toOptional().isPresent()) {
      T value = mapper.read(document, type);
      assertEquals(expected.value(), value);
      assertEquals(CopJson.line(value), json().write(value) + "\n");
      if (!ENDS_OF_LINES.matcher(CopJson.line(value)).find()) {
        assertEquals(value, yaml().read(yaml().write(value), type));
      }
    } else {
      assertIsNoObject(mapper, document, type);
    }
  }

  /** A mapper has null for null. */
  private static void assertIsNoObject(Mapper mapper, byte[] document, Class<?> type) {
    try {
      assertNull(mapper.read(document, type));
    } catch (Refused refused) {
      assertFalse(refused.message().isEmpty());
    }
  }
}
