package io.github.copguidelines.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code cop} with its subcommands. */
@Command(
    name = "cop",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "The ITU Guidelines on Child Online Protection as data: check, look up, convert.",
    subcommands = {
      ValidateCommand.class,
      CatalogueCommand.class,
      SchemaCommand.class,
      ConvertCommand.class
    },
    footer = {
      "",
      "Example: cop validate --stage submission records/",
      "",
      "Exit codes: 0 no error findings, 1 error findings, 2 wrong usage or input/output failure.",
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
    CommandLine line =
        new CommandLine(new Cop(), new Commands(terminal))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setColorScheme(terminal.colours())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Cop::wrongUsage)
            .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
    Codes.register(line);
    int exit = line.execute(args);
    terminal.flush();
    return exit;
  }

  private static int wrongUsage(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println(
            "cop: "
                + Terminal.oneLine(String.valueOf(failure.getMessage()))
                + " See '"
                + name
                + " --help'.");
    return FAILURE;
  }

  private static int failed(Terminal terminal, Exception failure) {
    terminal.failure(failure);
    return FAILURE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
