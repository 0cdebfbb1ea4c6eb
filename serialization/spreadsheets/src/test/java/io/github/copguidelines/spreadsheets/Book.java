package io.github.copguidelines.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, as programs write them and as no program would. */
final class Book {

  static final String MAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private static final String SHEET_NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Begins a workbook with one sheet, of which the rows are given as XML. */
  static Book of(String rows) {
    Book book = new Book();
    book.part(
        "[Content_Types].xml",
        "<Types><Override PartName='/xl/workbook.xml' ContentType='" + MAIN + "'/></Types>");
    book.part("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
    book.part(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + SHEET_NAMESPACE
            + "' xmlns:r='"
            + LINKS
            + "'><sheets><sheet name='Our records' sheetId='1' r:id='rId1'/></sheets></workbook>");
    book.part(
        "xl/_rels/workbook.xml.rels",
        links(
            link("rId1", "worksheet", "worksheets/sheet1.xml")
                + link("rId2", "styles", "styles.xml")));
    book.part(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[$-409]mmm\\-yy;@'/>"
            + "<numFmt numFmtId='171' formatCode='yyyy'/><numFmt numFmtId='172' formatCode='0.0\"d\"'/>"
            + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
            + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/>"
            + "<xf numFmtId='172'/><xf numFmtId='22'/></cellXfs></styleSheet>");
    book.part("xl/worksheets/sheet1.xml", sheet(rows));
    return book;
  }

  static String sheet(String rows) {
    return "<worksheet xmlns='"
        + SHEET_NAMESPACE
        + "'><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  static String links(String links) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + links
        + "</Relationships>";
  }

  static String link(String id, String type, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + LINKS
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }

  /** Returns a row of inline texts. */
  static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < texts.length; i++) {
      row.append("<c r='").append(CellName.letters(i + 1)).append(number);
      row.append("' t='inlineStr'><is><t>").append(texts[i]).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  /** Adds a part, or puts it in the place of one. */
  Book part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Book part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
