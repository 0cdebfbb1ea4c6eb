package io.github.copguidelines.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code cop} with its subcommands. */
@Command(
    name = "cop",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "The ITU guidelines on child online protection as data: check records, look things up,"
            + " convert files.",
    footer = {
      "",
      "Example: cop validate --stage submission records/",
      "",
      "Exit codes: 0 no errors found, 1 errors found in a document, 2 wrong usage, or something"
          + " could not be read, checked or written.",
      "",
      "The catalogue is a digest in the library's own words and is not endorsed by ITU."
    })
public final class Cop implements Runnable {

  static final int ERROR_FINDINGS = 1;
  static final int FAILURE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  Cop() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.system(), args));
  }

  /** Runs the command line and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Cop(), new Commands(terminal));
    Commands.needed(args).forEach(line::addSubcommand);
    line.setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(terminal.colours())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((failure, parsed) -> wrongUsage(terminal, failure))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
    Codes.register(line);
    int exit;
    try {
      exit = line.execute(args);
    } catch (RuntimeException | Error e) {
      exit = failed(terminal, e);
    }
    return terminal.finish().map(failure -> unwritten(terminal, failure)).orElse(exit);
  }

  private static int wrongUsage(Terminal terminal, ParameterException failure) {
    String name = failure.getCommandLine().getCommandSpec().qualifiedName();
    terminal.note(Usage.explain(failure) + " See '" + name + " --help'.");
    return FAILURE;
  }

  private static int failed(Terminal terminal, Throwable failure) {
    terminal.failure(failure);
    return FAILURE;
  }

  /** A reader that has seen enough, as in {@code cop catalogue | head}, needs no telling. */
  private static int unwritten(Terminal terminal, IOException failure) {
    String reason = Failures.reason(failure);
    if (!reason.equals("Broken pipe")) {
      terminal.note("The output could not be written (" + reason + ").");
    }
    return FAILURE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for example validate.");
  }
}
