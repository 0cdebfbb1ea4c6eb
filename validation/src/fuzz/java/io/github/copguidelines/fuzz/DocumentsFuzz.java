package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.validation.CopValidator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as a document of any type but the practice record, and judged by its rules. */
class DocumentsFuzz {

  private static final List<DocumentType> TYPES =
      Arrays.stream(DocumentType.values())
          .filter(type -> type != DocumentType.PRACTICE_RECORD)
          .toList();

  private static final CopValidator VALIDATOR = CopValidator.with(Catalogues.itu2020());

  /** The first byte says of which type a document is. */
  static Stream<byte[]> seeds() {
    return IntStream.range(0, TYPES.size())
        .boxed()
        .flatMap(type -> Seeds.kit(TYPES.get(type).code()).map(seed -> Seeds.with(type, seed)));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "\"id\":",
    "\"answers\":[{",
    "\"evidence\":[{",
    "\"record\":\"",
    "\"stages\":[{",
    "\"body\":[{",
    "\"measures\":[{",
    "\"sha256\":\"",
    "\"schemaVersion\":\"1.0\""
  })
  @FuzzTest(maxDuration = "60s")
  void isReadAndJudgedWithFindings(byte[] bytes) {
    if (bytes.length > 0) {
      DocumentType type = TYPES.get((bytes[0] & 0x7f) % TYPES.size());
      check(type.modelType(), Arrays.copyOfRange(bytes, 1, bytes.length));
    }
  }

  private static <T extends Extensible> void check(Class<T> type, byte[] document) {
    ReadResult<T> result = Answers.check(CopJson.lenient(), document, type);
    Answers.check(VALIDATOR.validate(result, Stage.PUBLICATION).findings());
  }
}
