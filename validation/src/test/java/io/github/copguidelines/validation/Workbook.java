package io.github.copguidelines.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with one record, made part by part. */
final class Workbook {

  private static final String LINK = "<Relationship Id='rId1' Type='x/%s' Target='%s'/>";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Makes a workbook with a record that has a title. */
  static Workbook of(String title) {
    return withTitle("<c r='B2' t='inlineStr'><is><t>" + title + "</t></is></c>");
  }

  /** Makes a workbook with a record whose title is a cell of XML. */
  static Workbook withTitle(String cell) {
    return new Workbook()
        .part(
            "[Content_Types].xml",
            "<Types><Override ContentType='x.spreadsheetml.sheet.main+xml'/></Types>")
        .part("_rels/.rels", links("officeDocument", "xl/workbook.xml"))
        .part(
            "xl/workbook.xml", "<workbook><sheets><sheet name='S' id='rId1'/></sheets></workbook>")
        .part("xl/_rels/workbook.xml.rels", links("worksheet", "sheet1.xml"))
        .part(
            "xl/sheet1.xml",
            "<worksheet><sheetData><row r='1'>"
                + text("A1", "id")
                + text("B1", "title/en")
                + "</row><row r='2'>"
                + text("A2", "a-record")
                + cell
                + "</row></sheetData></worksheet>");
  }

  private static String text(String name, String text) {
    return "<c r='" + name + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String links(String type, String target) {
    return "<Relationships>" + LINK.formatted(type, target) + "</Relationships>";
  }

  /** Adds a part, or puts it in the place of one. */
  Workbook part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
