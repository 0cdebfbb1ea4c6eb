package io.github.copguidelines.documents;

import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.text.TextDirection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Makes the file around the text of a document: styles, page set-up and properties. */
final class DocxFile {

  /** The width of A4 paper; sizes and margins are in twentieths of a point. */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int MARGIN = 1134;

  /** The length of a line, in twentieths of a point. */
  static final int LINE = WIDTH - 2 * MARGIN;

  /**
   * The time of every part, so that the same document gives the same file; the earliest time in
   * zip.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private DocxFile() {}

  /** Returns a document without text. */
  static XWPFDocument empty(Page page) throws IOException {
    XWPFDocument document = new XWPFDocument();
    try (InputStream styles = open("styles.xml");
        InputStream numbering = open("numbering.xml");
        InputStream settings = open("settings.xml")) {
      XWPFStyles all = document.createStyles();
      all.setStyles(StylesDocument.Factory.parse(styles).getStyles());
      CTLanguage language =
          all.getCtStyles().getDocDefaults().getRPrDefault().getRPr().addNewLang();
      DocxText.speak(language, page.language());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
      document
          .getSettings()
          .getCTSettings()
          .set(SettingsDocument.Factory.parse(settings).getSettings());
      tell(page, document.getPackage().getPackageProperties());
      document.getProperties().getExtendedProperties().getUnderlyingProperties().unsetApplication();
      return document;
    } catch (XmlException | InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = DocxFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }

  /** Sets title and language, and neither author nor date. */
  private static void tell(Page page, PackageProperties properties) throws InvalidFormatException {
    properties.setCreatorProperty(Optional.empty());
    properties.setCreatedProperty(Optional.empty());
    properties.setLanguageProperty(Optional.of(page.language().toLanguageTag()));
    properties.setTitleProperty(page.title());
  }

  /** Ends the text with the page set-up. */
  static void end(XWPFDocument document, Locale language) {
    if (document.getBodyElements().size() == document.getTables().size()) {
      // A table must not be the last element of a document.
      document.createParagraph();
    }
    CTBody body = document.getDocument().getBody();
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setRight(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    margins.setGutter(BigInteger.ZERO);
    if (TextDirection.isRightToLeft(language)) {
      section.addNewBidi();
    }
  }

  /** Returns the file, with its parts in the order of writing and all with the same time. */
  static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    document.write(first);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(first.toByteArray()));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(ALWAYS);
        to.putNextEntry(entry);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
