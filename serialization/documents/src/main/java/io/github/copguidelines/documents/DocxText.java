package io.github.copguidelines.documents;

import io.github.copguidelines.page.internal.LeftToRightMarks;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.text.TextDirection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Writes lines into a paragraph, each run with its language and its direction. */
final class DocxText {

  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

  private final XWPFParagraph paragraph;
  private final boolean rightToLeft;

  DocxText(XWPFParagraph paragraph, boolean rightToLeft) {
    this.paragraph = paragraph;
    this.rightToLeft = rightToLeft;
    if (rightToLeft) {
      CTPPr properties = paragraph.getCTPPr();
      properties.addNewBidi();
    }
  }

  /** Adds lines with breaks between them. */
  void add(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.createRun().addBreak();
      }
      add(lines.get(i));
    }
  }

  void add(Line line) {
    Piece.of(line, rightToLeft).forEach(piece -> add(piece, line.language()));
  }

  /**
   * Returns true if the lines as a whole are from right to left. Drafts may hold texts in another
   * language, whose letters then decide.
   */
  static boolean isRightToLeft(List<Line> lines) {
    List<String> texts = lines.stream().map(Line::text).toList();
    return TextDirection.isRightToLeft(lines.get(0).language())
        && (texts.stream().anyMatch(LeftToRightMarks::hasRightToLeft)
            || texts.stream().allMatch(text -> text.chars().noneMatch(Character::isLetter)));
  }

  private void add(Piece piece, Locale language) {
    XWPFRun run = piece.target().map(this::link).orElseGet(paragraph::createRun);
    run.setText(piece.text());
    CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    if (piece.isCode()) {
      properties.addNewRStyle().setVal(piece.target().isPresent() ? "Hyperlink" : "Code");
      properties.addNewNoProof();
      return;
    }
    if (isEastAsian(language)) {
      // Quotation marks and dots, which several scripts share, should look like the words around
      // them.
      properties.addNewRFonts().setHint(STHint.EAST_ASIA);
    }
    if (piece.isRightToLeft()) {
      properties.addNewRtl();
    }
    speak(properties.addNewLang(), language);
  }

  private XWPFRun link(String target) {
    return paragraph.createHyperlinkRun(target);
  }

  /** Sets the language for each script that is usual in it. */
  static void speak(CTLanguage said, Locale language) {
    String tag = language.toLanguageTag();
    if (TextDirection.isRightToLeft(language)) {
      said.setBidi(tag);
      return;
    }
    said.setVal(tag);
    if (isEastAsian(language)) {
      said.setEastAsia(tag);
    }
  }

  private static boolean isEastAsian(Locale language) {
    return EAST_ASIAN.contains(language.getLanguage());
  }
}
