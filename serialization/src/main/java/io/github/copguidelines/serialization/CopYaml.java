package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;

/**
 * Documents in YAML 1.2 (its core schema), UTF-8.
 *
 * <p>{@code NO}, {@code yes} and {@code 010} are text, as YAML 1.2 has it; a year or date that
 * stands for text is written in quotes: {@code '2019'}. One document a file; aliases are not
 * followed. Comments are not kept. Thread-safe.
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
