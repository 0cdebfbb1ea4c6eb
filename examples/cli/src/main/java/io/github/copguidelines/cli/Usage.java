package io.github.copguidelines.cli;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, in plain words. */
final class Usage {

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  private Usage() {}

  /** Returns one or two sentences. */
  static String explain(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice.";
    }
    String message = String.valueOf(failure.getMessage());
    String text =
        message.replaceFirst("(?s)^Invalid value for option '([^']*)'(?: \\([^)]*\\))?: ", "$1: ");
    return text.endsWith(".") ? text : text + ".";
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    String first = failure.getUnmatched().get(0);
    boolean option = failure.isUnknownOption();
    List<String> near =
        Nearest.to(
            first,
            List.copyOf(option ? command.optionsMap().keySet() : command.subcommands().keySet()));
    return (option
            ? "There is no option '" + first + "'."
            : "'" + first + "' is not expected here.")
        + (near.isEmpty() ? "" : " Near: " + String.join(", ", near) + ".");
  }

  private static String missing(MissingParameterException failure) {
    if (failure.getMissing().get(0) instanceof OptionSpec option) {
      return name(option) + " needs a value.";
    }
    // The exception holds the first one only; its message quotes all of them.
    List<String> labels =
        QUOTED
            .matcher(String.valueOf(failure.getMessage()))
            .results()
            .map(quoted -> quoted.group(1))
            .toList();
    return String.join(" and ", labels) + (labels.size() == 1 ? " is missing." : " are missing.");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
