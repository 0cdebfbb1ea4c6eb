package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a contribution is written. */
enum ContributionFormat implements Code {
  /** For programs. */
  JSON(List.of(".json")),
  /** For programs, and for people who edit it. */
  YAML(List.of(".yaml", ".yml")),
  /** Markdown, for people. */
  MD(List.of(".md")),
  /** A document of Word, for people who edit it and send it. */
  DOCX(List.of(".docx"));

  @SuppressWarnings("ImmutableEnumChecker") // lists of List.of never change
  private final List<String> endings;

  ContributionFormat(List<String> endings) {
    this.endings = endings;
  }

  /** Returns the form that the name of a file stands for; JSON where it stands for none. */
  static ContributionFormat of(Optional<String> file) {
    String name = file.orElse("").toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form -> form.endings.stream().anyMatch(name::endsWith))
        .findFirst()
        .orElse(JSON);
  }
}
