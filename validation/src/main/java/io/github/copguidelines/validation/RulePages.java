package io.github.copguidelines.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pages that explain the rules of {@link CopRules} to people: what a rule asks, why, how to
 * mend it, and an example of each kind.
 *
 * <p>Pages are Markdown in English, kept beside this class. Thread-safe.
 */
public final class RulePages {

  private static final Pattern ID = Pattern.compile("[A-Z]+-[0-9]{3}");

  private RulePages() {}

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
