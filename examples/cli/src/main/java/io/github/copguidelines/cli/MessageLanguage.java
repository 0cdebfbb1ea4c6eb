package io.github.copguidelines.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option --lang of commands for which it affects only messages and help. */
final class MessageLanguage {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the messages, such as ar or fr-CA. Default: en.")
  @SuppressWarnings("unused") // Cop takes it from the parsed command
  private Locale language = Locale.ENGLISH;
}
