package io.github.copguidelines.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a page as a document of Word, all looks by styles. */
final class DocxPage {

  private final XWPFDocument document;

  private DocxPage(XWPFDocument document) {
    this.document = document;
  }

  static byte[] of(Page page) {
    try (XWPFDocument document = DocxFile.empty(page)) {
      DocxPage docx = new DocxPage(document);
      page.blocks().forEach(block -> docx.add(block, page.language()));
      DocxFile.end(document, page.language());
      return DocxFile.bytes(document);
    } catch (IOException e) {
      // Nothing is read or written but memory and our own resources.
      throw new UncheckedIOException(e);
    }
  }

  private void add(Block block, Locale language) {
    if (block instanceof Block.Head head) {
      DocxTable.add(head, language, document);
    } else if (block instanceof Block.Title title) {
      add("Title", title.line());
    } else if (block instanceof Block.Notice notice) {
      add("Notice", notice.line());
    } else if (block instanceof Block.Heading heading) {
      add("Heading" + heading.level(), heading.line());
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph);
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> add("ListBullet", item));
    } else {
      add("Sources", ((Block.Sources) block).line());
    }
  }

  /** Adds a paragraph that runs as its language does, whatever the document around it. */
  private void add(String style, Line line) {
    boolean rightToLeft = Direction.isRightToLeft(line.language());
    add(style, List.of(line), rightToLeft);
  }

  private void add(Block.Paragraph paragraph) {
    XWPFParagraph added =
        add("Normal", paragraph.lines(), Direction.isRightToLeft(paragraph.lines()));
    if (paragraph.isLead()) {
      added.setKeepNext(true);
    }
  }

  private XWPFParagraph add(String style, List<Line> lines, boolean rightToLeft) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    new DocxText(paragraph, rightToLeft).add(lines);
    return paragraph;
  }
}
