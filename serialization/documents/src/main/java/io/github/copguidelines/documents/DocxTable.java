package io.github.copguidelines.documents;

import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.text.TextDirection;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes the table at the head, whose first column contains the labels of the rows. */
final class DocxTable {

  /** Widths of the columns in twentieths of a point; together they fill a line. */
  private static final List<Integer> WIDTHS = List.of(2410, DocxFile.LINE - 2410);

  /** First column, no bands: the same as the attributes, for older programs. */
  private static final byte[] LOOK = {0x06, (byte) 0x80};

  private final boolean rightToLeft;

  private DocxTable(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  static void add(Block.Table head, Locale language, XWPFDocument document) {
    boolean rightToLeft = TextDirection.isRightToLeft(language);
    XWPFTable table = document.createTable(head.rows().size(), WIDTHS.size());
    // Remove the default borders: the style has them.
    CTTblPr properties = CTTblPr.Factory.newInstance();
    properties.addNewTblStyle().setVal("HeadTable");
    if (rightToLeft) {
      properties.addNewBidiVisual();
    }
    width(properties.addNewTblW(), DocxFile.LINE);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    look(properties.addNewTblLook());
    properties.addNewTblDescription().setVal(head.description());
    table.getCTTbl().setTblPr(properties);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    WIDTHS.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
    DocxTable cells = new DocxTable(rightToLeft);
    for (int i = 0; i < head.rows().size(); i++) {
      List<List<Line>> row = head.rows().get(i);
      cells.fill(table.getRow(i).getCell(0), 0, "HeadLabel", row.get(0));
      cells.fill(table.getRow(i).getCell(1), 1, "HeadText", row.get(1));
    }
  }

  private static void look(CTTblLook look) {
    look.setVal(LOOK);
    look.setFirstRow(false);
    look.setLastRow(false);
    look.setFirstColumn(true);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
  }

  private void fill(XWPFTableCell cell, int column, String style, List<Line> lines) {
    width(cell.getCTTc().addNewTcPr().addNewTcW(), WIDTHS.get(column));
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      paragraph = i == 0 ? paragraph : cell.addParagraph();
      paragraph.setStyle(style);
      DocxText text = new DocxText(paragraph, rightToLeft);
      lines.stream().skip(i).limit(1).forEach(text::add);
    }
  }

  private static void width(CTTblWidth width, int value) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(value));
  }
}
