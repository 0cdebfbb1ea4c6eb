package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.LeftToRightMarks;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.page.internal.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** A document of Word, opened again, and what should stand in it. */
final class Docx {

  private Docx() {}

  static XWPFDocument of(Contribution contribution, Locale language) {
    try {
      return new XWPFDocument(
          new ByteArrayInputStream(ContributionWriter.docx(contribution, language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XWPFDocument sample(String language) {
    return of(Samples.contribution(), Locale.forLanguageTag(language));
  }

  /** Returns all paragraphs from the top to the bottom, those of cells among them. */
  static List<XWPFParagraph> paragraphs(XWPFDocument document) {
    List<XWPFParagraph> all = new ArrayList<>();
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFTable table) {
        table.getRows().stream()
            .flatMap(row -> row.getTableCells().stream())
            .forEach(cell -> all.addAll(cell.getParagraphs()));
      } else {
        all.add((XWPFParagraph) element);
      }
    }
    return all;
  }

  /** Returns what each paragraph says, its style before it, marks of direction left out. */
  static List<String> texts(XWPFDocument document) {
    return paragraphs(document).stream()
        .map(one -> one.getStyle() + ": " + one.getText().replace(LeftToRightMarks.MARK, ""))
        .toList();
  }

  /** Returns what {@link #texts} should return for a page. */
  static List<String> expected(Page page) {
    return page.blocks().stream().flatMap(Docx::expected).toList();
  }

  private static Stream<String> expected(Block block) {
    if (block instanceof Block.Table head) {
      return head.rows().stream()
          .flatMap(
              row ->
                  Stream.concat(
                      texts("HeadLabel", row.get(0)),
                      row.get(1).isEmpty()
                          ? Stream.of("HeadText: ")
                          : texts("HeadText", row.get(1))));
    } else if (block instanceof Block.Heading heading) {
      int level = heading.level();
      return texts(level == 1 ? "Title" : "Heading" + (level - 1), List.of(heading.line()));
    } else if (block instanceof Block.Paragraph paragraph) {
      String text = paragraph.lines().stream().map(Docx::text).collect(Collectors.joining("\n"));
      return Stream.of(
          switch (paragraph.style()) {
            case NORMAL, LEAD -> "Normal: " + text;
            case NOTICE -> "Notice: " + text;
            case SOURCES -> "Sources: " + text;
          });
    }
    return texts("ListBullet", ((Block.Bullets) block).items());
  }

  private static Stream<String> texts(String style, List<Line> lines) {
    return lines.stream().map(line -> style + ": " + text(line));
  }

  static String text(Line line) {
    return line.runs().stream()
        .map(Run::text)
        .collect(Collectors.joining())
        .replace(LeftToRightMarks.MARK, "");
  }

  /** Returns the runs that say something. */
  static List<XWPFRun> runs(XWPFDocument document) {
    return paragraphs(document).stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .filter(run -> !run.text().isBlank())
        .toList();
  }

  static boolean isRightToLeft(XWPFRun run) {
    return run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() == 1;
  }

  static boolean isRightToLeft(XWPFParagraph paragraph) {
    return paragraph.getCTPPr().isSetBidi();
  }

  static boolean hasStyle(XWPFRun run, String style) {
    CTRPr properties = run.getCTR().getRPr();
    return properties.sizeOfRStyleArray() == 1
        && properties.getRStyleArray(0).getVal().equals(style);
  }
}
