package io.github.copguidelines.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordGuideTest {

  private static final CodeListEntry LAW = entry("law", "Law");
  private static final CodeListEntry HOTLINE = entry("hotline", "Hotline");

  private static final CodeList KINDS =
      CodeList.builder().code("practice-kind").entries(List.of(LAW, HOTLINE)).build();
  private static final CodeList STAGES =
      CodeList.builder().code("practice-stage").entries(List.of(entry("pilot", "Pilot"))).build();

  private static final RecordTemplate FIRST = template("EX-ONE");
  private static final RecordTemplate SECOND = template("EX-TWO");

  private static final RecordGuide GUIDE =
      RecordGuide.builder()
          .codeLists(List.of(KINDS, STAGES))
          .templates(List.of(FIRST, SECOND))
          .build();

  private static CodeListEntry entry(String code, String label) {
    return CodeListEntry.builder().code(code).label(LocalizedText.of("en", label)).build();
  }

  private static RecordTemplate template(String code) {
    return RecordTemplate.builder().code(code).name("Form " + code).build();
  }

  @Test
  void aListIsFoundByItsCode() {
    assertEquals(Optional.of(KINDS), GUIDE.codeList("practice-kind"));
    assertEquals(Optional.of(STAGES), GUIDE.codeList("practice-stage"));
    assertEquals(Optional.empty(), GUIDE.codeList("practice"));
  }

  @Test
  void anEntryOfAListIsFoundByItsCode() {
    assertEquals(Optional.of(LAW), KINDS.entry("law"));
    assertEquals(Optional.of(HOTLINE), KINDS.entry("hotline"));
    assertEquals(Optional.empty(), KINDS.entry("pilot"));
  }

  @Test
  void aTemplateIsFoundByItsCode() {
    assertEquals(Optional.of(FIRST), GUIDE.template("EX-ONE"));
    assertEquals(Optional.of(SECOND), GUIDE.template("EX-TWO"));
    assertEquals(Optional.empty(), GUIDE.template("ex-one"));
  }
}
