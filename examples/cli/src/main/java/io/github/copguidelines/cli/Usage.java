package io.github.copguidelines.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains errors in arguments in plain words. */
final class Usage {

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  private Usage() {}

  /** Returns the arguments, with a language option before the command moved after it. */
  static String[] arranged(String... arguments) {
    int length =
        arguments.length == 0
            ? 0
            : arguments[0].startsWith("--lang=") ? 1 : arguments[0].equals("--lang") ? 2 : 0;
    if (length == 0 || arguments.length <= length || arguments[length].startsWith("-")) {
      return arguments;
    }
    List<String> all = new ArrayList<>(List.of(arguments));
    String command = all.remove(length);
    all.add(0, command);
    return all.toArray(String[]::new);
  }

  /** Returns the language that the arguments request, before they are parsed. */
  static Locale language(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String tag =
          arguments[i].startsWith("--lang=")
              ? arguments[i].substring("--lang=".length())
              : i > 0 && arguments[i - 1].equals("--lang") ? arguments[i] : "";
      Locale language = Locale.forLanguageTag(tag);
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    }
    return Locale.ENGLISH;
  }

  /** Returns the explanation of a failure, in one or more sentences. */
  static List<Words> explain(ParameterException failure) {
    List<Words> sentences = new ArrayList<>(sentences(failure));
    String command = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    sentences.add(Words.of("usage.help", "command", command));
    return sentences;
  }

  private static List<Words> sentences(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return List.of(missing(missing));
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return List.of(Words.of("usage.twice", "option", name(twice.getOverwritten())));
    }
    boolean refused = failure.getCause() instanceof Refusal;
    if (failure.getArgSpec() == null || (!refused && failure.getValue() == null)) {
      return List.of(Words.of("usage.other", "message", String.valueOf(failure.getMessage())));
    }
    Refusal refusal =
        failure.getCause() instanceof Refusal cause
            ? cause
            : Refusal.of("usage.invalid", "value", failure.getValue());
    return List.of(refusal.forOption(name(failure.getArgSpec())).words());
  }

  private static List<Words> unmatched(UnmatchedArgumentException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    String first = failure.getUnmatched().get(0);
    boolean option = failure.isUnknownOption();
    List<String> near =
        Nearest.to(
            first,
            List.copyOf(option ? command.optionsMap().keySet() : command.subcommands().keySet()));
    Words told =
        option
            ? Words.of("usage.no-option", "option", first)
            : Words.of("usage.unexpected", "argument", first);
    return near.isEmpty() ? List.of(told) : List.of(told, Words.of("usage.near", "near", near));
  }

  private static Words missing(MissingParameterException failure) {
    if (failure.getMissing().get(0) instanceof OptionSpec option) {
      // A missing required option, or an option without its value.
      return String.valueOf(failure.getMessage()).startsWith("Missing required option")
          ? Words.of("usage.missing", "argument", name(option))
          : Words.of("usage.value", "option", name(option));
    }
    // The exception holds only the first one; its message quotes all of them.
    List<String> labels =
        QUOTED
            .matcher(String.valueOf(failure.getMessage()))
            .results()
            .map(quoted -> quoted.group(1))
            .toList();
    if (labels.size() == 1) {
      return Words.of("usage.missing", "argument", labels.get(0));
    }
    Object all =
        labels.stream()
            .<Object>map(label -> label)
            .reduce((first, second) -> Words.of("usage.and", "first", first, "second", second))
            .orElse("");
    return Words.of("usage.all-missing", "arguments", all);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
