package io.github.copguidelines.validation;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.SheetRules;
import io.github.copguidelines.profiles.ProfileRules;
import io.github.copguidelines.settings.SettingsRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages that explain the rules to people: what a rule asks, why, how to fix it, and an example
 * of each kind.
 *
 * <p>Pages are Markdown in English, kept next to this class. Thread-safe.
 */
public final class RulePages {

  private static final Pattern ID = Pattern.compile("[A-Z]+-[0-9]{3}");

  private RulePages() {}

  /**
   * Returns all rules; each has a page: those of reading, of spreadsheets, of {@link Limits}, of
   * {@link CopRules}, of {@link DocumentRules}, of collections, of rules that fail, and of
   * settings, by family and identifier.
   */
  public static List<Rule> rules() {
    return Stream.of(
            ReadRules.all(),
            SheetRules.all(),
            Limits.rules(),
            CopRules.all(),
            DocumentRules.all(),
            CollectionCheck.rules(),
            List.of(OwnRule.FAILED, JudgedDocument.JUDGED),
            SettingsRules.all(),
            ProfileRules.all())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Returns the page of a rule.
   *
   * @param ruleId an identifier such as {@code PR-003}
   * @return the text of the page; empty where there is none
   */
  public static Optional<String> of(String ruleId) {
    if (!ID.matcher(ruleId).matches()) {
      return Optional.empty();
    }
    try (InputStream in = RulePages.class.getResourceAsStream("rules/" + ruleId + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the page of " + ruleId + " failed.", e);
    }
  }
}
