package io.github.copguidelines.documents;

import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.page.internal.Run;
import io.github.copguidelines.text.TextDirection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a page as a Word document, with all formatting by styles. */
final class DocxPage {

  private final XWPFDocument document;

  private DocxPage(XWPFDocument document) {
    this.document = document;
  }

  static byte[] of(Page page) {
    try (XWPFDocument document = DocxFile.empty(page)) {
      DocxPage docx = new DocxPage(document);
      page.blocks().forEach(block -> docx.add(block, page.language()));
      docx.addEdges(page);
      DocxFile.end(document, page.language());
      return DocxFile.bytes(document);
    } catch (IOException e) {
      // It accesses only memory and our own resources.
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the header, if the page has one, and a footer with the number of each sheet. */
  private void addEdges(Page page) {
    boolean rightToLeft = TextDirection.isRightToLeft(page.language());
    if (!page.header().isBlank()) {
      XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      header.setStyle("Header");
      new DocxText(header, rightToLeft).add(Line.of(page.language(), Run.words(page.header())));
    }
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle("Footer");
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private void add(Block block, Locale language) {
    if (block instanceof Block.Table head) {
      DocxTable.add(head, language, document);
    } else if (block instanceof Block.Heading heading) {
      int level = heading.level();
      add(level == 1 ? "Title" : "Heading" + (level - 1), heading.line());
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph);
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> add("ListBullet", item));
    } else {
      throw new IllegalArgumentException("A contribution has no table of contents.");
    }
  }

  private void add(Block.Paragraph paragraph) {
    List<Line> lines = paragraph.lines();
    switch (paragraph.style()) {
      case NORMAL -> add("Normal", lines, DocxText.isRightToLeft(lines));
      case LEAD -> add("Normal", lines, DocxText.isRightToLeft(lines)).setKeepNext(true);
      case NOTICE -> lines.forEach(line -> add("Notice", line));
      case SOURCES -> lines.forEach(line -> add("Sources", line));
    }
  }

  /** Adds a paragraph in the direction of its language, independent of the document. */
  private void add(String style, Line line) {
    add(style, List.of(line), TextDirection.isRightToLeft(line.language()));
  }

  private XWPFParagraph add(String style, List<Line> lines, boolean rightToLeft) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    new DocxText(paragraph, rightToLeft).add(lines);
    return paragraph;
  }
}
