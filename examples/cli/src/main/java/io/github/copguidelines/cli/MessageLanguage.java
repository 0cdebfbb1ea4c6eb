package io.github.copguidelines.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option --lang of commands for which it affects only messages and help. */
final class MessageLanguage {

  @Option(names = "--lang", paramLabel = "LANG")
  @SuppressWarnings("unused") // Cop takes it from the parsed command
  private Locale language = Locale.ENGLISH;
}
