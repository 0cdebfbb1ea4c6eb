package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.SheetRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rejects workbooks with content other than sheets, and files that are not workbooks. */
final class XlsxSafety {

  static final String TYPES = "[content_types].xml";

  /**
   * The first bytes of compound files, which hold older workbooks and workbooks with a password.
   */
  private static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** The name, within a compound file, of an encrypted workbook. */
  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** The prefixes of the names of parts with macros, or with controls that run them. */
  private static final List<String> MACROS = List.of("xl/macrosheets/", "xl/activex/");

  /** The prefixes of the names of parts with external data or embedded files. */
  private static final List<String> ELSEWHERE =
      List.of("xl/externallinks/", "xl/connections", "xl/querytables/", "xl/embeddings/");

  private XlsxSafety() {}

  /** Returns true if a file is a compound file, unlike current workbooks. */
  static boolean isCompound(byte[] file) {
    return startsWith(file, 0, COMPOUND);
  }

  /** Returns the rejection of a compound file. */
  static Refused compound(byte[] file) {
    for (int i = 0; i + LOCKED.length <= file.length; i += 2) {
      if (startsWith(file, i, LOCKED)) {
        return Refused.by(SheetRules.UNREADABLE, "locked");
      }
    }
    return Refused.by(SheetRules.UNREADABLE, "old");
  }

  private static boolean startsWith(byte[] file, int from, byte[] beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if (from + i >= file.length || file[from + i] != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  /** Rejects a file that is not a workbook, or that has parts that no sheet needs. */
  static void check(XlsxParts parts) throws Refused {
    if (parts.find(TYPES).isEmpty()) {
      throw parts.names().isEmpty()
          ? Refused.by(SheetRules.UNREADABLE)
          : Refused.by(SheetRules.UNREADABLE, "other");
    }
    checkTypes(parts.get(TYPES));
    for (String name : parts.names()) {
      if (name.endsWith("vbaproject.bin") || MACROS.stream().anyMatch(name::startsWith)) {
        throw Refused.by(SheetRules.MACROS);
      }
    }
    for (String name : parts.names()) {
      if (ELSEWHERE.stream().anyMatch(name::startsWith)) {
        throw Refused.by(SheetRules.LINKS);
      }
      if (name.endsWith(".rels")) {
        checkLinks(XlsxLinks.read(parts.get(name), "").all());
      }
    }
  }

  private static void checkTypes(byte[] types) throws Refused {
    boolean workbook = false;
    XmlPart xml = XmlPart.open(types);
    while (xml.nextElement()) {
      String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
      if (type.contains("macro") || type.contains("vbaproject")) {
        throw Refused.by(SheetRules.MACROS);
      }
      workbook |= type.contains("spreadsheetml.sheet.main") || type.contains("template.main");
    }
    if (!workbook) {
      throw Refused.by(SheetRules.UNREADABLE, "other");
    }
  }

  /** Rejects external links except hyperlinks, because programs would fetch them. */
  private static void checkLinks(Map<String, XlsxLinks.Link> links) throws Refused {
    for (XlsxLinks.Link link : links.values()) {
      if (link.isExternal() && !link.isOf("hyperlink")) {
        throw Refused.by(SheetRules.LINKS);
      }
    }
  }
}
