package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.page.internal.Page;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxTest {

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh", "de", "ar-EG"})
  void everyBlockOfThePageIsThereInItsOrderAndStyle(String language) {
    Page page = ContributionPage.of(Samples.contribution(), Locale.forLanguageTag(language));

    assertEquals(Docx.expected(page), Docx.texts(Docx.sample(language)));
  }

  @Test
  void everyStyleThatIsUsedIsThere() {
    XWPFDocument document = Docx.sample("en");
    XWPFStyles styles = document.getStyles();

    Stream.concat(
            Docx.paragraphs(document).stream().map(XWPFParagraph::getStyle),
            Stream.of("HeadTable", "Hyperlink", "Code"))
        .forEach(style -> assertTrue(styles.styleExist(style), style));
    assertEquals("heading 1", styles.getStyle("Heading1").getName());
    assertEquals("heading 2", styles.getStyle("Heading2").getName());
    assertEquals("List Bullet", styles.getStyle("ListBullet").getName());
  }

  @Test
  void listsAreListsAndNoTextWithDots() {
    XWPFDocument document = Docx.sample("en");
    List<XWPFParagraph> items =
        Docx.paragraphs(document).stream()
            .filter(one -> "ListBullet".equals(one.getStyle()))
            .toList();

    assertEquals(12, items.size());
    items.forEach(item -> assertFalse(item.getText().startsWith("\u2022"), item.getText()));
    BigInteger list =
        document
            .getStyles()
            .getStyle("ListBullet")
            .getCTStyle()
            .getPPr()
            .getNumPr()
            .getNumId()
            .getVal();
    CTLvl level =
        document
            .getNumbering()
            .getAbstractNum(document.getNumbering().getAbstractNumID(list))
            .getCTAbstractNum()
            .getLvlArray(0);
    assertEquals(STNumberFormat.BULLET, level.getNumFmt().getVal());
    assertEquals("ListBullet", level.getPStyle().getVal());
  }

  @Test
  void headOfTheRowsIsTheFirstColumnAndTheTableSaysWhatItIsFor() {
    XWPFTable table = Docx.sample("fr").getTables().get(0);
    CTTblPr properties = table.getCTTbl().getTblPr();

    assertEquals("HeadTable", table.getStyleID());
    assertEquals("true", String.valueOf(properties.getTblLook().getFirstColumn()));
    assertEquals("false", String.valueOf(properties.getTblLook().getFirstRow()));
    assertEquals("Renseignements sur cette contribution", properties.getTblDescription().getVal());
    assertEquals(7, table.getNumberOfRows());
    table.getRows().forEach(row -> assertEquals(2, row.getTableCells().size()));
  }

  @Test
  void tellsItsTitleAndLanguageAndNeitherWhoNorWhen() throws Exception {
    XWPFDocument document = Docx.sample("ar");
    PackageProperties properties = document.getPackage().getPackageProperties();

    assertEquals(Optional.of("خط مساعدة وبوابة إبلاغ للأطفال"), properties.getTitleProperty());
    assertEquals(Optional.of("ar"), properties.getLanguageProperty());
    assertEquals(Optional.empty(), properties.getCreatorProperty());
    assertEquals(Optional.empty(), properties.getLastModifiedByProperty());
    assertEquals(Optional.empty(), properties.getCreatedProperty());
    assertEquals(Optional.empty(), properties.getModifiedProperty());
    assertEquals(null, document.getProperties().getExtendedProperties().getApplication());
  }

  @Test
  void eachPageHasTheMeetingAndTheDocumentAtItsTopAndItsNumberAtItsBottom() {
    XWPFDocument document = Docx.sample("en");

    assertEquals(
        "CWG-COP, meeting 24 \u2013 CWG-COP-24/99",
        document.getHeaderArray(0).getParagraphArray(0).getText());
    assertEquals(
        "PAGE",
        document.getFooterArray(0).getParagraphArray(0).getCTP().getFldSimpleArray(0).getInstr());
  }

  @Test
  void pageIsOfTheSizeA4() {
    var section = Docx.sample("en").getDocument().getBody().getSectPr();

    assertEquals("11906", String.valueOf(section.getPgSz().getW()));
    assertEquals("16838", String.valueOf(section.getPgSz().getH()));
  }

  @Test
  void emptyContributionHasATableToFillInAndTextCanFollowIt() throws Exception {
    Contribution contribution = Contribution.builder().id("example").build();
    XWPFDocument document = Docx.of(contribution, Locale.ENGLISH);
    List<IBodyElement> elements = document.getBodyElements();

    assertEquals(
        List.of(
            "HeadLabel: Meeting",
            "HeadText: ",
            "HeadLabel: Agenda item",
            "HeadText: ",
            "HeadLabel: Document",
            "HeadText: ",
            "HeadLabel: Date",
            "HeadText: ",
            "HeadLabel: Original language",
            "HeadText: ",
            "HeadLabel: Source",
            "HeadText: ",
            "HeadLabel: Contact",
            "HeadText: ",
            "null: "),
        Docx.texts(document));
    assertTrue(elements.get(elements.size() - 1) instanceof XWPFParagraph);
    assertEquals(Optional.empty(), document.getPackage().getPackageProperties().getTitleProperty());
  }

  @Test
  void theSameContributionIsTheSameFileHoweverManyWriteIt() {
    Contribution contribution = Samples.contribution();
    byte[] once = ContributionWriter.docx(contribution, Samples.ARABIC);

    IntStream.range(0, 64)
        .parallel()
        .mapToObj(i -> ContributionWriter.docx(contribution, Samples.ARABIC))
        .forEach(again -> assertArrayEquals(once, again));
  }
}
