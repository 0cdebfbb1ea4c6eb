package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.practice.SafeguardingCodes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a short template, which suffice for a submission. */
final class ShortTemplate {

  /** Answers all statements of the safeguarding declaration that no other column answers. */
  static final String ALL_STATEMENTS = "safeguardingDeclaration/statements/*/answer";

  /** Texts have their column in the language of the template instead. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "title/en",
          "summary/en",
          "kind",
          "countries",
          "ituRegions",
          "coverage",
          "leadOrganisation/name/en",
          "stakeholders",
          "audiences",
          "submitter/capacity",
          ALL_STATEMENTS,
          "safeguardingDeclaration/date",
          "stage",
          "started",
          "ended",
          "risks",
          "implements/0/code",
          "leadOrganisation/type",
          "leadOrganisation/country",
          "results/0/description/en",
          "references/0/title",
          "references/0/url",
          "publicContact/unit/en",
          "publicContact/email",
          "submitter/name",
          "submitter/email");

  /** Required fields for which a template needs no column: reading fills them in. */
  static final Set<String> FILLED_IN =
      Set.of(
          "schemaVersion", "version", "status", "language", "source/kind", "created", "modified");

  /** After as many numbers, there are no statements that somebody wrote. */
  private static final int FREE = 1_000;

  private ShortTemplate() {}

  /** Answers, in the cells of a row, all statements that none of them answers. */
  static void answerAll(Map<String, String> cells, String answer) {
    for (String code : SafeguardingCodes.all()) {
      if (cells.entrySet().stream().noneMatch(cell -> isOf(code, cell))) {
        int number = FREE + SafeguardingCodes.all().indexOf(code);
        String statement = ALL_STATEMENTS.replace("*/answer", number + "/");
        cells.put(statement + "code", code);
        cells.put(statement + "answer", answer);
      }
    }
  }

  private static boolean isOf(String code, Map.Entry<String, String> cell) {
    return cell.getValue().equals(code)
        && cell.getKey().startsWith(ALL_STATEMENTS.substring(0, ALL_STATEMENTS.indexOf('*')));
  }

  /** Returns the name of the column of one entry that tells how to read that of all. */
  static String one(String name) {
    return name.replace('*', '0');
  }
}
