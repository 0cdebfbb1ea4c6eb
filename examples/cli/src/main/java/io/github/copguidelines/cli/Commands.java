package io.github.copguidelines.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the commands, each with its terminal. */
final class Commands implements IFactory {

  private static final List<Class<?>> ALL =
      List.of(
          ValidateCommand.class,
          CoverageCommand.class,
          RulesCommand.class,
          CatalogueCommand.class,
          TermsCommand.class,
          CrosswalkCommand.class,
          SchemaCommand.class,
          TemplateCommand.class,
          KitCommand.class,
          ConvertCommand.class,
          MergeCommand.class,
          DiffCommand.class,
          FilterCommand.class,
          SurveyCommand.class,
          StrategyCommand.class,
          ContributionCommand.class,
          FormCommand.class);

  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Returns the commands that a call may run: the first that it names, or all if it names none.
   *
   * <p>Registering a command takes as long as checking a record.
   */
  static List<Class<?>> needed(String... args) {
    return ALL.stream()
        .filter(command -> args.length > 0 && name(command).equals(args[0]))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(ALL);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(CommandLine.Command.class).name();
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return ALL.contains(type)
        ? type.getDeclaredConstructor(Terminal.class).newInstance(terminal)
        : CommandLine.defaultFactory().create(type);
  }
}
