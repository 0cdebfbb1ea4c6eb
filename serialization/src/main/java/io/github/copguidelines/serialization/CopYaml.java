package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;

/**
 * Documents in YAML 1.2 (its JSON schema), UTF-8.
 *
 * <p>Without quotes, {@code true}, {@code false}, {@code null}, an empty value and numbers in JSON
 * syntax have the same meaning as in JSON. All other values are text, including {@code NO}, {@code
 * yes}, {@code 010} and {@code ~}. A year that represents a date is text and needs quotes: {@code
 * '2019'}. A file has one document; aliases are not followed. Comments are not kept. Thread-safe.
 */
public final class CopYaml {

  private static final DocumentFormat LENIENT =
      new DocumentFormat(new YamlText(), false, Limits.standard());
  private static final DocumentFormat STRICT =
      new DocumentFormat(new YamlText(), true, Limits.standard());

  private CopYaml() {}

  /** Returns the format that keeps unknown members and warns of them. */
  public static DocumentFormat lenient() {
    return LENIENT;
  }

  /** Returns the format that keeps unknown members and reports them as errors. */
  public static DocumentFormat strict() {
    return STRICT;
  }
}
