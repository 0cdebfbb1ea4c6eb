package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The examples of rule pages that are code: what stands between two comments here, a page shows but
 * for its white space.
 */
final class CodeExamples {

  private static final Path SOURCE =
      Path.of("src/test/java/io/github/copguidelines/validation/CodeExamples.java");

  private static final Map<String, BiFunction<PracticeRecord, Stage, List<Finding>>> ALL =
      Map.of(
          "character cut", CodeExamples::characterCut,
          "character whole", CodeExamples::characterWhole,
          "rule that fails", CodeExamples::ruleThatFails,
          "rule that holds", CodeExamples::ruleThatHolds,
          "document that fails", CodeExamples::documentThatFails,
          "document that is read", CodeExamples::documentThatIsRead);

  private CodeExamples() {}

  /** Runs the code that a page shows on a complete record. */
  static List<Finding> told(String example, Stage stage) throws IOException {
    String source = Files.readString(SOURCE);
    for (String name : ALL.keySet()) {
      int begin = source.indexOf("// begin: " + name + "\n");
      String code = source.substring(source.indexOf('\n', begin), source.indexOf("// end", begin));
      if (plain(code).equals(plain(example))) {
        return ALL.get(name).apply(RuleExamples.resource("complete-record.yaml"), stage);
      }
    }
    throw new IllegalStateException("No code here is that of the page: " + example);
  }

  private static String plain(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }

  private static List<Finding> characterCut(PracticeRecord record, Stage stage) {
    // begin: character cut
    String text = "A smile \uD83D\uDE00";
    LocalizedText problem = LocalizedText.of("en", text.substring(0, 9));
    // end
    return judged(record.toBuilder().problem(problem).build(), stage);
  }

  private static List<Finding> characterWhole(PracticeRecord record, Stage stage) {
    // begin: character whole
    String text = "A smile \uD83D\uDE00";
    int end = text.offsetByCodePoints(0, 9);
    LocalizedText problem = LocalizedText.of("en", text.substring(0, end));
    // end
    return judged(record.toBuilder().problem(problem).build(), stage);
  }

  private static List<Finding> judged(PracticeRecord record, Stage stage) {
    return RuleExamples.VALIDATOR.validate(record, stage).findings();
  }

  private static List<Finding> ruleThatFails(PracticeRecord record, Stage stage) {
    // begin: rule that fails
    Rule rule = new Rule("ACME-001", Severity.WARNING, Stage.DRAFT);
    OwnRule own =
        OwnRule.of(
            rule,
            LocalizedText.of("en", "Choose a licence that lets others copy."),
            (one, found) -> {
              if (one.licence().orElseThrow().equals("CC-BY-ND-4.0")) {
                found.accept(rule.at(Pointer.root().child("licence")));
              }
            });
    // end
    return RuleExamples.VALIDATOR.withRule(own).validate(record, stage).findings();
  }

  private static List<Finding> ruleThatHolds(PracticeRecord record, Stage stage) {
    // begin: rule that holds
    Rule rule = new Rule("ACME-001", Severity.WARNING, Stage.DRAFT);
    OwnRule own =
        OwnRule.of(
            rule,
            LocalizedText.of("en", "Choose a licence that lets others copy."),
            (one, found) -> {
              if (one.licence().filter("CC-BY-ND-4.0"::equals).isPresent()) {
                found.accept(rule.at(Pointer.root().child("licence")));
              }
            });
    // end
    return RuleExamples.VALIDATOR.withRule(own).validate(record, stage).findings();
  }

  private static List<Finding> documentThatFails(PracticeRecord record, Stage stage) {
    // begin: document that fails
    SourceDocument<PracticeRecord> document =
        new SourceDocument<>() {
          @Override
          public String name() {
            return "a-record.json";
          }

          @Override
          public ReadDocument<PracticeRecord> read() throws IOException {
            throw new IOException("The storage does not answer.");
          }
        };
    // end
    return judged(document, stage);
  }

  private static List<Finding> documentThatIsRead(PracticeRecord record, Stage stage) {
    String json = CopJson.lenient().write(record);
    // begin: document that is read
    SourceDocument<PracticeRecord> document =
        new SourceDocument<>() {
          @Override
          public String name() {
            return "a-record.json";
          }

          @Override
          public ReadDocument<PracticeRecord> read() {
            ReadResult<PracticeRecord> result = CopJson.lenient().read(json, PracticeRecord.class);
            return () -> result;
          }
        };
    // end
    return judged(document, stage);
  }

  private static List<Finding> judged(SourceDocument<PracticeRecord> document, Stage stage) {
    return JudgedDocument.of(RuleExamples.VALIDATOR, document, stage).report().findings();
  }
}
