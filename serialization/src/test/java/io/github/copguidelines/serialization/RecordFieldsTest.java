package io.github.copguidelines.serialization;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.guide.CodeList;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of labelled fields in the guide follows the type of the record. */
class RecordFieldsTest {

  private static final Path GUIDE =
      Path.of(
          "src/main/resources/io/github/copguidelines/serialization/catalogue/record-guide.json");

  @Tag("generates")
  @Test
  void guideListsTheFieldsOfTheRecordInTheirOrder() throws IOException {
    RecordGuide guide = CopJson.strict().read(Files.readString(GUIDE), RecordGuide.class).value();
    List<CodeList> lists =
        guide.codeLists().stream()
            .map(list -> list.code().equals("field") ? withFieldsOfTheRecord(list) : list)
            .toList();
    RecordGuide expected = RecordGuide.builder().from(guide).codeLists(lists).build();
    GeneratedFile.assertCommitted(GUIDE, CopJson.strict().write(expected));
  }

  /** A field of an object within the record has a dot; these entries stay. */
  private static CodeList withFieldsOfTheRecord(CodeList list) {
    Stream<CodeListEntry> ofTheRecord =
        ModelType.of(PracticeRecord.class).properties().stream()
            .map(field -> CodeListEntry.builder().code(field.name()).build());
    Stream<CodeListEntry> ofObjects =
        list.entries().stream().filter(field -> field.code().contains("."));
    return CodeList.builder()
        .from(list)
        .entries(Stream.concat(ofTheRecord, ofObjects).toList())
        .build();
  }
}
