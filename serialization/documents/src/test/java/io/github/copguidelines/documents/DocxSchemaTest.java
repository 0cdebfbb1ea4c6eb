package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents are valid by the schema of their format. It runs where all of that schema is on the
 * class path; what is there at run time holds only the parts that are used.
 */
@Tag("office-schema")
class DocxSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "zh"})
  void everyPartIsValid(String language) throws Exception {
    try (XWPFDocument document = Docx.of(Samples.contribution(), Locale.forLanguageTag(language))) {
      assertEquals(List.of(), errors(document.getDocument()));
      assertEquals(List.of(), errors(document.getStyle()));
      assertEquals(List.of(), errors(document.getHeaderArray(0)._getHdrFtr()));
      assertEquals(List.of(), errors(document.getFooterArray(0)._getHdrFtr()));
      assertEquals(List.of(), errors(document.getSettings().getCTSettings()));
      assertEquals(
          List.of(), errors(document.getNumbering().getAbstractNums().get(0).getCTAbstractNum()));
    }
  }

  private static List<XmlError> errors(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }
}
