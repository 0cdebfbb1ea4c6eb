package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;

/** What the file is made of. */
class DocxFileTest {

  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    byte[] file = ContributionWriter.docx(Samples.contribution(), Samples.ARABIC);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void hasTheseParts() throws IOException {
    assertEquals(
        List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/header1.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml"),
        parts().keySet().stream().sorted().toList());
    assertEquals("[Content_Types].xml", parts().keySet().iterator().next());
  }

  @Test
  void nothingActsByItself() throws IOException {
    Map<String, String> parts = parts();

    for (String word :
        List.of("fldSimple", "instrText", "fldChar", "altChunk", "object", "drawing")) {
      assertFalse(parts.getOrDefault("word/document.xml", "").contains("w:" + word), word);
    }
    for (String word : List.of("updateFields", "attachedTemplate", "mailMerge")) {
      assertFalse(parts.getOrDefault("word/settings.xml", "").contains(word), word);
    }
    parts.forEach((name, text) -> assertFalse(text.contains("<!DOCTYPE"), name));
  }

  @Test
  void onlyLinksLeadOutOfIt() throws Exception {
    try (var document = Docx.sample("en")) {
      for (PackagePart part : document.getPackage().getParts()) {
        if (part.isRelationshipPart()) {
          continue;
        }
        for (PackageRelationship relation : part.getRelationships()) {
          assertEquals(
              relation.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation()),
              relation.getTargetMode() == TargetMode.EXTERNAL,
              relation.getTargetURI().toString());
        }
      }
    }
  }

  @Test
  void isOfTheVersionThatProgramsOpenWithoutAWarning() throws IOException {
    assertTrue(parts().getOrDefault("word/settings.xml", "").contains("compatibilityMode"));
  }
}
