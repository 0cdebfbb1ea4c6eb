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
    if (type == ValidateCommand.class) {
      return type.cast(new ValidateCommand(terminal));
    }
    if (type == CoverageCommand.class) {
      return type.cast(new CoverageCommand(terminal));
    }
    if (type == RulesCommand.class) {
      return type.cast(new RulesCommand(terminal));
    }
    if (type == CatalogueCommand.class) {
      return type.cast(new CatalogueCommand(terminal));
    }
    if (type == CrosswalkCommand.class) {
      return type.cast(new CrosswalkCommand(terminal));
    }
    if (type == SchemaCommand.class) {
      return type.cast(new SchemaCommand(terminal));
    }
    if (type == TemplateCommand.class) {
      return type.cast(new TemplateCommand(terminal));
    }
    if (type == KitCommand.class) {
      return type.cast(new KitCommand(terminal));
    }
    if (type == ConvertCommand.class) {
      return type.cast(new ConvertCommand(terminal));
    }
    if (type == MergeCommand.class) {
      return type.cast(new MergeCommand(terminal));
    }
    if (type == DiffCommand.class) {
      return type.cast(new DiffCommand(terminal));
    }
    if (type == FilterCommand.class) {
      return type.cast(new FilterCommand(terminal));
    }
    if (type == SurveyCommand.class) {
      return type.cast(new SurveyCommand(terminal));
    }
    if (type == StrategyCommand.class) {
      return type.cast(new StrategyCommand(terminal));
    }
    if (type == ContributionCommand.class) {
      return type.cast(new ContributionCommand(terminal));
    }
    if (type == FormCommand.class) {
      return type.cast(new FormCommand(terminal));
    }
    if (type == TermsCommand.class) {
      return type.cast(new TermsCommand(terminal));
    }
    if (type == Version.class) {
      return type.cast(new Version());
    }
    return CommandLine.defaultFactory().create(type);
  }
}
