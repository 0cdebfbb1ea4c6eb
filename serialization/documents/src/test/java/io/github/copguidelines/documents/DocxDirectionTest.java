package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.page.internal.LeftToRightMarks;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Which way documents, paragraphs and words run, and of which language they are. */
class DocxDirectionTest {

  private static XWPFParagraph paragraph(XWPFDocument document, String text) {
    return Docx.paragraphs(document).stream()
        .filter(one -> one.getText().replace(LeftToRightMarks.MARK, "").equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void arabicDocumentRunsFromRightToLeft() {
    XWPFDocument document = Docx.sample("ar");

    assertTrue(document.getDocument().getBody().getSectPr().isSetBidi());
    assertTrue(document.getTables().get(0).getCTTbl().getTblPr().isSetBidiVisual());
    assertTrue(Docx.isRightToLeft(paragraph(document, "الملخص")));
    for (XWPFRun run : Docx.runs(document)) {
      // What stands between words is of either direction.
      if (run.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      assertEquals(
          LeftToRightMarks.hasRightToLeft(run.text()), Docx.isRightToLeft(run), run.text());
    }
  }

  @Test
  void englishDocumentRunsFromLeftToRight() {
    XWPFDocument document = Docx.sample("en");

    assertFalse(document.getDocument().getBody().getSectPr().isSetBidi());
    assertFalse(document.getTables().get(0).getCTTbl().getTblPr().isSetBidiVisual());
    for (XWPFParagraph paragraph : Docx.paragraphs(document)) {
      assertFalse(Docx.isRightToLeft(paragraph), paragraph.getText());
    }
    assertEquals(
        List.of("القانون النموذجي بشأن خط المساعدة"),
        Docx.runs(document).stream().filter(Docx::isRightToLeft).map(XWPFRun::text).toList());
  }

  @Test
  void textInAnotherLanguageRunsItsOwnWay() {
    XWPFDocument document = Docx.sample("ar");

    assertFalse(Docx.isRightToLeft(paragraph(document, "The portal")));
    assertFalse(Docx.isRightToLeft(paragraph(document, "one form is enough")));
    assertTrue(
        Docx.isRightToLeft(
            paragraph(document, "Example Helpline Association https://www.example.org/helpline/")),
        "cells of a row begin at the same side");
  }

  @Test
  void proseThatHasNoWordsInItsLanguageRunsAsItsLettersDo() {
    assertFalse(DocxText.isRightToLeft(arabic("[en] Not told", "in Arabic yet.")));
    assertTrue(DocxText.isRightToLeft(arabic("[en] Told", "بالعربية")));
    assertTrue(DocxText.isRightToLeft(arabic("2019-06")));
    assertFalse(DocxText.isRightToLeft(List.of(Line.of(Locale.ENGLISH, Run.words("العربية")))));
  }

  private static List<Line> arabic(String... texts) {
    return Stream.of(texts).map(text -> Line.of(Samples.ARABIC, Run.words(text))).toList();
  }

  @Test
  void marksStandOutsideOfCodesAndLinks() {
    for (XWPFRun run : Docx.runs(Docx.sample("ar"))) {
      if (Docx.hasStyle(run, "Code") || Docx.hasStyle(run, "Hyperlink")) {
        assertFalse(run.text().contains(LeftToRightMarks.MARK), run.text());
      }
    }
  }

  @Test
  void wordsSayTheirLanguage() {
    XWPFDocument document = Docx.sample("ar");

    assertEquals("ar", language(document, "الملخص").getBidi());
    assertEquals("en", language(document, "The portal").getVal());
    assertEquals("ar", defaults(document).getBidi());
    assertEquals("en", defaults(Docx.sample("en")).getVal());
    assertEquals("fr", language(Docx.sample("fr"), "Réunion").getVal());
  }

  private static CTLanguage language(XWPFDocument document, String text) {
    return paragraph(document, text).getRuns().get(0).getCTR().getRPr().getLangArray(0);
  }

  private static CTLanguage defaults(XWPFDocument document) {
    try {
      return document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void chineseWordsAskForAChineseFont() {
    XWPFDocument document = Docx.sample("zh");
    XWPFRun run = paragraph(document, "摘要").getRuns().get(0);

    assertEquals("zh", language(document, "摘要").getEastAsia());
    assertEquals(STHint.EAST_ASIA, run.getCTR().getRPr().getRFontsArray(0).getHint());
    assertEquals(
        0,
        paragraph(document, "Objectives").getRuns().get(0).getCTR().getRPr().sizeOfRFontsArray());
  }

  @Test
  void piecesAreThoseOfTheWholeLine() {
    Line line =
        Line.of(
            Samples.ARABIC,
            Run.words("مايو 2026"),
            Run.words("، "),
            Run.words("Example City"),
            Run.words(" – "),
            Run.code("POL-LEG-01"));

    assertEquals(
        List.of(
            "مايو  R",
            "2026 L",
            "،  R",
            "\u200eExample City\u200e L",
            " –  L",
            "\u200e L",
            "POL-LEG-01 L",
            "\u200e L"),
        pieces(line, true));
    assertEquals(
        List.of("مايو 2026 R", "،  L", "Example City L", " –  L", "POL-LEG-01 L"),
        pieces(line, false));
  }

  private static List<String> pieces(Line line, boolean rightToLeft) {
    return Piece.of(line, rightToLeft).stream()
        .map(piece -> piece.text() + (piece.isRightToLeft() ? " R" : " L"))
        .toList();
  }

  @Test
  void aLineWithoutTextHasNoPieces() {
    assertEquals(List.of(), Piece.of(Line.of(Locale.ENGLISH, Run.words("")), true));
  }
}
