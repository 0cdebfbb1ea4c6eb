package io.github.copguidelines.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code cop} with its subcommands. */
@Command(
    name = "cop",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example: cop validate --stage submission records/"})
public final class Cop implements Runnable {

  static final int ERROR_FINDINGS = 1;
  static final int FAILURE = 2;

  @Mixin
  @SuppressWarnings("unused") // Cop takes it from the parsed command
  private MessageLanguage language = new MessageLanguage();

  Cop() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.system(), args));
  }

  /** Returns the arguments, with {@code help COMMAND} replaced by {@code COMMAND --help}. */
  private static String[] helped(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
    asked[args.length - 1] = "--help";
    boolean isUnknown = !asked[0].startsWith("-") && Commands.needed(asked).size() > 1;
    if (isUnknown) {
      return Arrays.copyOfRange(args, 1, args.length);
    }
    return asked;
  }

  /** Runs the command line and returns its exit code. */
  static int run(Terminal terminal, String... given) {
    String[] args = Usage.arranged(helped(Usage.arranged(given)));
    Locale asked = Usage.language(args);
    terminal.speak(asked);
    CommandLine line = new CommandLine(new Cop(), new Commands(terminal));
    Commands.needed(args).forEach(line::addSubcommand);
    line.setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(terminal.colours())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(
            parsed -> {
              terminal.speak(language(parsed));
              return new CommandLine.RunLast().execute(parsed);
            })
        .setParameterExceptionHandler((failure, parsed) -> wrongUsage(terminal, failure))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
    Codes.register(line);
    HelpTexts.add(line, asked, args);
    int exit;
    try {
      exit = line.execute(args);
    } catch (RuntimeException | Error e) {
      exit = failed(terminal, e);
    }
    return terminal.finish().map(failure -> unwritten(terminal, failure)).orElse(exit);
  }

  /** Returns the language option of the command; English if it has none. */
  private static Locale language(ParseResult parsed) {
    ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    Object language = command.<Object>matchedOptionValue("--lang", Locale.ENGLISH);
    if (language instanceof Optional<?> optional && optional.isPresent()) {
      language = optional.get();
    }
    return Locale.forLanguageTag(
        language instanceof Locale locale ? locale.toLanguageTag() : language.toString());
  }

  private static int wrongUsage(Terminal terminal, ParameterException failure) {
    terminal.note(Usage.explain(failure).toArray(Words[]::new));
    return FAILURE;
  }

  private static int failed(Terminal terminal, Throwable failure) {
    terminal.failure(failure);
    return FAILURE;
  }

  /**
   * Reports a failure to write, except if the reader closed the pipe, as in {@code cop catalogue |
   * head}.
   */
  private static int unwritten(Terminal terminal, IOException failure) {
    Object reason = Failures.reason(failure);
    if (!reason.equals("Broken pipe")) {
      terminal.note(Words.of("output.unwritten", "reason", reason));
    }
    return FAILURE;
  }

  @Override
  public void run() {
    throw Refusal.of("usage.command");
  }
}
