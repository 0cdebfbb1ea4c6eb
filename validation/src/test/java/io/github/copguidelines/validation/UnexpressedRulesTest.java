package io.github.copguidelines.validation;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.schemas.CopSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The schemas list the rules that the validator runs on each type and no schema expresses. */
class UnexpressedRulesTest {

  private static final Path FILE =
      Path.of(
          "../serialization/schemas/src/main/resources/io/github/copguidelines/schemas"
              + "/rules.txt");

  @Tag("generates")
  @Test
  void schemasListTheRulesOfTheirType() throws IOException {
    DocumentCheckFactory checks =
        new DocumentCheckFactory(Optional.of(Samples.CATALOGUE), Clock.systemUTC());
    StringBuilder lines = new StringBuilder("# Generated from the rules of validation.\n");
    for (DocumentCheck<?> check :
        List.of(
            checks.ofPracticeRecords(),
            checks.ofContributions(),
            checks.ofResponses(),
            checks.ofStrategies(),
            checks.ofProgrammes(),
            checks.ofSubmissions())) {
      lines
          .append(CopSchemas.forType(check.type()).typeName())
          .append('=')
          .append(String.join(" ", unexpressed(check)))
          .append('\n');
    }
    GeneratedFile.assertCommitted(FILE, lines.toString());
  }

  private static SortedSet<String> unexpressed(DocumentCheck<?> check) {
    SortedSet<String> ids =
        check.rules().stream()
            .flatMap(rule -> rule.rules().stream())
            .map(Rule::id)
            .collect(Collectors.toCollection(TreeSet::new));
    ids.removeAll(Expressible.EXPRESSED);
    if (Expressible.HAVE_IMPLEMENTATIONS.contains(check.type())) {
      ids.add(CopRules.DISTINCT.id());
    }
    if (!check.type().equals(Expressible.HAS_STAGE)) {
      ids.remove(CopRules.CONTRADICTION.id());
    }
    return ids;
  }
}
