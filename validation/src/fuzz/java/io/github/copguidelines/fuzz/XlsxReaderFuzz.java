package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.spreadsheets.SheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes, read as a workbook: whole, and as one part of a workbook that is sound otherwise,
 * since a changed byte of an archive hardly ever gets further than its checksum.
 */
class XlsxReaderFuzz {

  private static final Map<String, byte[]> SOUND = SheetSeeds.parts();

  private static final List<String> NAMES = SOUND.keySet().stream().sorted().toList();

  /** The first byte says which part it is; beyond their number, all of the file. */
  static Stream<byte[]> seeds() throws IOException {
    Stream<byte[]> whole =
        SheetSeeds.all(SheetFormat.XLSX).map(seed -> Seeds.with(NAMES.size(), seed));
    Stream<byte[]> parts =
        SOUND.entrySet().stream()
            .map(part -> Seeds.with(NAMES.indexOf(part.getKey()), part.getValue()));
    return Stream.concat(parts, whole);
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "<c r='A1' t='inlineStr'><is><t>",
    "<c r='B2' t='s'><v>0</v></c>",
    "<row r='2'>",
    "<f>A1</f>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "&#x1;",
    "_x000D_",
    "<si><t>",
    "t='b'",
    "t='e'",
    "s='1'",
    "xml:space='preserve'",
    "<sheet name='",
    "r:id='rId1'",
    "Target='",
    "TargetMode='External'",
    "xmlns=''",
    "<mergeCell ref='A1:B2'/>",
    "99999999",
    "XFD1048576"
  })
  @FuzzTest(maxDuration = "60s")
  void answersWithFindings(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    int part = (bytes[0] & 0x7f) % (NAMES.size() + 1);
    byte[] rest = new byte[bytes.length - 1];
    System.arraycopy(bytes, 1, rest, 0, rest.length);
    SheetSeeds.check(part == NAMES.size() ? rest : book(NAMES.get(part), rest), "fuzz.xlsx");
  }

  private static byte[] book(String changed, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : SOUND.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getKey().equals(changed) ? bytes : part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
