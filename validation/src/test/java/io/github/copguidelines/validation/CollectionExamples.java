package io.github.copguidelines.validation;

import io.github.copguidelines.analysis.collection.Conflict;
import io.github.copguidelines.analysis.collection.Merge;
import io.github.copguidelines.analysis.collection.Revision;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.util.List;

/**
 * The examples of rule pages that are two documents, parted by a line of hyphens: two practice
 * records, or a contribution and a record that it names. Of records only some members stand there.
 */
final class CollectionExamples {

  private CollectionExamples() {}

  static List<Finding> told(Rule rule, String example) throws IOException {
    String[] documents = example.split("---\n", -1);
    PracticeRecord second = RuleExamples.record(documents[1]).value();
    if (rule.equals(EvidenceCheck.NAMED)) {
      EvidenceCheck together = EvidenceCheck.ofAll();
      together.add("first", CopYaml.strict().read(documents[0], Contribution.class).value());
      together.add("second", second);
      return together.findings().values().stream().flatMap(List::stream).toList();
    }
    PracticeRecord first = RuleExamples.record(documents[0]).value();
    if (rule.id().equals("COLL-003")) {
      Merge<String> merge = new Merge<>();
      merge.add(Revision.of(first), "first", "");
      merge.add(Revision.of(second), "second", "");
      return merge.conflicts().stream().map(Conflict::finding).toList();
    }
    CollectionCheck together = new CollectionCheck();
    together.add("first", first);
    return together.add("second", second);
  }
}
