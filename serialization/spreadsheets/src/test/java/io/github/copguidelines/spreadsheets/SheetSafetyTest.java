package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.SheetRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file brings along that no sheet needs is refused with a finding, and never run. */
class SheetSafetyTest {

  private static final String ROWS =
      Book.row(1, "id", "title/en") + Book.row(2, "a-record", "A title");

  private static List<String> told(Book book) {
    return told(book.bytes());
  }

  private static List<String> told(byte[] file) {
    return Samples.told(Samples.read(file).findings()).stream().map(String::strip).toList();
  }

  @Test
  void aPlainWorkbookIsRead() {
    assertEquals(List.of(), told(Book.of(ROWS)));
    assertEquals("a-record", Samples.one(Samples.read(Book.of(ROWS).bytes())).value().id());
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, SHEET-002 -",
    "xl/macrosheets/sheet1.xml, SHEET-002 -",
    "xl/activeX/activeX1.xml, SHEET-002 -",
    "xl/externalLinks/externalLink1.xml, SHEET-003 -",
    "xl/connections.xml, SHEET-003 -",
    "xl/embeddings/oleObject1.bin, SHEET-003 -",
    "xl/queryTables/queryTable1.xml, SHEET-003 -"
  })
  void aPartThatNoSheetNeedsIsRefused(String part, String told) {
    assertEquals(List.of(told), told(Book.of(ROWS).part(part, "<x/>")));
  }

  @Test
  void aWorkbookForMacrosIsRefusedEvenWithoutAny() {
    String types =
        "<Types><Override PartName='/xl/workbook.xml' ContentType="
            + "'application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>";
    assertEquals(List.of("SHEET-002 -"), told(Book.of(ROWS).part("[Content_Types].xml", types)));
  }

  @Test
  void whatWouldBeFetchedIsRefusedAndAnAddressToClickIsNot() {
    String external =
        Book.link("rId9", "%s", "https://example.org/").replace("/>", " TargetMode='External'/>");
    String part = "xl/worksheets/_rels/sheet1.xml.rels";
    assertEquals(
        List.of("SHEET-003 -"),
        told(Book.of(ROWS).part(part, Book.links(external.formatted("image")))));
    assertEquals(
        List.of(), told(Book.of(ROWS).part(part, Book.links(external.formatted("hyperlink")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE worksheet [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>",
        "<!DOCTYPE worksheet SYSTEM 'file:///etc/hostname'>",
        "<!DOCTYPE worksheet [<!ENTITY % p SYSTEM 'https://example.org/x'> %p;]>"
      })
  void aDocumentTypeIsRefused(String type) {
    for (String part :
        List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml")) {
      String text = "<?xml version='1.0'?>" + type + Book.sheet(ROWS);
      assertEquals(List.of("SHEET-005 -"), told(Book.of(ROWS).part(part, text)), part);
    }
  }

  @Test
  void anEntityThatNobodyDeclaredIsNoText() {
    String sheet = Book.sheet(ROWS.replace("A title", "&secret;"));
    List<String> told = told(Book.of(ROWS).part("xl/worksheets/sheet1.xml", sheet));
    assertTrue(List.of(List.of("SHEET-001 -"), List.of("SHEET-005 -")).contains(told), "" + told);
  }

  @Test
  void aPartPackedTooTightlyIsRefused() {
    byte[] blanks = new byte[64 << 20];
    Arrays.fill(blanks, (byte) ' ');
    assertEquals(
        List.of("SHEET-004.ratio -"), told(Book.of(ROWS).part("xl/media/image1.png", blanks)));
  }

  @Test
  void partsThatAreTooLargeTogetherAreRefused() {
    byte[] noise = new byte[6 << 20];
    Random random = new Random(7);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (random.nextInt(100) == 0 ? random.nextInt(256) : ' ');
    }
    Book book = Book.of(ROWS);
    for (int i = 0; i < 22; i++) {
      book.part("xl/media/image" + i + ".png", noise);
    }
    assertEquals(List.of("SHEET-004.size -"), told(book));
  }

  @Test
  void tooManyPartsAreRefused() {
    Book book = Book.of(ROWS);
    for (int i = 0; i < 1_000; i++) {
      book.part("xl/media/image" + i + ".png", "x");
    }
    assertEquals(List.of("SHEET-004.parts -"), told(book));
  }

  /** A short text that many cells share is small in the file and large in records. */
  @Test
  void aTextThatManyCellsShareIsCountedForEach() {
    StringBuilder rows = new StringBuilder(Book.row(1, "id", "title/en"));
    for (int i = 2; i < 300; i++) {
      rows.append("<row r='")
          .append(i)
          .append("'><c r='A")
          .append(i)
          .append("' t='s'><v>0</v></c></row>");
    }
    StringBuilder text = new StringBuilder();
    Random random = new Random(7);
    random.ints(500_000, 'a', 'z').forEach(c -> text.append((char) c));
    Book book =
        Book.of(rows.toString())
            .part("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>")
            .part(
                "xl/_rels/workbook.xml.rels",
                Book.links(
                    Book.link("rId1", "worksheet", "worksheets/sheet1.xml")
                        + Book.link("rId3", "sharedStrings", "sharedStrings.xml")));
    assertEquals(List.of("SHEET-004.size -"), told(book));
  }

  @ParameterizedTest
  @CsvSource({
    "<row r='1048577'/>, SHEET-004.rows -",
    "<row r='0'/>, SHEET-004.rows -",
    "<row r='1'><c r='XFE1'><v>1</v></c></row>, SHEET-004.columns -",
    "<row r='1'><c r='1A'><v>1</v></c></row>, SHEET-004.columns -",
    "<row r='1'><c r='A1' t='s'><v>5</v></c></row>, SHEET-001 -",
    "<row r='1'><c r='A1' t='s'><v>x</v></c></row>, SHEET-001 -",
    "<row><c>, SHEET-001 -"
  })
  void cellsBeyondTheLastAndOthersThatCannotBeAreRefused(String rows, String told) {
    assertEquals(List.of(told), told(Book.of(rows)));
  }

  @Test
  void tooManyRowsAreRefused() {
    StringBuilder csv = new StringBuilder("id,title/en\n");
    for (int i = 0; i <= SheetBounds.ROWS; i++) {
      csv.append("a,b\n");
    }
    assertEquals(
        List.of("SHEET-004.rows -"), told(csv.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        List.of("SHEET-004.columns -"),
        told(
            (",".repeat(SheetBounds.LAST_COLUMN) + "id,title/en\n")
                .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tooManyCellsAreRefused() {
    String csv = "id,title/en\n" + ("a,".repeat(10_000) + "\n").repeat(101);
    assertEquals(List.of("SHEET-004.cells -"), told(csv.getBytes(StandardCharsets.UTF_8)));
    StringBuilder rows = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 101; i++) {
      rows.append("<row>");
      random
          .ints(10_000, 0, 1_000_000)
          .forEach(number -> rows.append("<c><v>").append(number).append("</v></c>"));
      rows.append("</row>");
    }
    assertEquals(List.of("SHEET-004.cells -"), told(Book.of(rows.toString())));
  }

  @Test
  void aSheetThatIsListedTwiceIsRefused() {
    String sheet = "<sheet name='%s' id='rId1'/>";
    String book =
        "<workbook><sheets>" + sheet.formatted("a") + sheet.formatted("b") + "</sheets></workbook>";
    assertEquals(List.of("SHEET-001 -"), told(Book.of(ROWS).part("xl/workbook.xml", book)));
  }

  @Test
  void olderAndLockedWorkbooksAreTold() {
    byte[] compound = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    assertEquals(List.of("SHEET-001.old -"), told(compound));
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    locked.writeBytes(compound);
    locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(List.of("SHEET-001.locked -"), told(locked.toByteArray()));
  }

  @Test
  void otherArchivesAndDamagedOnesAreTold() throws IOException {
    assertEquals(List.of("SHEET-001 -"), told("PK".getBytes(StandardCharsets.UTF_8)));
    byte[] whole = Book.of(ROWS).bytes();
    byte[] half = Arrays.copyOf(whole, whole.length / 3);
    assertTrue(told(half).get(0).startsWith(SheetRules.UNREADABLE.id()), told(half).toString());
    Book text = Book.of(ROWS);
    text.part(
        "[Content_Types].xml",
        "<Types><Override ContentType='x.wordprocessingml.document.main+xml'/></Types>");
    assertEquals(List.of("SHEET-001.other -"), told(text));
  }

  @Property(tries = 300)
  void noBytesMakeTheReaderThrow(@ForAll @Size(max = 400) byte[] bytes) {
    assertFalse(Samples.read(bytes).documents().isEmpty());
  }

  @Property(tries = 300)
  void noDamageMakesTheReaderThrow(@ForAll int seed) {
    byte[] file = Book.of(ROWS).bytes();
    Random random = new Random(seed);
    for (int i = 0; i < 4; i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    Samples.read(file).results();
  }

  @Property(tries = 300)
  void noDamageToAPartMakesTheReaderThrow(@ForAll int seed) {
    Random random = new Random(seed);
    StringBuilder rows = new StringBuilder(ROWS);
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(rows.length());
      rows.replace(at, at + 1, String.valueOf("<>'/=& xA1\u0001".charAt(random.nextInt(11))));
    }
    Samples.read(Book.of(rows.toString()).bytes()).results();
  }
}
