package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Plain values as they are written, and read again by {@link Documents#tree}. */
class PlainValuesTest {

  private static final JsonFactory JSON = new JsonFactory();

  private static String written(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      PlainValues.write(value, out);
    }
    return text.toString();
  }

  private static ReadResult<Object> tree(String json, Limits limits) {
    return Documents.tree(
        new Source(() -> JSON.createParser(ObjectReadContext.empty(), json), false), limits);
  }

  private static ReadResult<Object> tree(String json) {
    return tree(json, Limits.standard());
  }

  private static List<String> told(ReadResult<?> result) {
    return result.findings().stream()
        .map(finding -> finding.messageKey() + " " + finding.pointer())
        .toList();
  }

  @Test
  void everyPlainValueIsWritten() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("none", null);
    all.put("text", "a\"b");
    all.put("half\ud800", "\udc00c");
    all.put("truth", true);
    all.put("int", -3);
    all.put("long", Long.MAX_VALUE);
    all.put("whole", new BigInteger("12345678901234567890"));
    all.put("decimal", new BigDecimal("1.50"));
    all.put("list", Arrays.asList(1, null, List.of()));
    all.put("members", Map.of("a", Map.of()));
    assertEquals(
        "{\"none\":null,\"text\":\"a\\\"b\",\"half\ufffd\":\"\ufffdc\",\"truth\":true,\"int\":-3,"
            + "\"long\":9223372036854775807,\"whole\":12345678901234567890,\"decimal\":1.50,"
            + "\"list\":[1,null,[]],\"members\":{\"a\":{}}}",
        written(all));
  }

  @Test
  void noOtherValueIsWritten() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> written(List.of('c')));
    assertEquals("Not a plain value: java.lang.Character", refused.getMessage());
  }

  @Test
  void everyPlainValueIsRead() {
    Map<String, @Nullable Object> expected = new LinkedHashMap<>();
    expected.put("none", null);
    expected.put("text", "a");
    expected.put("yes", true);
    expected.put("no", false);
    expected.put("whole", new BigInteger("12345678901234567890"));
    expected.put("decimal", new BigDecimal("1.0"));
    expected.put("list", Arrays.asList(BigInteger.ONE, null, List.of(), Map.of()));
    String json =
        "{\"none\":null,\"text\":\"a\",\"yes\":true,\"no\":false,"
            + "\"whole\":12345678901234567890,\"decimal\":1.0,\"list\":[1,null,[],{}]}";
    ReadResult<Object> read = tree(json);
    assertEquals(List.of(), told(read));
    assertEquals(expected, read.value());
    assertEquals(json, written(read.value()));
  }

  @Test
  void whatIsBeyondTheLimitsIsLeftOutAndTold() {
    Limits limits = Limits.builder().listSize(2).depth(2).textLength(4).numberLength(2).build();
    for (Object[] one :
        List.of(
            new Object[] {"[1,2]", "[1,2]", List.of()},
            new Object[] {"[1,2,[3],4]", "[1,2]", List.of("LIMIT-004 ")},
            new Object[] {"{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":2}", List.of()},
            new Object[] {
              "{\"a\":1,\"b\":2,\"c\":[3],\"d\":4}", "{\"a\":1,\"b\":2}", List.of("LIMIT-004 ")
            },
            new Object[] {"[[],[]]", "[[],[]]", List.of()},
            new Object[] {"[[[1]],{}]", "[[],{}]", List.of("LIMIT-001 /0/0")},
            new Object[] {"[{\"a\":{}},7]", "[{},7]", List.of("LIMIT-001 /0/a")},
            new Object[] {"[\"abcde\",\"abcd\"]", "[\"abcd\"]", List.of("LIMIT-003 /0")},
            new Object[] {"[100,99]", "[99]", List.of("LIMIT-005 /0")},
            new Object[] {"{\"a\":100}", "{}", List.of("LIMIT-005 /a")})) {
      ReadResult<Object> read = tree((String) one[0], limits);
      assertEquals(one[1], written(read.value()));
      assertEquals(one[2], told(read), one[0].toString());
    }
  }

  @Test
  void ofMembersThatStandTwiceTheLastCounts() {
    ReadResult<Object> read = tree("{\"a\":1,\"b\":2,\"a\":3}");
    assertEquals("{\"a\":3,\"b\":2}", written(read.value()));
    assertEquals(List.of("READ-003 /a"), told(read));
    assertEquals("{\"b\":2}", written(tree("{\"a\":1,\"b\":2,\"a\":\"\\ud800\"}").value()));
  }

  @Test
  void aDocumentThatHasNoRootHasNoTree() {
    for (String none : List.of("", "null", "{", "\"\\ud800\"", "1e9999999999")) {
      assertEquals(Optional.empty(), tree(none).toOptional(), none);
    }
    assertEquals(List.of(), told(tree("null")));
    assertEquals(List.of("READ-001.end "), told(tree("{")));
    assertEquals(List.of("LIMIT-005 "), told(tree("1e9999999999")));
  }

  @Test
  void whatFollowsARootIsToldAndTheRootIsKept() {
    ReadResult<Object> read = tree("[1] 2");
    assertEquals("[1]", written(read.value()));
    assertEquals(1, read.findings().size());
    assertEquals(
        "1:5",
        read.findings().get(0).line().orElse(0) + ":" + read.findings().get(0).column().orElse(0));
  }
}
